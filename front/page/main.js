// The page: its state, and who is told when it changes.

import { button, byId, element, outsideAnchor, own } from "../shared/elements.js";
import { LANGUAGES, dateText, language, number, ui, useWords } from "../shared/words.js";
import { browserLanguage, fromAddress, writeAddress } from "./address.js";
import { STEP, goToIndonesia, show, wholeWorld, zoom } from "./camera.js";
import { content, meta, partnerships } from "./content.js";
import { drawControls, setControls } from "./controls.js";
import { drawDetails } from "./details.js";
import { noFilters, shownBy } from "./filters.js";
import { drawFilterChips, drawHeadline } from "./headline.js";
import { drawLegend } from "./legend.js";
import { drawMap, paint } from "./map.js";
import { drawResults, openerOf } from "./results.js";
import { lines } from "./scene.js";

let state = { shown: [], ...fromAddress(location.hash) };
const NARROW = matchMedia("(max-width: 60rem)"); // where the panel stands below the map
let openedFrom = null; // the id of the row of the table that had the focus before the panel took it

const act = {
  state: () => state,
  filter: (change) => update({ filters: { ...state.filters, ...change }, spot: null }),
  reset: () => update({ filters: noFilters(), spot: null }),
  colour: (color) => update({ color }),
  speak: (lang) => update({ lang }, { named: true }),
  choose(id, fromTable = false) {
    if (!id && !state.link && !state.spot) return;
    openedFrom = fromTable ? id : null;
    update({ link: id, spot: null }, { step: true });
    if (id) openPanel(id, fromTable);
  },
  chooseSpot(spot) {
    openedFrom = null;
    update({ link: null, spot }, { step: true });
    openPanel(null);
  },
  close() {
    update({ link: null, spot: null }, { step: true });
    const opener = openedFrom && openerOf(byId("rows"), openedFrom);
    if (opener) opener.focus();
    else byId("map").focus({ preventScroll: true });
  },
};

// Show what was opened: on the map, and the panel where it is out of sight; from the table the focus follows.
function openPanel(id, fromTable = false, moved = true) {
  const panel = byId("detail");
  panel.scrollTop = 0;
  if (id && own(lines, id)) show(lines[id].flat());
  if (fromTable) panel.querySelector("h2").focus();
  else if (NARROW.matches && moved) panel.querySelector("h2").scrollIntoView({ block: "nearest" });
}

function update(change, { step = false, named = false } = {}) {
  state = { ...state, ...change };
  render(named);
  writeAddress(state, { step });
}

// Draw everything that the state decides; what only the language decides, when that has changed.
function render(named) {
  state.shown = shownBy(state.filters);
  if (named) nameEverything();
  setControls(state);
  drawFilterChips(byId("chips"), state, act);
  drawHeadline(state, act);
  paint(state.shown, state);
  drawDetails(byId("detail"), state, act);
  drawLegend(byId("legend"), state, act);
  drawResults(byId("rows"), state, act);
}

function nameEverything() {
  useWords(content.words, content.countries, state.lang ?? browserLanguage());
  document.documentElement.lang = language();
  for (const each of document.querySelectorAll("[data-word]")) each.textContent = ui(each.dataset.word);
  byId("detail").setAttribute("aria-label", ui("details"));
  byId("map").setAttribute("aria-label", ui("map_label"));
  byId("map-keys").textContent = ui("map_keys");
  for (const each of byId("map").querySelectorAll("[data-name]")) {
    each.title = ui(each.dataset.name);
    each.setAttribute("aria-label", ui(each.dataset.name));
  }
  for (const each of byId("languages").children) each.setAttribute("aria-pressed", String(each.lang === language()));
  byId("languages").setAttribute("aria-label", ui("language"));
  nameEdition();
  drawControls(byId("filters"), act);
}

function nameEdition() {
  const part = partnerships.length < meta.total ? ui("part", { n: number(partnerships.length), total: number(meta.total) }) : "";
  const edition = editionText(meta, dateText(meta.date));
  byId("edition").textContent = [edition, part].filter(Boolean).join(" ");
  byId("citation").textContent = meta.cite[language()];
  const [before, after = ""] = ui("licence", { name: "\n" }).split("\n");
  const { name, url } = meta.licence;
  byId("licence").replaceChildren(...(name ? [before, outsideAnchor(url, name), after] : []));
}

function editionText({ own: reader, version }, date) {
  if (reader) return reader.owner ? ui("compiled_by", { owner: reader.owner, date }) : ui("compiled", { date });
  return version ? ui("edition", { version, date }) : "";
}

function tools() {
  const made = [
    button("+", () => zoom(STEP)),
    button("−", () => zoom(1 / STEP)),
    button("", goToIndonesia),
    button("", wholeWorld),
  ];
  ["zoom_in", "zoom_out"].forEach((name, i) => (made[i].dataset.name = name));
  ["indonesia", "world"].forEach((name, i) => (made[i + 2].dataset.word = name));
  return made;
}

function begin() {
  const map = byId("map");
  const names = { id: "Bahasa Indonesia", en: "English" };
  byId("languages").append(...LANGUAGES.map((lang) => button(names[lang], () => act.speak(lang), { lang })));
  for (const id of ["app", "languages"]) byId(id).hidden = false;
  map.tabIndex = 0;
  map.setAttribute("role", "application");
  map.setAttribute("aria-describedby", "map-keys");
  drawMap(map, act);
  map.append(element("div", { className: "tools screen" }, tools()), element("p", { id: "map-keys", className: "unseen" }));
  document.querySelector(".skip").addEventListener("click", (event) => {
    event.preventDefault(); // the part after # says what is shown
    byId("results").focus();
    byId("results").scrollIntoView();
  });
  render(true);
  if (state.link) openPanel(state.link, false, false);
  addEventListener("popstate", () => {
    update(fromAddress(location.hash), { named: true });
    if (state.link) openPanel(state.link, false, false);
  });
  addEventListener("keydown", (event) => event.key === "Escape" && (state.link || state.spot) && act.close());
}

begin();
document.documentElement.classList.add("standing"); // see page.css
