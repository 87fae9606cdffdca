// Words, countries, numbers and dates in the reader's language. The words come from outside, by useWords, in every language.

import { own } from "./elements.js";

export const LANGUAGES = ["id", "en"];
export const LOCALES = { id: "id", en: "en-GB" }; // "25 August 1997", as mapui.words.i18n writes it

const dictionary = { words: {}, countries: {}, language: "id" };

// words: {table: {key: {id, en}}} as in words.json; countries: {code: {id, en}}; language: "id" or "en".
export function useWords(words, countries, language) {
  Object.assign(dictionary, { words, countries, language });
}

export const language = () => dictionary.language;

export const word = (table, key) => own(own(dictionary.words, table), key)?.[dictionary.language] ?? key;

export const tableOf = (name) => own(dictionary.words, name) ?? {};

export const ui = (id, values = {}) => fill(word("ui", id), values);

export const country = (code) => own(dictionary.countries, code)?.[dictionary.language] ?? code;

// Its names in every language, for searching.
export const countryNames = (code) => Object.values(own(dictionary.countries, code) ?? {}).join(" ");

export const number = (value) => new Intl.NumberFormat(LOCALES[dictionary.language]).format(value);

// Put values in the place of their {names}; a name without a value stays.
export const fill = (text, values) => text.replace(/\{(\w+)\}/g, (whole, name) => own(values, name) ?? whole);

// Names as a list within a sentence: "A, B, dan C", "A, B and C"; listed of mapui/words/i18n.py.
export const listed = (names) => new Intl.ListFormat(LOCALES[dictionary.language]).format(names);

// Names of which one is meant: "A, B atau C", "A, B or C".
export const alternatives = (names) => new Intl.ListFormat(LOCALES[dictionary.language], { type: "disjunction" }).format(names);

// As exact as it is known: "25 Agustus 1997", "Agustus 1997", "1997"; "" where it is no date.
export function dateText(text) {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text ?? "");
  if (!parts) return "";
  const [, year, month, day] = parts;
  if (!month) return year;
  const date = new Date(Date.UTC(year, month - 1, day ?? 1));
  const form = { year: "numeric", month: "long", timeZone: "UTC", ...(day && { day: "numeric" }) };
  return new Intl.DateTimeFormat(LOCALES[dictionary.language], form).format(date);
}
