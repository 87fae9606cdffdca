// The legend under the map, and the choice of what the colours mean.

import { element } from "../shared/elements.js";
import { legendList } from "../shared/legend.js";
import { ui, word } from "../shared/words.js";
import { readingKeys } from "./address.js";
import { classOf, colours, isPlanned, isResting, meta, partnerships } from "./content.js";
import { menu } from "./controls.js";

const NOTES = ["seats", "projection"];

export function drawLegend(box, { color, filters }, act) {
  const focused = box.contains(document.activeElement);
  const choice = menu("color", ui("colour_shows"), readingKeys.map((key) => [key, word("colourings", key)]), act.colour);
  choice.select.value = color;
  choice.field.classList.add("screen");
  box.setAttribute("aria-label", ui("legend"));
  box.replaceChildren(
    choice.field,
    element("p", { className: "print" }, `${ui("colour_shows")}: ${word("colourings", color)}`),
    ...(meta.own
      ? legendList(color, heldColours(color, filters), { notes: NOTES, styles: heldStyles() })
      : legendList(color, colours, { notes: NOTES })),
  );
  if (focused) choice.select.focus();
}

// Of somebody's own map only what one of its rows has.
function heldColours(color, { sector }) {
  const held = new Set(partnerships.map((row) => classOf(row, color, sector)));
  return { [color]: Object.fromEntries(Object.entries(colours[color]).filter(([key]) => held.has(key))) };
}

const heldStyles = () =>
  [["dashed", isPlanned], ["faint", isResting]].filter(([, has]) => partnerships.some(has)).map(([style]) => style);
