"""The quality of the data: what is attested, missing, contradicted or about to end, and a list to work off. Reads top to bottom."""

import streamlit as st

from mapdata.quality import check_counts
from mapdata.source.status import status
from mapui import address, attestation, contradictions, data, findings, frame, notices, origin, own_province, terms, work_list
from mapui.i18n import tr
from mapui.today import today

frame.header(tr("Quality of the data"), tr("What is well attested, what is missing, and where sources disagree"))
atlas, edition, day = data.atlas(), data.edition(), today()
problems = [*atlas.problems, *edition.problems]

if atlas.partnerships.empty:
    st.info(tr("This data set has no partnership that could be shown."))
else:
    rows = own_province.choose(atlas.partnerships)
    found = findings.to_check(rows, day)
    counts = check_counts(found)
    with st.container(key="attestation"):
        attestation.verified(rows)
    with st.container(key="missing"):
        attestation.missing(counts)
    with st.container(key="work-list"):
        work_list.show(rows, found, counts)
    with st.container(key="disagreements"):
        contradictions.show(rows, findings.disagreeing(rows))
    with st.container(key="terms"):
        terms.show(rows, findings.ending(rows, day))

with st.container(key="faults"):
    title, none = tr("Faults in the files"), tr("The files of the data set have no fault that the checks know of.")
    st.html(f"<h2>{title}</h2>" + ("" if problems else f"<p>{none}</p>"))
    notices.show(problems)
origin.show(status())
frame.footer()
address.end()
