// The legend under the map, and the choice of what the colours mean.

import { element } from "../shared/elements.js";
import { legendList } from "../shared/legend.js";
import { ui, word } from "../shared/words.js";
import { readingKeys } from "./address.js";
import { colours } from "./content.js";
import { menu } from "./controls.js";

export function drawLegend(box, { color }, act) {
  const focused = box.contains(document.activeElement);
  const choice = menu("color", ui("colour_shows"), readingKeys.map((key) => [key, word("colourings", key)]), act.colour);
  choice.select.value = color;
  choice.field.classList.add("screen");
  box.setAttribute("aria-label", ui("legend"));
  box.replaceChildren(
    choice.field,
    element("p", { className: "print" }, `${ui("colour_shows")}: ${word("colourings", color)}`),
    ...legendList(color, colours, ["seats", "projection"]),
  );
  if (focused) choice.select.focus();
}
