// The search at the head of the page. Suggestions are worked out here, from one file; only what the reader chooses is sent: the
// id of a place, the code of a country, or a text.
// data: {words: address, lang, found: address of mapui.reader.suggested, q, longest: letters of a text}

import { drawCombobox } from "../shared/combobox.js";
import { drawNewest, speak } from "./hosted.js";
import { pointAt } from "./pointed.js";
import { suggesting } from "./suggesting.js";

const PATIENCE_MS = 15_000;
const drawn = new WeakMap(); // element -> the data of its newest run, field, send, and the text that was sent last

export default async function search({ data, parentElement, setTriggerValue }) {
  await drawNewest(parentElement, data, speak(data), () => {
    const before = drawn.get(parentElement);
    const same = before?.lang === data.lang && before.found === data.found && parentElement.contains(before.field.input);
    const now = { ...data, send: setTriggerValue, sent: before?.sent };
    drawn.set(parentElement, now);
    now.field = same ? before.field : fieldIn(parentElement, data);
    const told = before?.q === data.q;
    if (!told) now.sent = null;
    if (!same || !(told || before.sent === data.q)) now.field.show(data.q); // what is being typed stays
  });
}

const point = (found) => pointAt(found && { [keyOf(found)]: found.key });

const keyOf = ({ kind }) => (kind === "country" ? "country" : "place");

function fieldIn(box, { found, longest }) {
  const send = (name, value) => {
    Object.assign(drawn.get(box), { sent: value });
    drawn.get(box).send(name, value);
  };
  const suggest = suggesting(found);
  const choose = (chosen) => {
    field.show("");
    send(keyOf(chosen), chosen.key);
    if (keyOf(chosen) === "place") bringIntoView(chosen.name, field.input);
  };
  const ask = (text) => send("text", text);
  const field = drawCombobox(box, { name: "pkk-q", suggest, choose, ask, longest, point });
  field.input.addEventListener("focus", () => suggest(""), { once: true }); // so that it is there when the first letter comes
  return field;
}

// On a small screen the panel opens under what is in sight, and the keyboard of a phone lies over it.
function bringIntoView(name, input) {
  if (matchMedia("(pointer: coarse)").matches) input.blur();
  const begun = performance.now();
  const timer = setInterval(() => {
    const heading = document.querySelector(".st-key-detail h2");
    if (heading?.textContent === name) heading.scrollIntoView({ block: "nearest" });
    if (heading?.textContent === name || performance.now() - begun > PATIENCE_MS) clearInterval(timer);
  }, 200);
}
