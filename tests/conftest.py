"""Fixtures named by the state of the data they hold."""

import pytest

from sample import BANDUNG, SUWON, SUWON_PLACE, SUWON_SOURCE, write_data


@pytest.fixture
def one_partnership(tmp_path):
    """A data folder with Bandung-Suwon, its source and its two places."""
    return write_data(tmp_path, partnerships=[SUWON], sources=[SUWON_SOURCE], places=[BANDUNG, SUWON_PLACE])
