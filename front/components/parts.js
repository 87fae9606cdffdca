// What the headline says beside its number. data: {words: address, lang, and what front/shared/parts.js draws}. Sends the kind
// whose switch is pressed.

import { drawParts } from "../shared/parts.js";
import { drawNewest, speak } from "./hosted.js";

export default async function parts({ data, parentElement, setTriggerValue }) {
  await drawNewest(parentElement, data, speak(data), () => {
    parentElement.classList.add("pkk-parts");
    drawParts(parentElement, data, (kind) => setTriggerValue("switched", kind));
  });
}
