from mapdata.findings.tally import tally
from mapdata.words.schema import CONFIRMATIONS, VERIFICATIONS
from sample import shipped_atlas


def test_every_partnership_is_of_one_word_in_the_order_of_the_vocabulary():
    rows = shipped_atlas().partnerships
    for column, words in (("verification", VERIFICATIONS), ("confirmed", CONFIRMATIONS)):
        counts = tally(rows[column], words)
        assert tuple(counts) == words
        assert sum(counts.values()) == len(rows)
        assert min(counts.values()) > 0


def test_no_row_counts_zero_of_each():
    assert tally(shipped_atlas().partnerships.iloc[:0]["confirmed"], CONFIRMATIONS) == dict.fromkeys(CONFIRMATIONS, 0)
