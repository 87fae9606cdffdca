import re

import pytest

from mapdata.findings.facts import all_facts, partnership_facts
from mapdata.words import schema
from mapui.words import source_labels
from mapui.words.facts import SENTENCES, TERMS
from mapui.words.i18n import LANGUAGES, tr, use_language
from mapui.words.saying import VOCABULARIES, say


@pytest.fixture(autouse=True)
def indonesian_afterwards():
    yield
    use_language("id")


def said(found, lang):
    """The list of facts as it is read: [(term, value, *notes)]."""
    use_language(lang)
    return [(tr(TERMS[fact.term]), say(fact.value), *map(say, fact.notes)) for fact in found.facts]


def test_all_facts_of_bandung_and_suwon_in_english(atlas):
    found = partnership_facts(atlas, "bandung-suwon")
    assert said(found, "en") == [
        ("Indonesian place", "Bandung", "City, West Java, Indonesia"),
        ("Partner", "Suwon", "City, Gyeonggi, South Korea"),
        ("Type of agreement", "Sister city"),
        ("Stage", "Agreement signed (MoU or similar)"),
        ("Status", "Last seen active: 4 April 2018"),
        ("Since", "1997 (signed)", "sources differ: 1997, 2013"),
        ("Date", "25 August 1997"),
        ("Valid until", "Not available yet", "No source states an end; the filter “Years in force” counts it as continuing."),
        (
            "Sectors",
            "Trade, investment & MSMEs; Tourism & creative economy; Culture, arts & heritage; Education, research & talent; "
            "Youth, sport & community; Technology & digital",
        ),
        ("Confirmed by", "Bandung and Suwon"),
        ("Distance", "5,294 km"),
    ]
    assert (say(found.title), say(found.kind), say(found.since)) == ("Bandung – Suwon", "Sister city", "since 1997")
    assert [say(part) for part in found.sources[2].origin] == ["News", "Bisnis Indonesia", "4 April 2018"]
    assert [say(part) for part in found.sources[2].stated] == [
        "Since: 1997",
        "Status: Active",
        "Sectors: Trade, investment & MSMEs; Culture, arts & heritage; Education, research & talent; Tourism & creative economy; "
        "Youth, sport & community",
    ]
    assert say(found.events[1].date) == "3 April 2018"


def test_all_facts_of_bandung_and_suwon_in_indonesian(atlas):
    found = partnership_facts(atlas, "bandung-suwon")
    facts = said(found, "id")
    assert facts[:8] == [
        ("Daerah di Indonesia", "Bandung", "Kota, Jawa Barat, Indonesia"),
        ("Mitra", "Suwon", "Kota, Gyeonggi, Korea Selatan"),
        ("Jenis kerja sama", "Kota kembar (sister city)"),
        ("Tahap", "Perjanjian ditandatangani (MoU atau sejenisnya)"),
        ("Status", "Terakhir diketahui aktif: 4 April 2018"),
        ("Sejak", "1997 (ditandatangani)", "sumber berbeda: 1997, 2013"),
        ("Tanggal", "25 Agustus 1997"),
        (
            "Berlaku hingga",
            "Belum tersedia",
            "Tidak ada sumber yang menyebut akhirnya; filter “Tahun berlaku” menganggapnya berlanjut.",
        ),
    ]
    assert facts[9:] == [("Dikonfirmasi oleh", "Bandung dan Suwon"), ("Jarak", "5.294 km")]
    assert (say(found.since), say(found.note)[:17]) == ("sejak 1997", "Suwon mencatat ta")


@pytest.mark.parametrize(
    ("key", "term", "lang", "words"),
    [
        ("jakarta-amsterdam", "year", "en", ["Not available yet"]),
        ("jakarta-amsterdam", "sectors", "id", ["Tidak disebutkan"]),
        ("jakarta-amsterdam", "local", "en", ["Jakarta", "Province, Indonesia"]),
        ("ambon-havana", "status", "id", ["Direncanakan per 13 Januari 2022"]),
        ("ambon-havana", "valid", "en", ["Not available yet"]),
        ("karo-zundert", "valid", "en", ["2019"]),
        (
            "karo-zundert",
            "local",
            "en",
            ["Karo", "Regency, North Sumatra, Indonesia", "drawn at the seat of government, Kabanjahe"],
        ),
        ("jawa-tengah-queensland", "valid", "en", ["ended no later than 2025"]),
        ("jawa-tengah-queensland", "valid", "id", ["berakhir paling lambat 2025"]),
        ("kupang-palmerston", "year", "en", ["2006 (first year on record)"]),
        ("jakarta-berlin", "confirmed", "id", ["Jakarta dan Berlin"]),
        ("medan-milan", "confirmed", "en", ["no official page of either party found"]),
    ],
)
def test_facts_that_need_a_sentence_of_their_own(atlas, key, term, lang, words):
    use_language(lang)
    fact = partnership_facts(atlas, key).fact(term)
    assert [say(fact.value), *map(say, fact.notes)] == words


def test_a_plan_is_since_no_year_and_a_contradiction_is_called_so(atlas):
    use_language("en")
    assert say(partnership_facts(atlas, "ambon-havana").since) == "planned"
    assert say({"word": ["stances", partnership_facts(atlas, "jakarta-amsterdam").sources[0].stance]}) == "Contradicts"


def sayings_in(value):
    """Every saying in what as_json gives that is a dictionary of its own."""
    if isinstance(value, list):
        yield from (inner for each in value for inner in sayings_in(each))
    elif isinstance(value, dict):
        kinds, records = {"say", "word", "words", "country", "date", "number"}, {"term", "kind", "stance"}
        if kinds & set(value) and not records & set(value):
            yield value
        yield from (inner for name, each in value.items() if name != "word" for inner in sayings_in(each))


def test_all_partnerships_use_known_terms_words_and_sentences_only(atlas):
    used = set()
    for found in all_facts(atlas, atlas.partnerships):
        assert [fact.term for fact in found.facts] == list(TERMS)
        for saying in sayings_in(found.as_json()):
            if "say" in saying:
                assert set(re.findall(r"{(\w+)}", SENTENCES[saying["say"]])) == set(saying) - {"say"}
                used.add(saying["say"])
            elif "word" in saying:
                table, word = saying["word"]
                assert word in VOCABULARIES[table] or table == "regions"  # most are called the same in both
            elif "words" in saying:
                table, keys = saying["words"]
                assert set(keys) <= set(VOCABULARIES[table])
    assert used == set(SENTENCES) - {"blank", "says_year"}  # every year of the shipped claims says what it is the year of


@pytest.mark.parametrize("lang", LANGUAGES)
def test_all_partnerships_can_be_said_without_a_gap(atlas, lang):
    use_language(lang)
    for found in all_facts(atlas, atlas.partnerships):
        parts = [fact.value for fact in found.facts] + [note for fact in found.facts for note in fact.notes]
        parts += [part for event in found.events for part in (event.date, event.kind, *event.words)]
        parts += [part for source in found.sources for part in (source.words, *source.stated, *source.origin)]
        texts = [say(part) for part in (*parts, found.title, found.since)]
        assert all(text.strip() for text in texts), found.id
        assert not any("{" in text for text in texts), found.id


def test_the_order_of_source_types_is_that_of_the_schema():
    assert tuple(source_labels.SOURCE_TYPES) == schema.SOURCE_TYPES


@pytest.mark.parametrize(
    ("saying", "en", "id_"),
    [
        (None, "Not available yet", "Belum tersedia"),
        ("", "", ""),
        ("<b>{x}</b>", "<b>{x}</b>", "<b>{x}</b>"),
        ({"id": "Kota", "en": "City"}, "City", "Kota"),
        ({"word": ["statuses", "active"]}, "Active", "Aktif"),
        ({"word": ["statuses", "unheard_of"]}, "unheard_of", "unheard_of"),
        ({"country": "KR"}, "South Korea", "Korea Selatan"),
        ({"date": "1997-08"}, "August 1997", "Agustus 1997"),
        ({"number": 5294}, "5,294", "5.294"),
        ({"say": "says_signed", "date": {"date": "1997-08"}}, "Signed: August 1997", "Ditandatangani: Agustus 1997"),
        ([{"country": "ID"}, "", "{Bali}"], "Indonesia, {Bali}", "Indonesia, {Bali}"),
    ],
)
def test_each_kind_of_saying(saying, en, id_):
    use_language("en")
    assert say(saying) == en
    use_language("id")
    assert say(saying) == id_


def test_an_unknown_sentence_or_table_is_a_fault_of_ours():
    for saying in ({"say": "unheard of"}, {"word": ["unheard of", "active"]}):
        with pytest.raises(KeyError):
            say(saying)


def test_the_word_of_one_party_alone_is_said_with_what_is_missing(atlas):
    found = partnership_facts(atlas, "surabaya-kitakyushu")
    assert ("Confirmed by", "Kitakyushu; no official page of Surabaya found") in said(found, "en")
