// Words, dates and numbers in the reader's language, and elements made of text: nothing here reads HTML.

const LANGUAGES = ["id", "en"];
const LOCALES = { id: "id", en: "en-GB" }; // "25 August 1997", as in the app

let language = "id";

const fill = (text, values) => text.replace(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole);
const word = (table, key) => own(own(words, table), key)?.[language] ?? key;
const own = (object, key) => (object && Object.hasOwn(object, key) ? object[key] : undefined);
const ui = (key, values = {}) => fill(word("ui", key), values);
const number = (value) => new Intl.NumberFormat(LOCALES[language]).format(value);
const country = (code) => own(countries, code)?.[language] ?? code;

// As exact as it is known: "25 Agustus 1997", "Agustus 1997", "1997"; "" where it is no date.
function dateText(text) {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text ?? "");
  if (!parts) return "";
  const [, year, month, day] = parts;
  if (!month) return year;
  const date = new Date(Date.UTC(year, month - 1, day ?? 1));
  const form = { year: "numeric", month: "long", timeZone: "UTC", ...(day && { day: "numeric" }) };
  return new Intl.DateTimeFormat(LOCALES[language], form).format(date);
}

// element("p", {className: "quiet", role: "status"}, "text", child): properties where there are such, attributes otherwise.
function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  set(made, properties);
  made.append(...children.flat(Infinity).filter((child) => child !== null && child !== ""));
  return made;
}

function drawing(name, attributes = {}, ...children) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function set(made, properties) {
  for (const [key, value] of Object.entries(properties)) {
    if (key in made) made[key] = value;
    else made.setAttribute(key, value);
  }
}

function button(text, act, properties = {}) {
  const made = element("button", { type: "button", ...properties }, text);
  made.addEventListener("click", act);
  return made;
}

// Only web addresses become links; they open apart and tell the other site nothing.
function link(url, text) {
  if (!host(url)) return element("span", {}, text);
  return element("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, text);
}

function host(url) {
  if (!/^https?:\/\//i.test(url ?? "")) return "";
  try {
    return new URL(url).hostname.replace(/^www\./, "");
  } catch {
    return ""; // no address after all
  }
}

const byId = (id) => document.getElementById(id);
