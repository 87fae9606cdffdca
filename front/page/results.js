// The table under the map: it takes the place of the one that is in the page for readers without scripts.

import { drawTable } from "../shared/table.js";
import { factOf, partnershipOf, partnerships } from "./content.js";

const CELLS = {
  local: (row) => factOf(row.id, "local").value,
  partner: (row) => factOf(row.id, "partner").value,
  country: (row) => ({ country: row.partner_country }),
  year: (row) => factOf(row.id, "year").value,
  type: (row) => factOf(row.id, "type").value,
  sectors: (row) => factOf(row.id, "sectors").value,
  status: (row) => ({ word: ["statuses", row.status] }),
  verification: (row) => ({ word: ["verifications", row.verification] }),
};
const sheet = {
  columns: Object.keys(CELLS),
  rows: partnerships.map((row) => [row.id, ...Object.values(CELLS).map((cell) => cell(row))]),
};

export function drawResults(box, { shown, link }, act) {
  const ids = new Set(shown);
  drawTable(box, sheet, { isShown: (id) => ids.has(partnershipOf.get(id)), chosen: link, open: (id) => act.choose(id, true) });
}

export const openerOf = (box, id) => box.querySelector(`tbody button[data-id="${CSS.escape(id)}"]`);
