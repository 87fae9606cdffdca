// The filters: search, years, sectors at hand; the rest behind "More filters". Each choice says how many it would show.

import { button, element } from "../shared/elements.js";
import { language, number, ui, word } from "../shared/words.js";
import { within } from "./address.js";
import { SPAN, meta } from "./content.js";
import { LISTS, choiceName, countsOf, listTitle } from "./filters.js";

const AT_HAND = "sector"; // in sight at once
const NO_CONTROL = ["place"]; // the search finds places; the address may name them
const MOST_TICKS = 7; // choices of a vocabulary that are boxes to tick; others are a menu
const AS_MENU = ["continent", "island"]; // beside the menus of countries and provinces
const further = meta.filters.map((list) => list.param).filter((param) => param !== AT_HAND && !NO_CONTROL.includes(param));
const isShort = ({ words, choices }) => words !== "" && choices.length <= MOST_TICKS;
const isTicked = (param) => isShort(LISTS[param]) && !AS_MENU.includes(param);
const ticked = further.filter(isTicked);
const inMenus = further.filter((param) => !isTicked(param));
const controls = { boxes: new Map(), menus: new Map() };

export function drawControls(box, act) {
  const fold = opener(box, "filters", "open");
  controls.boxes.clear();
  controls.menus.clear();
  controls.q = element("input", { type: "search", id: "q", placeholder: ui("search_hint"), autocomplete: "off", maxLength: 100 });
  controls.q.addEventListener("input", () => act.filter({ q: controls.q.value }));
  controls.undated = tick(ui("undated"), (on) => act.filter({ undated: on }));
  const readings = ["signed", "in_force"].map((key) => [key, word("year_readings", key)]);
  controls.reading = menu("reading", ui("reading"), readings, (key) => act.filter({ reading: key }));
  const more = opener(box, "more", "more");
  const row = [field("q", ui("search"), controls.q), fold, years(act), controls.undated.label, more];
  box.setAttribute("aria-label", ui("filters"));
  box.replaceChildren(
    element("div", { className: "row" }, row),
    group(AT_HAND, act),
    element(
      "div",
      { className: "groups" },
      ticked.map((param) => group(param, act)),
      element("div", { className: "menus" }, menus(act)),
    ),
  );
}

// A button that opens a part of the filters: what is open is a class of the box, and outlives a change of language.
function opener(box, name, kind) {
  const made = button(ui(name), () => made.setAttribute("aria-expanded", String(box.classList.toggle(kind))), {
    className: `opener ${name}`,
  });
  made.setAttribute("aria-expanded", String(box.classList.contains(kind)));
  return made;
}

const field = (id, name, control) => element("div", { className: "field" }, element("label", { htmlFor: id }, name), control);

function tick(name, change) {
  const input = element("input", { type: "checkbox" });
  input.addEventListener("change", () => change(input.checked));
  const count = element("span", { className: "count" });
  return { input, count, label: element("label", { className: "tick" }, input, element("span", {}, name), count) };
}

export function menu(id, name, options, change) {
  const select = element("select", { id }, options.map(([value, text]) => element("option", { value }, text)));
  select.addEventListener("change", () => change(select.value));
  return { select, options: [...select.options], field: field(id, name, select) };
}

function years(act) {
  const all = Array.from({ length: SPAN[1] - SPAN[0] + 1 }, (_, i) => [SPAN[0] + i, String(SPAN[0] + i)]);
  const change = (end) => (value) => {
    const now = [...(act.state().filters.years ?? SPAN)];
    now[end] = Number(value);
    if (now[0] > now[1]) now[1 - end] = now[end];
    act.filter({ years: within(...now) });
  };
  controls.from = menu("from", ui("from"), all, change(0));
  controls.to = menu("to", ui("to"), all, change(1));
  return [controls.from.field, controls.to.field];
}

function group(param, act) {
  const { choices } = LISTS[param];
  const ticks = choices.map((key) => {
    const made = tick(choiceName(param, key), (on) => {
      const chosen = act.state().filters[param];
      act.filter({ [param]: choices.filter((each) => (each === key ? on : chosen.includes(each))) });
    });
    controls.boxes.set(`${param}=${key}`, made);
    return made.label;
  });
  const legend = element("legend", {}, listTitle(param));
  return element("fieldset", { className: param === AT_HAND ? "at-hand" : "" }, legend, element("div", {}, ticks));
}

function menus(act) {
  const made = inMenus.map((param) => {
    const names = LISTS[param].choices
      .map((key) => [key, choiceName(param, key)])
      .sort((a, b) => a[1].localeCompare(b[1], language()));
    const choose = (key) => act.filter({ [param]: key ? [key] : [] });
    const control = menu(param, listTitle(param), [["", ui("any")], ...names], choose);
    controls.menus.set(param, { ...control, names: new Map(names) });
    return control.field;
  });
  return [controls.reading.field, ...made];
}

// Set every control to the state, and count what each choice would show.
export function setControls({ filters }) {
  if (controls.q.value.trim() !== filters.q.trim()) controls.q.value = filters.q;
  controls.undated.input.checked = filters.undated;
  controls.reading.select.value = filters.reading;
  const [from, to] = filters.years ?? SPAN;
  controls.from.select.value = from;
  controls.to.select.value = to;
  for (const param of [AT_HAND, ...ticked]) {
    const counts = countsOf(filters, param);
    for (const key of LISTS[param].choices) {
      const { input, count, label } = controls.boxes.get(`${param}=${key}`);
      input.checked = filters[param].includes(key);
      count.textContent = number(counts[key] ?? 0);
      label.classList.toggle("nothing", !counts[key]);
    }
  }
  for (const [param, { select, options, names }] of controls.menus) {
    const counts = countsOf(filters, param);
    for (const option of options.filter(({ value }) => value)) {
      option.textContent = `${names.get(option.value)} (${number(counts[option.value] ?? 0)})`;
    }
    select.value = filters[param].length === 1 ? filters[param][0] : "";
  }
}
