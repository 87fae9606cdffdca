"""Where the data come from when they have an address: which version is shown, when it was last looked for, what went wrong."""

from datetime import datetime

import streamlit as st
from babel.dates import format_datetime

from mapdata.source.attempt import FAILED
from mapdata.source.status import Status
from mapui.parts.markup import definition_list, escape
from mapui.reader.today import JAKARTA
from mapui.words.i18n import language, marked, ntr, number, tr

_OUTCOMES = {
    "changed": marked("new version received"),
    "unchanged": marked("nothing new"),
    "failed": marked("failed"),
}
_REASONS = {
    "unreachable": marked("The address could not be reached."),
    "timeout": marked("The answer took too long."),
    "truncated": marked("The answer was incomplete."),
    "http_status": marked("The address did not answer with status 200."),
    "bad_certificate": marked("The address has an invalid security certificate."),
    "bad_redirect": marked("The address redirects to a place that is not allowed."),
    "bad_answer": marked("The answer is not in the requested form."),
    "too_large": marked("The answer is larger than allowed."),
    "not_a_package": marked("The address has neither a zip file nor a data package."),
    "bad_zip": marked("The zip is damaged or encrypted."),
    "bad_path": marked("A file name in the package points outside the package."),
    "wrong_hash": marked("A table does not match its description."),
    "missing_file": marked("One of the four files is missing."),
    "unreadable": marked("One of the four files cannot be read."),
    "bad_header": marked("The header of one of the files lacks a column."),
    "bad_descriptor": marked("datapackage.json cannot be read."),
    "no_rows": marked("No partnership is left after the checks."),
    "fewer_rows": marked("One of the files has fewer than half the rows of the last good version."),
    "not_written": marked("The server cannot write to the cache folder."),
}


def show(status: Status) -> None:
    """Draw where the data come from; nothing where they lie in a folder.

    Args:
        status: mapdata.source.status.status().
    """
    if status.address is None:
        return
    title = tr("Data from another address")
    with st.container(key="origin"):
        st.html(f"<h2>{title}</h2>{definition_list(_facts(status))}")
        if status.code:
            st.warning(_trouble(status))


def _facts(status: Status) -> list[tuple[str, str]]:
    last_good = tr("the version from this address") if status.fetched else tr("this site's own data set")
    looked = f"{_moment(status.tried_at)} ({tr(_OUTCOMES.get(status.outcome, ''))})" if status.tried_at else tr("not yet")
    return [
        (tr("Address"), escape(status.address or "")),
        (tr("Shown"), escape(" ".join(filter(None, (last_good, status.version))))),
        (tr("Last change"), escape(_moment(status.changed_at) if status.changed_at else tr("Not available yet"))),
        (tr("Last check"), escape(looked)),
    ]


def _trouble(status: Status) -> str:
    """Say what went wrong: mapdata's own sentence, in English, names the particulars as well."""
    reason = status.wrong if language() == "en" or status.code not in _REASONS else tr(_REASONS[status.code])
    again = ntr(
        "{n} failed attempt. The last good version is still shown.",
        "{n} failed attempts in a row. The last good version is still shown.",
        status.failures,
    ).format(n=number(status.failures))
    return f"{reason} {again}" if status.outcome == FAILED else reason


def _moment(when: datetime) -> str:
    return format_datetime(when.astimezone(JAKARTA), "d MMMM y, HH:mm 'WIB'", locale=language())
