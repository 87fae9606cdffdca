// A shape for each tone of the map, so that what a colour says is read in print without colours too. Grey, for what is not known,
// has none.

import { drawing } from "./elements.js";

const SHAPES = {
  orange: "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z",
  blue: "M-3.5-3.5h7v7h-7z",
  green: "M0-4.5 4.7 3.6h-9.4z",
  purple: "M0-5 5 0 0 5-5 0z",
  indigo: "M-1.6-4.5h3.2v2.9h2.9v3.2h-2.9v2.9h-3.2v-2.9h-2.9v-3.2h2.9z",
};

export const hasShape = (tone) => Object.hasOwn(SHAPES, tone);

// The shape of a tone, in the colour of the text around it.
export function shapeOf(tone) {
  const shape = drawing("path", { d: SHAPES[tone], fill: "currentColor" });
  return drawing("svg", { viewBox: "-6 -6 12 12", class: "pkk-shape", "aria-hidden": "true" }, shape);
}
