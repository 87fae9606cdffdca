// The panel of a partnership. data: {words: address, lang, facts: mapdata.findings.facts as JSON, or null,
// outside: whether the filters leave it out, profiles: {place id: address of its profile}}.
// Sends that it was closed. It is there while the panel of a place is drawn too, and empty: Streamlit keeps what goes away until
// the end of the run, so that two panels would be seen one over the other.

import { drawPanel } from "../shared/panel.js";
import { element, own } from "../shared/elements.js";
import { drawNewest, speak } from "./hosted.js";

export default async function panel({ data, parentElement, setTriggerValue }) {
  await drawNewest(parentElement, data, speak(data), () => {
    if (data.facts) drawPanel(parentElement, data.facts, options(data, setTriggerValue));
    else parentElement.replaceChildren(element("span", { hidden: true })); // drawn, see standing_app.css
  });
}

const options = ({ outside, profiles }, setTriggerValue) => ({
  close: () => setTriggerValue("closed", true),
  outside,
  profile: (place) => own(profiles, place) ?? "",
});
