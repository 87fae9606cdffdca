// Names of Indonesian places as readers write them. The rules are those of mapdata/filters/naming.py.

import { LEVEL_WORDS, askedName } from "../shared/asked.js";
import { plain, squeezed } from "../shared/folding.js";
import { content, partnerships } from "./content.js";

const TITLES = new Map([
  ["city", "Kota"],
  ["regency", "Kabupaten"],
  ["province", "Provinsi"],
]);
const LONGEST_REGION = 3;

// Return what finds the places that a query names: those of the partnerships, and the local governments that have none here.
// Each is {level, name, region}; phrases are the words that a text has where it speaks of them.
export function namesOf() {
  const known = { bearers: new Map(), regions: new Map() };
  for (const row of partnerships) {
    const names = ["name", "name_id", "name_en", "other_names"].flatMap((column) => row[`local_${column}`].split(";"));
    addNames(known, { level: row.local_level, name: row.local_name, region: row.local_province }, names);
  }
  for (const [level, name, region, others] of content.without) {
    addNames(known, { level, name, region, without: true }, [name, ...others.split(";")]);
  }
  return (query) => meantBy(known, query);
}

function addNames({ bearers, regions }, place, names) {
  for (const name of names.map(plain).flatMap((each) => [each, askedName(each.split(" ")).name])) {
    if (!name) continue;
    const those = bearers.get(squeezed(name)) ?? [];
    if (!those.some((other) => other.level === place.level && other.name === place.name)) those.push(place);
    bearers.set(squeezed(name), those);
    if (place.level === "province" && !regions.has(squeezed(name))) regions.set(squeezed(name), place.name);
  }
}

function meantBy(known, query) {
  const words = plain(query).split(" ").filter(Boolean);
  if (!words.length) return { places: [], phrases: [] };
  const wanted = askedName(words);
  const whole = known.bearers.get(words.join("")) ?? [];
  const own = whole.length ? whole : bearing(known, wanted);
  const places = own.length ? own : inRegion(known, words);
  const titles = wanted.level ? places.map(({ level }) => TITLES.get(level)).filter(Boolean) : [""];
  return { places, phrases: titles.map((title) => `${title} ${wanted.name}`.trim().toLowerCase()) };
}

// A level tells namesakes apart; where no place of the name has it, those that bear the name are meant.
function bearing({ bearers }, { level, name }, region = "") {
  const named = (bearers.get(squeezed(name)) ?? []).filter((each) => !region || each.region === region);
  const wanted = named.filter((each) => !level || each.level === level);
  return wanted.length ? wanted : named;
}

// A province behind the name does the same: "Kab. Malang, Jawa Timur".
function inRegion(known, words) {
  for (let count = 1; count <= Math.min(LONGEST_REGION, words.length - 1); count++) {
    const region = known.regions.get(words.slice(-count).join(""));
    let head = words.slice(0, -count);
    while (head.length > 1 && LEVEL_WORDS.get(head.at(-1)) === "province") head = head.slice(0, -1);
    const found = region ? bearing(known, askedName(head), region) : [];
    if (found.length) return found;
  }
  return [];
}

export const fullName = ({ level, name }) => (TITLES.has(level) ? `${TITLES.get(level)} ${name}` : name);
