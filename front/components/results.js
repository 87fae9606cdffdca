// The results table under the map. data: {words: address, lang, sheet: address of mapdata.findings.sheet, shown: which rows are
// shown, as bits in Base64, chosen: id, if any}. Sends the id of an opened row.

import { drawTable } from "../shared/table.js";
import { drawNewest, fetched, speak } from "./hosted.js";
import { tellPointing } from "./pointed.js";

export default async function results({ data, parentElement, setTriggerValue }) {
  await drawNewest(parentElement, data, Promise.all([fetched(data.sheet), speak(data)]), ([sheet]) => {
    const bits = atob(data.shown);
    tellPointing(parentElement, meantBy);
    drawTable(parentElement, sheet, {
      isShown: (_, i) => (bits.charCodeAt(i >>> 3) >>> (i & 7)) & 1,
      chosen: data.chosen,
      open: (id) => setTriggerValue("opened", id),
    });
  });
}

// The name of a country means all that has to do with it, the rest of a row its partnership.
function meantBy(target) {
  const { country } = target.closest("td")?.dataset ?? {};
  if (country) return { country };
  const opener = target.closest("tr")?.querySelector("button[data-id]");
  return opener ? { link: opener.dataset.id } : null;
}
