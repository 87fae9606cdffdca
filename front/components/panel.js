// The panel of a partnership. data: {words: address, lang, facts: mapdata.findings.facts as JSON, or null,
// outside: whether the filters leave it out, profiles: {place id: address of its profile},
// apart: whether another page frames ours: then there is room for the heading only (embedded.css), and a link to the whole}.
// Sends that it was closed. It is there while the panel of a place is drawn too, and empty: Streamlit keeps what goes away until
// the end of the run, so that two panels would be seen one over the other.

import { drawPanel } from "../shared/panel.js";
import { element, own } from "../shared/elements.js";
import { ui } from "../shared/words.js";
import { apartAnchor } from "./apart.js";
import { drawNewest, speak } from "./hosted.js";

export default async function panel({ data, parentElement, setTriggerValue }) {
  await drawNewest(parentElement, data, speak(data), () => {
    if (data.facts) drawPanel(parentElement, data.facts, options(data, setTriggerValue));
    if (data.facts && data.apart) parentElement.append(apartAnchor(ui("details")));
    if (!data.facts) parentElement.replaceChildren(element("span", { hidden: true })); // drawn, see standing_app.css
  });
}

const options = ({ outside, profiles }, setTriggerValue) => ({
  close: () => setTriggerValue("closed", true),
  outside,
  profile: (place) => own(profiles, place) ?? "",
});
