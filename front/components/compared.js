// What is compared, in a row: each with its colour and a button that takes it out, a field that adds one, and the end of it.
// data: {words: address, lang, found: address of mapui.reader.suggested, compared: [[key, name, colour or ""], ...],
// full: whether no more can be added, longest: letters of a name, texts: {title, remove (with {name}), add, hint, end, told}}.
// Sends the key that is removed or added, or that the comparison ends.

import { drawCombobox } from "../shared/combobox.js";
import { button, element } from "../shared/elements.js";
import { fill } from "../shared/words.js";
import { drawNewest, speak } from "./hosted.js";
import { suggesting } from "./suggesting.js";
import { lead } from "./skips.js";

const RESULTS = [".st-key-detail h2", ".st-key-results h2", "#pkk-q"];
const fields = new WeakMap(); // element -> {key, box, input, send}, so that what is being typed stays

export default async function compared({ data, parentElement, setTriggerValue }) {
  await drawNewest(parentElement, data, speak(data), () => {
    const { texts } = data;
    const held = parentElement.contains(document.activeElement) ? document.activeElement : null;
    const title = element("span", { className: "pkk-compared-title" }, texts.title);
    const chips = data.compared.map((each) => chipOf(each, texts, setTriggerValue));
    const field = fieldIn(parentElement, data, setTriggerValue);
    const adding = data.full ? [] : [field.box];
    const end = button(texts.end, () => finish(setTriggerValue), { className: "pkk-reset" });
    const row = element("div", { className: "pkk-chips pkk-compared", role: "group" }, title, chips, adding, end);
    row.setAttribute("aria-label", texts.title);
    place(parentElement, row, texts.told);
    if (held) (held === field.input && !data.full ? field.input : (chips.at(-1) ?? end)).focus();
  });
}

// What stays is the line that is read aloud: of one that comes anew with its text, screen readers say nothing.
function place(parent, row, text) {
  const told = parent.querySelector(":scope > [role=status]");
  if (told) parent.querySelector(":scope > .pkk-compared").replaceWith(row);
  else parent.replaceChildren(row, element("p", { className: "pkk-quiet", role: "status" }));
  const line = told ?? parent.lastElementChild;
  if (line.textContent !== text) line.textContent = text;
}

// The button goes away with the row; whoever pressed it goes on where all is shown again.
function finish(send) {
  lead(RESULTS);
  send("ended", true);
}

function chipOf([key, name, colour], texts, send) {
  const dot = element("i", { className: "pkk-swatch" });
  dot.style.background = colour;
  const made = button([...(colour ? [dot, " "] : []), name, " ✕"], () => send("removed", key));
  made.setAttribute("aria-label", fill(texts.remove, { name }));
  return made;
}

function fieldIn(parent, { found, lang, longest, texts }, send) {
  const key = `${found} ${lang}`;
  if (fields.get(parent)?.key === key) return Object.assign(fields.get(parent), { send });
  const own = { key, send, box: element("div", { className: "pkk-add" }) };
  const choose = ({ key: chosen }) => {
    field.show("");
    own.send("added", chosen);
  };
  const said = { label: texts.add, hint: texts.hint };
  const field = drawCombobox(own.box, { name: "pkk-add", suggest: suggesting(found), choose, longest, ...said });
  own.input = field.input;
  fields.set(parent, own);
  return own;
}
