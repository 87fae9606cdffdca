// A search field with suggestions, as the combobox of the ARIA Authoring Practices: the focus stays in the field, and the arrows
// move through the list. Nothing here reads HTML: whatever stands in a row is text.

import { drawing, element } from "./elements.js";
import { number, ui } from "./words.js";

const GLASS = "M10.5 10.5 15 15M6.5 12a5.5 5.5 0 1 1 0-11 5.5 5.5 0 0 1 0 11Z";
const TEXT = "text"; // the kind of the last row: the words as they are
const KINDS = { place: "suggest_place", partner: "suggest_partner", country: "suggest_country" };

// box: element to fill; suggest: text -> promise of suggestions, see suggestions.js; choose: what to do with one of them; ask:
// with a text, none where only suggestions can be chosen (Enter takes the first); point: with the suggestion that is active, or
// null; longest: letters of a text; label, hint: what the field is called and what stands in it while it is empty. Return
// {input, show(text)}.
export function drawCombobox(box, { name, longest, label = ui("search"), hint = ui("search_hint"), ...acts }) {
  const id = `${name}-list`;
  const input = element("input", { type: "text", id: name, role: "combobox", autocomplete: "off", spellcheck: false });
  Object.assign(input, { maxLength: longest, placeholder: hint, enterKeyHint: "search" });
  for (const [key, value] of [["expanded", "false"], ["controls", id], ["autocomplete", "list"], ["label", label]]) {
    input.setAttribute(`aria-${key}`, value);
  }
  const list = element("div", { id, role: "listbox", className: "pkk-suggestions", hidden: true });
  list.setAttribute("aria-label", ui("suggestions"));
  const said = element("span", { className: "pkk-unseen", role: "status" });
  const field = { input, list, said, point: () => {}, ...acts, rows: [], active: -1, asked: 0 };
  listen(field);
  const glass = drawing("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" }, drawing("path", { d: GLASS }));
  const whole = element("div", { className: "pkk-search", role: acts.ask ? "search" : "group" }, glass, input, list, said);
  whole.setAttribute("aria-label", label);
  box.replaceChildren(whole);
  return { input, show: (text) => ((input.value = text), close(field)) };
}

function listen(field) {
  const { input, list } = field;
  input.addEventListener("input", () => open(field));
  input.addEventListener("focus", () => input.value.trim() && input.select());
  input.addEventListener("click", () => input.value.trim() && list.hidden && open(field));
  input.addEventListener("blur", () => close(field));
  input.addEventListener("keydown", (event) => press(field, event));
  list.addEventListener("pointerdown", (event) => event.preventDefault()); // the focus stays in the field
  list.addEventListener("mousedown", (event) => event.preventDefault());
  const rowAt = ({ target }) => field.rows.indexOf(target.closest("[role=option]"));
  list.addEventListener("click", (event) => rowAt(event) >= 0 && take(field, rowAt(event)));
  list.addEventListener("pointerover", (event) => lightUp(field, rowAt(event)));
  list.addEventListener("pointerleave", () => lightUp(field, field.active));
}

// Keys that move through the list: from the active row (-1 is the field itself) and the number of rows to the next one.
const MOVES = {
  ArrowDown: (active, count) => (active + 2 > count ? -1 : active + 1),
  ArrowUp: (active, count) => (active < 0 ? count - 1 : active - 1),
  Home: (active) => (active < 0 ? null : 0),
  End: (active, count) => (active < 0 ? null : count - 1),
};

function press(field, event) {
  if (event.isComposing) return; // the key belongs to the method that writes the letter
  const done = Object.hasOwn(MOVES, event.key) ? move(field, event.key) : act(field, event.key);
  if (!done) return;
  event.preventDefault();
  event.stopPropagation();
}

function act(field, key) {
  if (key === "Enter") take(field, field.active);
  else if (key === "Escape" && !field.list.hidden) close(field);
  else if (key === "Escape") field.input.value = "";
  else return false;
  return true;
}

function move(field, key) {
  if (field.list.hidden) {
    if (key === "ArrowDown") open(field);
    return key === "ArrowDown";
  }
  const next = MOVES[key](field.active, field.rows.length);
  if (next !== null) activate(field, next); // else the caret moves
  return next !== null;
}

function take(field, at) {
  const { input, chosen = [] } = field;
  const first = field.ask || field.list.hidden ? null : chosen[0];
  const found = at >= 0 ? chosen[at] : first;
  close(field);
  if (found) field.choose(found);
  else field.ask?.(input.value.trim());
}

async function open(field) {
  const text = field.input.value.trim();
  const asked = ++field.asked;
  if (!text) return close(field);
  const found = await field.suggest(text);
  if (asked !== field.asked) return; // more was typed meanwhile
  drawRows(field, found, text);
}

function close(field) {
  field.asked++;
  field.list.hidden = true;
  field.said.textContent = "";
  field.input.setAttribute("aria-expanded", "false");
  activate(field, -1);
}

function drawRows(field, found, text) {
  const { input, list, said } = field;
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  const groups = kinds.map((kind) => groupOf(list.id, kind, found.filter((each) => each.kind === kind)));
  list.replaceChildren(...groups, ...(field.ask ? [option({ name: ui("search_all", { text }), kind: TEXT })] : []));
  Object.assign(field, { chosen: [...found, null], rows: [...list.querySelectorAll("[role=option]")] });
  for (const [i, row] of field.rows.entries()) row.id = `${list.id}-${i}`;
  list.hidden = !field.rows.length;
  input.setAttribute("aria-expanded", String(!list.hidden));
  said.textContent = ui("suggested", { n: number(found.length) });
  activate(field, -1);
}

function groupOf(id, kind, found) {
  const head = element("div", { id: `${id}-${kind}`, className: "pkk-kind" }, ui(KINDS[kind]));
  const group = element("div", { role: "group" }, head, found.map(option));
  group.setAttribute("aria-labelledby", head.id);
  return group;
}

function option({ name, beside = "", kind, count }) {
  const told = [beside, count === 0 ? ui("without_any") : ""].filter(Boolean).join(" · ");
  const where = told ? [" ", element("span", { className: "pkk-quiet" }, told)] : [];
  const row = element("div", { role: "option" }, element("span", {}, name), where);
  row.setAttribute("aria-selected", "false");
  row.dataset.kind = kind;
  return row;
}

const lightUp = (field, at) => field.point(at >= 0 ? field.chosen[at] : null);

function activate(field, at) {
  if (at !== field.active) lightUp(field, at);
  field.active = at;
  for (const [i, row] of field.rows.entries()) row.setAttribute("aria-selected", String(i === at));
  if (at < 0) return field.input.removeAttribute("aria-activedescendant");
  field.input.setAttribute("aria-activedescendant", field.rows[at].id);
  field.rows[at].scrollIntoView({ block: "nearest" });
}
