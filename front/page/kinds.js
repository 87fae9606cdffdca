// What is left out at first and can be switched on: plans, and weak or contradicted evidence; mapdata/filters/apart.py.

import { own } from "../shared/elements.js";
import { isPlanned, partnerships } from "./content.js";
import { LISTS, shownBy } from "./filters.js";

// Kind: the list that leaves it out, and the choices of that list that are left out.
const LEFT_OUT = {
  plans: { param: "status", keys: ["planned"] },
  weak: { param: "verification", keys: ["unverified", "disputed"] },
};
const kindIfNoPlan = (row) => (LEFT_OUT.weak.keys.includes(row.verification) ? "weak" : "settled");
const kindOf = (row) => (isPlanned(row) ? "plans" : kindIfNoPlan(row));

// A list of which nothing is chosen lets everything through.
const chosenOf = (filters, param) => (filters[param]?.length ? filters[param] : (own(LISTS, param)?.choices ?? []));

const tally = (kinds) =>
  Object.fromEntries(["settled", ...Object.keys(LEFT_OUT)].map((kind) => [kind, kinds.filter((each) => each === kind).length]));

// The kinds that this page has.
export const kindsHeld = () => Object.keys(LEFT_OUT).filter((kind) => partnerships.some((row) => kindOf(row) === kind));

// Whether the filters let all of a kind in.
export function isOn(filters, kind) {
  const { param, keys } = LEFT_OUT[kind];
  return keys.every((key) => chosenOf(filters, param).includes(key));
}

// The change that lets a kind in, or leaves it out; where nothing else was chosen, leaving it out lets in all the rest.
export function switched(filters, kind, on) {
  const { param, keys } = LEFT_OUT[kind];
  if (!own(LISTS, param)) return {};
  const others = chosenOf(filters, param).filter((key) => !keys.includes(key));
  const { choices } = LISTS[param];
  if (on) return { [param]: choices.filter((key) => keys.includes(key) || others.includes(key)) };
  return { [param]: others.length ? others : choices.filter((key) => !keys.includes(key)) };
}

// How many of each kind the filters show, and how many the switches would add, each partnership once.
export function kindsShown(filters) {
  const opened = Object.assign({ ...filters }, ...Object.keys(LEFT_OUT).map((kind) => switched(filters, kind, true)));
  const shown = new Set(shownBy(filters));
  const found = shownBy(opened).filter((row) => !shown.has(row));
  const plansIn = chosenOf(filters, "status").includes("planned"); // what is hidden then is so by its evidence
  const hidden = tally(found.map((row) => (plansIn && isPlanned(row) ? "weak" : kindOf(row))));
  delete hidden.settled;
  return { shown: tally([...shown].map(kindOf)), hidden };
}
