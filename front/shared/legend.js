// The legend: every colour and line style of the map in words.

import { element } from "./elements.js";
import { hasShape, shapeOf } from "./shapes.js";
import { ui, word } from "./words.js";

const CLASS_WORDS = {
  sector: "groups",
  status: "statuses",
  verification: "verifications",
  level: "levels",
  region: "continents",
};
const LINE_CLASSES = { dashed: "pkk-dashed", faint: "pkk-faint" };

// Return the list of classes and line styles and the notes under it.
// colours: {colouring: {class: tone}} as colours.json; a tone is drawn in the custom property of its name (--orange).
// own: {names: {class: text}, note} where the classes are not those of a colouring but named by the data.
// notes: ids of words of the interface, said after what the colouring means; styles: the line styles that the map has.
// shapes: whether the lines of the map carry the shapes of their tones.
export function legendList(colouring, colours, given = {}) {
  const { notes = ["seats"], styles = Object.keys(LINE_CLASSES), shapes = false, own = null } = given;
  const classes = Object.entries(colours[colouring]).map(([key, tone]) => {
    const shape = shapes && hasShape(tone) ? shapeOf(tone) : "";
    return legendItem(own ? own.names[key] : word(CLASS_WORDS[colouring], key), { style: `color: var(--${tone})` }, shape);
  });
  const lines = styles.map((style) => legendItem(ui(style), { className: `pkk-line ${LINE_CLASSES[style]}` }));
  const text = [own ? own.note : word("colour_notes", colouring), ...notes.map((id) => ui(id))].join(" ");
  return [element("ul", {}, classes, lines), element("p", {}, text)];
}

const legendItem = (text, properties, shape = "") =>
  element("li", {}, element("span", { className: "pkk-line", ...properties }, shape), text);
