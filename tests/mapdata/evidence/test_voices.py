from claims import claim
from mapdata.evidence.voices import independent


def test_two_publishers_are_two_voices():
    assert independent([claim(publisher="ANTARA"), claim(publisher="Kompas")]) == 2


def test_sites_of_one_publisher_are_one_voice():
    assert (
        independent([claim(publisher="ANTARA", source_url="https://a"), claim(publisher="ANTARA", source_url="https://b")]) == 1
    )


def test_copies_of_one_press_release_are_one_voice():
    release = "press release of Heidelberg, May 2025"
    assert independent([claim(publisher="a", copy_of=release), claim(publisher="b", copy_of=release), claim(publisher="c")]) == 2


def test_who_copies_another_claim_adds_no_voice():
    original = claim(publisher="Jawa Pos", source_url="https://jawapos.com/1")
    assert independent([claim(publisher="other", copy_of="https://jawapos.com/1"), original]) == 1


def test_voices_join_by_way_of_a_third():
    first, second = claim(publisher="a", source_url="https://a/1"), claim(publisher="b", source_url="https://b/1")
    assert independent([first, second]) == 2
    assert independent([first, second, claim(publisher="b", copy_of="https://a/1")]) == 1


def test_a_source_without_publisher_or_address_is_known_by_its_title():
    assert independent([claim(source_title="A paper"), claim(source_title="A paper"), claim(source_title="Another")]) == 2
    assert independent([]) == 0
