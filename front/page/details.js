// The details beside the map: of the partnership that is open, of what ends at a place, or how to open one.

import { button, element } from "../shared/elements.js";
import { drawInvitation, drawPanel } from "../shared/panel.js";
import { country, language, number, ui } from "../shared/words.js";
import { factsOf, partnershipOf, sinceOf, titleOf } from "./content.js";
import { spotName } from "./scene.js";

export function drawDetails(box, { link, spot, shown }, act) {
  if (link) drawPanel(box, factsOf(link), { close: act.close, outside: !shown.includes(partnershipOf.get(link)) });
  else if (spot) box.replaceChildren(...placePanel(spot, act));
  else drawInvitation(box);
}

function placePanel(spot, act) {
  const rows = [...new Set(spot.shown.map(({ row }) => row))].sort((a, b) => titleOf(a).localeCompare(titleOf(b), language()));
  const items = rows.map((row) =>
    element(
      "li",
      {},
      button(titleOf(row), () => act.choose(row.id), { className: "text" }),
      element("span", { className: "pkk-quiet" }, ` ${country(row.partner_country)} · ${sinceOf(row)}`),
    ),
  );
  return [
    element("div", { className: "pkk-heading" }, element("h2", { tabIndex: -1 }, spotName(spot))),
    button(ui("close"), act.close, { className: "pkk-close" }),
    element("p", { className: "pkk-quiet" }, ui(rows.length === 1 ? "link_here" : "links_here", { n: number(rows.length) })),
    element("ul", { className: "here" }, items),
  ];
}
