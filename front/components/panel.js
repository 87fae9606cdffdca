// The panel of a partnership. data: {words: address, lang, facts: mapdata.findings.facts as JSON, outside: whether the filters
// leave it out, profiles: {place id: address of its profile}}. Sends that it was closed.

import { drawPanel } from "../shared/panel.js";
import { own } from "../shared/elements.js";
import { drawNewest, speak } from "./hosted.js";

export default async function panel({ data, parentElement, setTriggerValue }) {
  await drawNewest(parentElement, data, speak(data.words, data.lang), () =>
    drawPanel(parentElement, data.facts, {
      close: () => setTriggerValue("closed", true),
      outside: data.outside,
      profile: (place) => own(data.profiles, place) ?? "",
    }),
  );
}
