// The filters that are set. data: {words: address, lang, chips: [{key, text}, ...]}. Sends the key of the chip that is taken
// off, or that all are.

import { drawChips } from "../shared/chips.js";
import { drawNewest, speak } from "./hosted.js";

export default async function chips({ data, parentElement, setTriggerValue }) {
  await drawNewest(parentElement, data, speak(data), () => {
    parentElement.classList.add("pkk-chips");
    drawChips(parentElement, data.chips, {
      take: (key) => setTriggerValue("taken", key),
      reset: () => setTriggerValue("reset", true),
    });
  });
}
