"""The quality of the data: what is attested, missing, contradicted or about to end, and a list to work off. Reads top to bottom."""

import streamlit as st

from mapdata.findings.quality import task_counts
from mapdata.source.status import status
from mapui.frame import notices, page
from mapui.quality import attestation, contradictions, origin, own_province, provinces, terms, work_list
from mapui.reader import address, data, findings, session
from mapui.reader.today import today
from mapui.words.i18n import tr

page.header(tr("Data quality"), tr("How strong the evidence is, what is missing and where sources differ"))
atlas, edition, day = data.atlas(), data.edition(), today()
problems = [*atlas.problems, *edition.problems]

if atlas.partnerships.empty:
    st.info(tr("This data set has no partnership that could be shown."))
else:
    rows = own_province.choose(atlas.partnerships)
    found = findings.tasks(rows, day)
    counts = task_counts(found)
    with st.container(key="attestation"):
        attestation.verified(rows)
    with st.container(key="confirmed"):
        attestation.confirmed(rows)
    with st.container(key="missing"):
        attestation.missing(counts)
    with st.container(key="provinces"):
        provinces.show(session.filters().provinces)
    with st.container(key="work-list"):
        work_list.show(rows, found, counts)
    with st.container(key="disagreements"):
        contradictions.show(rows, findings.disagreeing(rows))
    with st.container(key="terms"):
        terms.show(rows, findings.ending(rows, day))

with st.container(key="faults"):
    title, none = tr("Faults in the files"), tr("Our checks found no errors in these files.")
    st.html(f"<h2>{title}</h2>" + ("" if problems else f"<p>{none}</p>"))
    notices.show(problems)
origin.show(status())
page.footer()
address.end()
