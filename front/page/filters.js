// Filters: which partnerships a reader asked for. They mean what mapdata/filters says; the choices come with the data.

import { own } from "../shared/elements.js";
import { country, word } from "../shared/words.js";
import { inYears } from "../shared/years.js";
import { isPlanned, meta, nameOf, partnerships } from "./content.js";
import { found } from "./search.js";

// Lists of choices by their name in the address: {name, param, choices, default, columns, blank, words}, see document.py.
export const LISTS = Object.fromEntries(meta.filters.map((list) => [list.param, list]));

// The keys of a row in a list.
function keysOf(row, { columns, blank }) {
  const keys = columns.flatMap((column) => row[column]).filter(Boolean);
  return keys.length ? [...new Set(keys)] : [blank];
}

const CHOICE_NAMES = { countries: country, places: nameOfPlace, provinces: (name) => word("regions", name) };

export function choiceName(param, key) {
  const list = LISTS[param];
  return list.words ? word(list.words, key) : (own(CHOICE_NAMES, list.name) ?? String)(key);
}

export const listTitle = (param) => word("filters", LISTS[param].name);

function nameOfPlace(id) {
  for (const side of ["local", "partner"]) {
    const row = partnerships.find((each) => each[`${side}_place_id`] === id);
    if (row) return nameOf(row, side);
  }
  return id;
}

export const noFilters = () => ({
  ...Object.fromEntries(meta.filters.map((list) => [list.param, [...list.default]])),
  q: "",
  years: null,
  undated: true,
  reading: "signed",
  match: "any",
});

// Whatever a search finds, with nothing else asked for.
export const searchOnly = (q) => ({
  ...noFilters(),
  ...Object.fromEntries(meta.filters.map((list) => [list.param, list.default.length ? [...list.choices] : []])),
  q,
});

export const isDefault = (param, chosen) => String(chosen) === String(LISTS[param].default);

// Return the partnerships that the filters let through; `except` names a filter to leave open.
export function shownBy(filters, except = "") {
  const hits = except === "q" ? null : found(filters.q);
  return partnerships.filter((row, i) => (!hits || hits[i]) && fitsYears(row, filters, except) && inLists(row, filters, except));
}

// A list of which nothing is chosen lets everything through.
function inLists(row, filters, except) {
  return Object.values(LISTS).every((list) => {
    const chosen = filters[list.param];
    if (!chosen.length || list.param === except) return true;
    const held = keysOf(row, list).filter((key) => chosen.includes(key)).length;
    return held >= Math.max(1, needed(filters, list).length);
  });
}

// The choices that a row must have all of.
const needed = (filters, list) => (list.param === "sector" && filters.match === "all" ? filters.sector : []);

const fitsYears = (row, { years, undated, reading }, except) =>
  except === "years" ||
  inYears(
    { begun: row.year_signed, over: row.end_year, planned: isPlanned(row) },
    { years, undated, running: reading === "in_force" },
  );

// Return how many partnerships each choice of a list would show: alone, or added to those that are all wanted.
export function countsOf(filters, param) {
  const counts = {};
  const wanted = needed(filters, LISTS[param]);
  for (const row of shownBy(filters, param)) {
    const keys = keysOf(row, LISTS[param]);
    if (wanted.every((key) => keys.includes(key))) for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}
