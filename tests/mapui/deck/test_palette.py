"""The tones can be told apart by normal, protanopic and deuteranopic eyes, and seen on light and on dark ground."""

from itertools import combinations

import numpy as np
import pytest

from mapui.deck.palette import DOT_LIT_ON_DARK, DOT_LIT_ON_LIGHT, GREY, TONES, css, on_ground

# Machado, Oliveira and Fernandes (2009), severity 1, for linear sRGB
VISIONS = {
    "normal": np.eye(3),
    "protanopia": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "deuteranopia": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
}
TO_XYZ = np.array([[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]])
WHITE = np.array([0.95047, 1.0, 1.08883])
LIGHT_GROUND, DARK_GROUND = (255, 255, 255), (18, 23, 29)


def linear(rgb):
    value = np.array(rgb) / 255
    return np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)


def lab(rgb, vision="normal"):
    seen = np.clip(np.array(VISIONS[vision]) @ linear(rgb), 0, 1)
    ratio = TO_XYZ @ seen / WHITE
    f = np.where(ratio > 0.008856, np.cbrt(ratio), 7.787 * ratio + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def contrast(one, other):
    light, dark = sorted((float(TO_XYZ[1] @ linear(colour)) + 0.05 for colour in (one, other)), reverse=True)
    return light / dark


def test_the_measure_is_right():
    assert lab((255, 255, 255)) == pytest.approx([100, 0, 0], abs=0.01)
    assert lab((255, 0, 0)) == pytest.approx([53.24, 80.09, 67.20], abs=0.05)
    assert contrast((0, 0, 0), (255, 255, 255)) == pytest.approx(21, abs=0.01)


@pytest.mark.parametrize("vision", VISIONS)
def test_any_two_tones_can_be_told_apart(vision):
    nearest = min(np.linalg.norm(lab(one, vision) - lab(other, vision)) for one, other in combinations(TONES.values(), 2))
    assert nearest >= 25


@pytest.mark.parametrize("vision", VISIONS)
def test_and_on_dark_ground_too(vision):
    tones = [on_ground(tone, dark=True) for tone in TONES.values()]
    assert min(np.linalg.norm(lab(one, vision) - lab(other, vision)) for one, other in combinations(tones, 2)) >= 20


@pytest.mark.parametrize("tone", [tone for tone in TONES.values() if tone != GREY])
def test_tones_stand_out_on_light_and_on_dark_ground(tone):
    assert on_ground(tone, dark=False) == tone
    assert contrast(tone, LIGHT_GROUND) >= 3
    assert contrast(on_ground(tone, dark=True), DARK_GROUND) >= 3.8


@pytest.mark.parametrize(("dot", "ground"), [(DOT_LIT_ON_LIGHT, LIGHT_GROUND), (DOT_LIT_ON_DARK, DARK_GROUND)])
def test_a_place_that_stands_out_is_seen(dot, ground):
    assert contrast(dot[:3], ground) >= 7


def test_a_colour_is_written_for_css():
    assert css((213, 105, 28)) == "#d5691c"
