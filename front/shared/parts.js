// What is shown, in a sentence, and what the usual filters hide, each kind with its switch: "241 plans", "73 weak or
// contradicted".

import { button, element } from "./elements.js";
import { listed, number, ui } from "./words.js";

const ONE_AND_MANY = {
  settled: ["settled_one", "settled_many"],
  plans: ["plans_one", "plans_many"],
  weak: ["weak_all", "weak_all"],
};
// What is shown of which years: all, years of beginning, years in force; without and with unknown years.
const SEEN = {
  all: ["you_see_dated", "you_see"],
  began: ["you_see_began", "you_see_began_or_undated"],
  running: ["you_see_running", "you_see_running_or_undated"],
};

// How many there are of a kind; kind_in_words of mapui/words/kinds.py.
const told = (kind, count) => ui(ONE_AND_MANY[kind][count === 1 ? 0 : 1], { n: number(count) });

const several = (counts) =>
  Object.entries(counts)
    .filter(([, count]) => count)
    .map(([kind, count]) => told(kind, count));

// box: element to fill;
// parts: {shown, hidden: {kind: count}, as mapdata.filters.apart.Parts; switches: {kind: whether it is on}; fixed: kinds without
// a switch, of which it is said what is hidden; years: [first, last] or null; running: whether these are years in force;
// undated: whether unknown years are shown; filters: the texts of what else is set};
// act: what to do with the kind whose switch is pressed.
export function drawParts(box, parts, act) {
  const { shown, hidden, switches, fixed } = parts;
  const offered = Object.entries(switches).filter(([kind, on]) => on || hidden[kind]); // a switch for nothing is none
  const made = offered.map(([kind, on]) => {
    const count = on ? shown[kind] : hidden[kind];
    const each = button(told(kind, count), () => act(kind), { className: "pkk-switch", "aria-pressed": String(on) });
    each.dataset.kind = kind;
    return each;
  });
  const held = box.contains(document.activeElement) ? document.activeElement.dataset.kind : undefined;
  const out = several(Object.fromEntries(fixed.map((kind) => [kind, hidden[kind]])));
  const plain = out.length ? ui("hidden_parts", { hidden: out.join(" · ") }) : "";
  const line = element("p", { className: "pkk-switches" }, plain, made);
  const said =
    box.querySelector(":scope > [role=status]") ?? element("p", { className: "pkk-quiet pkk-said-now", role: "status" });
  const text = sentence(parts);
  const { years, undated, filters } = parts;
  said.classList.toggle("pkk-again", !years && undated && !filters.length); // no more than number and switches say
  if (said.textContent !== text) said.textContent = text; // what stays is not read aloud again
  box.querySelector(":scope > .pkk-switches")?.remove();
  box.prepend(...(line.childNodes.length ? [line] : []));
  if (!said.isConnected) box.append(said);
  if (held !== undefined) again(made, held);
}

// What had the focus has it again, or a switch that is left where that one is gone.
const again = (made, kind) => (made.find((each) => each.dataset.kind === kind) ?? made[0])?.focus();

// "You see 12 partnerships that began in 1990–2010. Filters: Health. Hidden: 8 plans."; of nothing there is nothing to say.
function sentence({ shown, hidden, years, running, undated, filters }) {
  const kinds = several(shown);
  if (!kinds.length) return "";
  const span = years && (years[0] === years[1] ? String(years[0]) : years.join("–"));
  const out = several(hidden);
  const reading = running ? "running" : "began";
  return [
    ui(SEEN[years ? reading : "all"][Number(undated)], { shown: listed(kinds), years: span }),
    filters.length ? ui("which", { filters: filters.join("; ") }) : "",
    out.length ? ui("hidden_parts", { hidden: listed(out) }) : "",
  ]
    .filter(Boolean)
    .join(" ");
}
