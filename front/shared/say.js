// Says what mapdata.findings.facts found, in the reader's language. mapui.words.saying is the same in Python.

import { country, dateText, fill, language, number, word } from "./words.js";

// One way to say each kind of saying, by the key that tells it.
const KINDS = {
  word: ({ word: [table, key] }) => word(table, key),
  words: ({ words: [table, keys] }) => keys.map((key) => word(table, key)).join("; "), // some have commas of their own
  country: (saying) => country(saying.country),
  date: (saying) => dateText(saying.date),
  number: (saying) => number(saying.number),
  say: ({ say: id, ...values }) =>
    fill(word("sentences", id), Object.fromEntries(Object.entries(values).map(([name, value]) => [name, say(value)]))),
  en: (saying) => saying[language()],
};

// saying: null (not known), a text, a list of sayings, or an object with one of the keys of KINDS; "say" goes before the others.
export function say(saying) {
  if (saying === null) return word("sentences", "blank");
  if (typeof saying === "string") return saying;
  if (Array.isArray(saying)) return saying.map(say).filter(Boolean).join(", ");
  const kind = "say" in saying ? "say" : Object.keys(KINDS).find((key) => key in saying);
  return KINDS[kind](saying);
}
