// How many are shown, what they are filtered by, and what to do where none is, or where other filters hide what a search finds.

import { drawChips } from "../shared/chips.js";
import { button, byId, element, own } from "../shared/elements.js";
import { alternatives, number, ui } from "../shared/words.js";
import { meta, partnerships } from "./content.js";
import { LISTS, choiceName, isDefault, listTitle, noFilters, searchOnly, shownBy } from "./filters.js";
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
  for (const list of Object.values(LISTS)) {
    const chosen = filters[list.param];
    if (isDefault(list.param, chosen)) continue;
    const usual = noFilters()[list.param];
    if (usual.length) yield [`${listTitle(list.param)}: ${fewOf(list, chosen)}`, { [list.param]: usual }];
    else for (const key of chosen) yield [choiceName(list.param, key), { [list.param]: chosen.filter((each) => each !== key) }];
  }
}

// The few choices that are shown, or how many; all where none is chosen.
function fewOf({ param, choices }, chosen) {
  if (chosen.length && chosen.length <= NAMED) return chosen.map((key) => choiceName(param, key)).join(", ");
  return chosen.length && chosen.length < choices.length ? number(chosen.length) : ui("any");
}

// Which kinds the usual filters leave out, where nobody has changed them; usually_hidden of mapdata/filters/filters.py.
function usuallyHidden({ status, verification, years }) {
  if (years || meta.own) return ""; // of somebody's own file nothing is left out at first
  const [plans, weak] = [isDefault("status", status), isDefault("verification", verification)];
  if (plans && weak) return "both_hidden";
  if (plans) return "plans_hidden";
  return weak ? "weak_hidden" : "";
}

// Say that nothing is left, and of local governments that a search names that they have no partnership here.
function nothing(query) {
  const places = withoutAny(query).map(fullName);
  if (!places.length || found(query).includes(true)) return ui("none");
  return ui(partnerships.length < meta.total ? "none_of_part" : "none_of", { places: alternatives(places) });
}

const everyKind = () => Object.fromEntries(["status", "verification"].map((param) => [param, [...LISTS[param].choices]]));

export function drawHeadline({ filters, shown }, act) {
  const unit = partnerships.length < meta.total ? "unit_part" : "unit";
  const usual = usuallyHidden(filters);
  const unlocated = shown.filter((row) => !own(lines, row.id)).length;
  byId("headline").replaceChildren(
    element("strong", {}, `${number(shown.length)} / ${number(partnerships.length)}`),
    ` ${ui(unit)}`,
    usual ? element("span", { className: "pkk-quiet" }, ` · ${ui(usual)} `) : "",
    usual ? button(ui("show_all"), () => act.filter(everyKind())) : "",
    unlocated ? element("span", { className: "pkk-quiet" }, ` · ${ui("unlocated", { n: number(unlocated) })}`) : "",
  );
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
