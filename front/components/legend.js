// The list of the legend. data: {words: address, lang, colouring, colours: {colouring: {class: tone}}};
// while places are compared names: {digit of the arcs: name} and note besides, and the classes are these digits.

import { element } from "../shared/elements.js";
import { legendList } from "../shared/legend.js";
import { ui } from "../shared/words.js";
import { drawNewest, speak } from "./hosted.js";
import { tellPointing } from "./pointed.js";

const NOTES = ["seats_and_rings", "sums", "stubs"];

export default async function legend({ data, parentElement }) {
  await drawNewest(parentElement, data, speak(data), () => {
    const [list, notes] = legendList(data.colouring, data.colours, { notes: NOTES, shapes: true, own: data.names ? data : null });
    const open = matchMedia("(min-width: 1151px) and (min-height: 700px)").matches;
    const keys = Object.keys(data.colours[data.colouring]);
    const lines = element("ul", {}, [...list.children].slice(keys.length));
    const more = element("details", {}, element("summary", {}, ui("how_drawn")), lines, notes);
    const folds = element("details", { open }, element("summary", {}, ui("legend")), list, more);
    const section = element("section", { className: "pkk-legend", "aria-label": ui("legend") }, folds);
    section.dataset.classes = (data.names ? keys : keys.map((_, i) => i)).join(" ");
    parentElement.replaceChildren(section);
    tellPointing(parentElement, (target) => kindOf(target, parentElement));
  });
}

// The classes are the first list; the styles of lines in the second are none.
function kindOf(target, box) {
  const item = target.closest("li");
  const kind = item && [...item.parentNode.children].indexOf(item);
  const digits = box.querySelector("section").dataset.classes.split(" ").map(Number);
  return item && item.parentNode === box.querySelector("ul") ? { kind: digits[kind] } : null;
}
