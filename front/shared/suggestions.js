// What a search suggests for the words typed so far: places in Indonesia, partner places, countries, the likeliest first. A name
// that is written in full comes before one that only begins so; where no name has the words, they are taken for misspelt ones.

import { askedName } from "./asked.js";
import { plain, squeezed } from "./folding.js";
import { nearest } from "./spelling.js";
import { countryNames } from "./words.js";

const MOST = 7; // with the search in all texts, eight rows
const MOST_OF_A_KIND = 4; // where other kinds have some too
const SHORTEST_OTHER = 6; // letters: a shorter name in daily use has neighbours by chance, see mapdata/filters/naming.py
const SHORTEST_INSIDE = 4; // letters, for a part of a name, and for where a place lies
const INDONESIA = "ID";

// found: what mapui.reader.suggested returns. Return what gives for a text its suggestions: {kind: "place", "partner" or
// "country", key, name, beside, count}, those of a kind together.
export function suggestionsOf(found) {
  const entries = [
    ...found.places.map((row) => entryOf(row[1] === INDONESIA ? "place" : "partner", row)),
    ...found.countries.map((row) => entryOf("country", row)),
  ];
  return (text) => byKind(few(ranked(text, entries)));
}

function entryOf(kind, [key, code, level, name, beside, own, others, region, count]) {
  const [owned, used] = [spellings(own), spellings(others)];
  const names = [...new Set([...owned, ...used])];
  const around = kind === "country" ? "" : `${region} ${beside} ${countryNames(code)}`;
  return {
    kind,
    key,
    level,
    name,
    beside,
    tight: names.map(squeezed),
    words: names.flatMap((each) => each.split(" ")),
    around: plain(around).split(" "),
    guesses: [...owned, ...used.filter((each) => each.length >= SHORTEST_OTHER)],
    count,
  };
}

// One that begins or ends with a word for a level (Kota Kinabalu) is a name without it too.
const spellings = (names) =>
  names
    .split(";")
    .map(plain)
    .flatMap((each) => [each, askedName(each.split(" ")).name])
    .filter((each, i, all) => each && all.indexOf(each) === i);

function ranked(text, entries) {
  const words = plain(text).split(" ").filter(Boolean);
  if (!words.length) return [];
  const wanted = { ...askedName(words), whole: words.join(""), words };
  const fits = ({ level }) => !wanted.level || !level || level === wanted.level;
  const hits = entries
    .map((entry) => ({ entry, rank: rankOf(entry, wanted, fits(entry)) }))
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => a.rank - b.rank || order(a.entry, b.entry));
  return hits.length ? hits.map(({ entry }) => entry) : misspelt(wanted.name, entries.filter(fits)).sort(order);
}

const order = (a, b) => b.count - a.count || a.name.length - b.name.length || a.name.localeCompare(b.name);

const begins = (list) => (word) => list.some((each) => each.startsWith(word));

// How well an entry has the words, 0 the best; null where it does not have them.
function rankOf(entry, { name, whole, words }, fits) {
  const tight = squeezed(name);
  const [named, lies] = [begins(entry.words), begins(entry.around)];
  const tests = [
    () => entry.tight.includes(whole) || (fits && entry.tight.includes(tight)),
    () => begins(entry.tight)(whole) || (fits && begins(entry.tight)(tight)),
    () => fits && name.split(" ").every(named),
    () => words.some(named) && words.every((word) => named(word) || lies(word)),
    () => tight.length >= SHORTEST_INSIDE && words.every(lies),
    () => fits && tight.length >= SHORTEST_INSIDE && entry.tight.some((each) => each.includes(tight)),
  ];
  const rank = tests.findIndex((test) => test());
  return rank === -1 ? null : rank;
}

// The entries whose name is spelt most nearly so; else those whose name begins nearly so, as long as it is not written in full.
function misspelt(name, entries) {
  const near = nearTo(name, entries, (guess) => guess);
  return near.length ? near : nearTo(name, entries, (guess) => guess.slice(0, name.length));
}

function nearTo(name, entries, part) {
  const likely = nearest(name, [...new Set(entries.flatMap(({ guesses }) => guesses.map(part)))]);
  return entries.filter(({ guesses }) => guesses.some((guess) => likely.has(part(guess))));
}

function few(entries) {
  const [first, further] = [[], []];
  for (const entry of entries) {
    const crowded = first.filter(({ kind }) => kind === entry.kind).length >= MOST_OF_A_KIND;
    (crowded ? further : first).push(entry);
  }
  return [...first, ...further].slice(0, MOST);
}

const byKind = (entries) =>
  [...new Set(entries.map(({ kind }) => kind))].flatMap((kind) => entries.filter((entry) => entry.kind === kind));
