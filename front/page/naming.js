// Names of Indonesian places as readers write them. The rules are those of mapdata/filters/naming.py.

import { content, partnerships } from "./content.js";

const levelWords = (text, level) => Object.fromEntries(text.split(" ").map((word) => [word, level]));
const LEVEL_WORDS = {
  ...levelWords("kota kotamadya city municipality", "city"),
  ...levelWords("kab kabupaten regency", "regency"),
  ...levelWords("prov provinsi propinsi province", "province"),
};
const INDONESIAN = { city: "kota", regency: "kabupaten", province: "provinsi" };
const TITLES = { city: "Kota", regency: "Kabupaten", province: "Provinsi" };
const ADMINISTRATIVE = ["adm", "administrasi"];
const IN_FULL = new Map([["kep", "kepulauan"]]);

// Return a query of folded words as a level ("" where none is written), a name and the phrase that a text would have.
export function askedName(plain) {
  let parts = plain.split(" ");
  let level = "";
  if (parts.length > 1 && Object.hasOwn(LEVEL_WORDS, parts[0])) {
    level = LEVEL_WORDS[parts[0]];
    parts = parts.slice(1);
  } else if (parts.length > 1 && Object.hasOwn(LEVEL_WORDS, parts.at(-1))) {
    level = LEVEL_WORDS[parts.at(-1)];
    parts = parts.slice(0, -1);
  }
  if (level && parts.length > 1 && ADMINISTRATIVE.includes(parts[0])) parts = parts.slice(1);
  const name = parts.map((part) => IN_FULL.get(part) ?? part).join(" ");
  return { level, name, phrase: level ? `${INDONESIAN[level]} ${name}` : name };
}

const squeezed = (name) => name.replaceAll(" ", "");

// Return what finds the places that a query names: those of the partnerships, and the local governments that have none here.
// Each is {level, name}; fold makes plain words of a text.
export function namesOf(fold) {
  const bearers = new Map();
  const add = (place, names) => {
    for (const name of names.filter(Boolean).flatMap((each) => [fold(each), askedName(fold(each)).name])) {
      const known = bearers.get(squeezed(name)) ?? [];
      if (!known.some((other) => other.level === place.level && other.name === place.name)) known.push(place);
      bearers.set(squeezed(name), known);
    }
  };
  for (const row of partnerships) {
    const names = ["name", "name_id", "name_en", "other_names"].flatMap((column) => row[`local_${column}`].split(";"));
    add({ level: row.local_level, name: row.local_name }, names);
  }
  for (const [level, name, others] of content.without) add({ level, name, without: true }, [name, ...others.split(";")]);
  return (plain) => {
    const wanted = askedName(plain);
    const found = bearers.get(squeezed(wanted.name)) ?? [];
    return found.filter(({ level }) => !wanted.level || level === wanted.level);
  };
}

export const fullName = ({ level, name }) => (TITLES[level] ? `${TITLES[level]} ${name}` : name);
