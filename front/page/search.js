// Search: which partnerships a reader's words mean, however they are spelt. The rules are those of mapdata/filters/search.py.

import { own } from "../shared/elements.js";
import { plain, squeezed } from "../shared/folding.js";
import { namesLike } from "../shared/spelling.js";
import { LANGUAGES } from "../shared/words.js";
import { content, factsOf, partnerships } from "./content.js";
import { namesOf } from "./naming.js";

const WORDS_AROUND = new Set(
  ("kota kotamadya kab kabupaten prov provinsi propinsi desa city municipality regency province village " +
    "kembar sister twin dan dengan and with").split(" "),
);
const WORDS_OF_AREAS = new Set("prefektur prefecture state region wilayah distrik district county".split(" "));

// Without the genitive: "Bandung's" folded would be the word "bandungs" and outdo the name meant by it.
const notesIn = (note) => (typeof note === "string" ? [note] : [note.id, note.en]).map((each) => each.replace(/['’]s\b/g, ""));
// Two blanks between cells, so that no name reaches from one into the next.
const fields = (cells) => cells.map(plain).filter(Boolean).join("  ");

const searchable = partnerships.map((row) => {
  const names = ["local", "partner"].flatMap((side) =>
    ["name", "name_id", "name_en", "other_names"].map((name) => row[`${side}_${name}`]),
  );
  const code = row.partner_country;
  names.push(row.local_province, row.partner_region, ...LANGUAGES.map((each) => own(content.countries, code)?.[each] ?? ""));
  const line = fields(names);
  return { text: `${line}\n${fields(notesIn(factsOf(row.id).note))}`, names: new Set(line.split(/ +/)) };
});
const places = namesOf();
const vocabulary = [...new Set(searchable.flatMap((each) => [...each.names]))].sort();

const latest = { query: null, hits: [] };

// Return for each partnership whether every word of the query occurs in it.
export function found(query) {
  if (latest.query !== query) Object.assign(latest, { query, hits: searched(query) });
  return latest.hits;
}

// Return the places without a partnership here that a query names: {level, name}.
export const withoutAny = (query) => places(query).places.filter((place) => place.without);

const isThere = (row, { level, name }) => row.local_level === level && squeezed(plain(row.local_name)) === squeezed(plain(name));

// Where a query is the name of Indonesian places, these are meant: see mapdata/filters/search.py, matching.
function searched(query) {
  const { places: meant, phrases } = places(query);
  if (!meant.length) return hasWords(query);
  const texts = searchable.map(({ text }) => ` ${text.replace("\n", "  ")} `);
  return texts.map(
    (text, i) => meant.some((place) => isThere(partnerships[i], place)) || phrases.some((each) => text.includes(` ${each} `)),
  );
}

function hasWords(query) {
  let asked = plain(query).split(" ").filter(Boolean);
  if (!asked.length) return searchable.map(() => !query.trim());
  asked = leftOf(asked, WORDS_AROUND);
  const hits = hasEach(asked);
  const shorter = leftOf(asked, WORDS_OF_AREAS);
  return hits.includes(true) || shorter.length === asked.length ? hits : hasEach(shorter);
}

function leftOf(asked, around) {
  const left = asked.filter((each) => !around.has(each));
  return left.length ? left : asked;
}

function hasEach(asked) {
  const misspelt = [];
  let hits = searchable.map(() => true);
  for (const each of new Set(asked)) {
    const exact = searchable.map(({ text }) => text.includes(each));
    if (exact.includes(true)) hits = hits.map((hit, i) => hit && exact[i]);
    else misspelt.push(namesLike(each, vocabulary));
  }
  return hits.map((hit, i) => hit && misspelt.every((likely) => [...searchable[i].names].some((name) => likely.has(name))));
}
