// What is shown, as the part of the address after #, and back. The names are those of the app's own address.

import { LANGUAGES } from "../shared/words.js";
import { SPAN, colours, partnershipOf } from "./content.js";
import { LISTS, isDefault, noFilters } from "./filters.js";
import { spots } from "./scene.js";

export const readingKeys = Object.keys(colours);
let firstHash = null; // what this page wrote last, so that its own change is not read again

export function fromAddress(hash) {
  const params = new URLSearchParams(hash.replace(/^#/, ""));
  const last = (key) => params.getAll(key).at(-1) ?? "";
  const filters = noFilters();
  for (const [name, list] of Object.entries(LISTS)) {
    const given = params.getAll(name).map((value) => (name === "country" ? value.toUpperCase() : value));
    const chosen = list.choices.filter((key) => given.includes(key));
    if (chosen.length) filters[name] = chosen;
  }
  const years = params
    .getAll("year")
    .slice(0, 2)
    .filter((year) => /^\d{4}$/.test(year))
    .map(Number)
    .sort((a, b) => a - b);
  return {
    filters: {
      ...filters,
      q: last("q").trim().slice(0, 100),
      years: years.length ? within(years[0], years.at(-1)) : null,
      undated: last("undated") !== "0",
      reading: last("reading") === "in_force" ? "in_force" : "signed",
      match: last("match") === "all" ? "all" : "any",
    },
    lang: LANGUAGES.includes(last("lang")) ? last("lang") : null,
    color: readingKeys.includes(last("color")) ? last("color") : readingKeys[0],
    link: partnershipOf.has(last("link")) ? last("link") : null,
    spot: partnershipOf.has(last("link")) ? null : spotOf(last("focus")),
  };
}

const placeIds = (spot) => spot.ends.map(({ row, side }) => row[`${side}_place_id`]);
const spotOf = (id) => spots.find((spot) => placeIds(spot).includes(id)) ?? null;

// Cut years to those of the data; all of them is no filter.
export function within(first, last) {
  const [low, high] = [Math.max(first, SPAN[0]), Math.min(last, SPAN[1])];
  return low > high || (low === SPAN[0] && high === SPAN[1]) ? null : [low, high];
}

// Nothing chosen means everything; where the default is less than that, the address names every choice.
function written(chosen, list) {
  if (isDefault(list.param, chosen)) return [];
  return chosen.length ? chosen : list.choices;
}

// What is as at first is left out, so that the plain page has a plain address.
function toAddress({ filters, lang, color, link, spot }) {
  const pairs = [
    ["lang", lang],
    ["q", filters.q],
    ...Object.values(LISTS).flatMap((list) => written(filters[list.param], list).map((key) => [list.param, key])),
    ...(filters.years ?? []).map((year) => ["year", year]),
    ["undated", filters.undated ? "" : "0"],
    ["reading", unless("signed", filters.reading)],
    ["match", unless("any", filters.match)],
    ["color", unless(readingKeys[0], color)],
    ["link", link],
    ["focus", spot && placeIds(spot)[0]],
  ];
  return new URLSearchParams(pairs.filter(([, value]) => value)).toString();
}

const unless = (usual, value) => (value === usual ? "" : value);

// A sandboxed frame may forbid this; then the address just stays as it was.
export function writeAddress(state, { step = false } = {}) {
  const hash = `#${toAddress(state)}`;
  if (hash === firstHash || (hash === "#" && !location.hash)) return;
  firstHash = hash;
  try {
    history[step ? "pushState" : "replaceState"](null, "", hash);
  } catch {
    firstHash = null;
  }
}

// The browser's language where we have it, Indonesian where in doubt.
export function browserLanguage() {
  const first = navigator.languages?.[0] ?? navigator.language ?? "";
  return first.toLowerCase().startsWith("en") ? "en" : "id";
}
