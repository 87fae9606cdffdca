// The table under the map: it takes the place of the one that is in the page for readers without scripts.

import { drawTable } from "../shared/table.js";
import { partnershipOf, sheet } from "./content.js";

export function drawResults(box, { shown, link }, act) {
  const here = new Set(shown);
  drawTable(box, sheet, { isShown: (id) => here.has(partnershipOf.get(id)), chosen: link, open: (id) => act.choose(id, true) });
}

export const openerOf = (box, id) => box.querySelector(`tbody button[data-id="${CSS.escape(id)}"]`);
