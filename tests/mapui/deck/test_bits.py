import base64

import pytest

from mapui.deck.bits import packed, words


def test_the_first_flag_is_the_lowest_bit_of_the_first_word():
    assert words([True, False, True]) == [5]
    assert words([False] * 32 + [True]) == [0, 1]
    assert words([True] * 32) == [-1]
    assert words([False] * 31 + [True]) == [-(2**31)]
    assert words([]) == []


@pytest.mark.parametrize("flags", [[], [True], [False] * 9 + [True], [True, False] * 40])
def test_packed_flags_come_back(flags):
    found = base64.b64decode(packed(flags))
    assert [bool(found[i >> 3] >> (i & 7) & 1) for i in range(len(flags))] == flags
