// How many are shown, what they are filtered by, and what to do where none is, or where other filters hide what a search finds.

import { drawChips } from "../shared/chips.js";
import { button, byId, element, own } from "../shared/elements.js";
import { drawParts } from "../shared/parts.js";
import { alternatives, number, ui } from "../shared/words.js";
import { meta, partnerships } from "./content.js";
import { LISTS, choiceName, isDefault, listTitle, searchOnly, shownBy } from "./filters.js";
import { isOn, kindsHeld, kindsShown, switched } from "./kinds.js";
import { fullName } from "./naming.js";
import { lines } from "./scene.js";
import { found, withoutAny } from "./search.js";

const NAMED = 2; // more choices of one filter are counted, not named

// One chip for each filter that is set, also by what only the address can ask for.
export function drawFilterChips(box, { filters }, act) {
  const chips = [...setFilters(filters)].map(([text, without], key) => ({ key: String(key), text, without }));
  drawChips(box, chips, { take: (key) => act.filter(chips[key].without), reset: act.reset });
}

// Yield the text of each chip and the change that takes it off.
function* setFilters(filters) {
  if (filters.q.trim()) yield [`“${filters.q.trim()}”`, { q: "" }];
  if (filters.years) yield [`${ui("years")}: ${filters.years.join("–")}`, { years: null }];
  if (!filters.undated) yield [ui("dated_only"), { undated: true }];
  for (const list of Object.values(LISTS)) yield* setChoices(list, filters);
}

// What is set is one restriction a chip, so that without it there is never less: see chips of mapui/filters/chips.py.
function* setChoices(list, filters) {
  const { param, default: usual } = list;
  const chosen = filters[param];
  if (isDefault(param, chosen)) return;
  const told = `${listTitle(param)}: ${fewOf(param, chosen)}`;
  if (usual.length) {
    const without = list.choices.filter((key) => chosen.includes(key) || usual.includes(key));
    if (chosen.length && !usual.every((key) => chosen.includes(key))) yield [told, { [param]: without }];
  } else if (chosen.length === 1 || (param === "sector" && filters.match === "all")) {
    for (const key of chosen) yield [choiceName(param, key), { [param]: chosen.filter((each) => each !== key) }];
  } else yield [told, { [param]: [] }];
}

// The few choices that are shown, or how many.
const fewOf = (param, chosen) =>
  chosen.length <= NAMED ? chosen.map((key) => choiceName(param, key)).join(", ") : number(chosen.length);

// Say that nothing is left, and of local governments that a search names that they have no partnership here.
function nothing(query) {
  const places = withoutAny(query).map(fullName);
  if (!places.length || found(query).includes(true)) return ui("none");
  return ui(partnerships.length < meta.total ? "none_of_part" : "none_of", { places: alternatives(places) });
}

// What is said beside the number, and its switches; of somebody's own file nothing is left out at first.
function drawKinds({ filters }, act) {
  const held = meta.own ? [] : kindsHeld();
  const texts = [...setFilters({ ...filters, years: null, undated: true })].map(([text]) => text);
  const parts = {
    ...kindsShown(filters),
    switches: Object.fromEntries(held.map((kind) => [kind, isOn(filters, kind)])),
    fixed: [],
    years: filters.years,
    running: filters.reading === "in_force",
    undated: filters.undated,
    filters: texts,
  };
  drawParts(byId("parts"), parts, (kind) => act.filter(switched(filters, kind, !isOn(filters, kind))));
}

export function drawHeadline({ filters, shown }, act) {
  const unit = partnerships.length < meta.total ? "unit_part" : "unit";
  const unlocated = shown.filter((row) => !own(lines, row.id)).length;
  byId("headline").replaceChildren(
    element("strong", {}, `${number(shown.length)} / ${number(partnerships.length)}`),
    ` ${ui(unit)}`,
    unlocated ? element("span", { className: "pkk-quiet" }, ` · ${ui("unlocated", { n: number(unlocated) })}`) : "",
  );
  drawKinds({ filters }, act);
  const wider = searchOnly(filters.q);
  const hidden = filters.q.trim() ? shownBy(wider).length - shown.length : 0;
  const box = byId("empty");
  box.hidden = shown.length > 0 && hidden <= 0;
  box.classList.toggle("none", !shown.length);
  box.replaceChildren(
    ...[
      shown.length ? "" : element("span", {}, nothing(filters.q)),
      hidden > 0 ? button(ui("hidden", { n: number(hidden) }), () => act.filter(wider)) : "",
      shown.length ? "" : button(ui("reset"), act.reset),
    ].filter(Boolean),
  );
}
