// The page: its state, and who is told when it changes.

let state = { shown: [], ...fromAddress(location.hash) };
const NARROW = matchMedia("(max-width: 60rem)"); // where the panel stands below the map
let openedFrom = null; // what had the focus before the panel took it

const act = {
  state: () => state,
  filter: (change) => update({ filters: { ...state.filters, ...change }, spot: null }),
  reset: () => update({ filters: noFilters(), spot: null }),
  colour: (color) => update({ color }),
  speak: (lang) => update({ lang }, { named: true }),
  choose(id, from = null) {
    if (!id && !state.link && !state.spot) return;
    openedFrom = from;
    update({ link: id, spot: null }, { step: true });
    if (id) openPanel(id, from);
  },
  chooseSpot(spot) {
    openedFrom = null;
    update({ link: null, spot }, { step: true });
    openPanel(null, null);
  },
  close() {
    const back = openedFrom ?? byId("map");
    update({ link: null, spot: null }, { step: true });
    back.focus({ preventScroll: back.id === "map" });
  },
};

// Show what was opened: on the map, and the panel where it is out of sight; from the table the focus follows.
function openPanel(id, from, moved = true) {
  const panel = byId("detail");
  panel.scrollTop = 0;
  if (id && own(lines, id)) show(lines[id].flat());
  if (from) panel.querySelector("h2").focus();
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
  drawChips(byId("chips"), state, act);
  drawHeadline(state, act);
  paint(state.shown, state);
  showPanel(byId("detail"), state, act);
  drawLegend(byId("legend"), state, act);
  showRows(state.shown, state.link);
}

function nameEverything() {
  language = state.lang ?? browserLanguage();
  document.documentElement.lang = language;
  for (const each of document.querySelectorAll("[data-word]")) each.textContent = ui(each.dataset.word);
  byId("caption").textContent = ui("caption");
  byId("detail").setAttribute("aria-label", ui("details"));
  byId("map").setAttribute("aria-label", ui("map_label"));
  byId("map-keys").textContent = ui("map_keys");
  for (const each of byId("map").querySelectorAll("[data-name]")) {
    each.title = ui(each.dataset.name);
    each.setAttribute("aria-label", ui(each.dataset.name));
  }
  for (const each of byId("languages").children) each.setAttribute("aria-pressed", String(each.lang === language));
  byId("languages").setAttribute("aria-label", ui("language"));
  nameEdition();
  drawControls(byId("filters"), act);
  nameRows();
}

function nameEdition() {
  const part = partnerships.length < meta.total ? ui("part", { n: number(partnerships.length), total: number(meta.total) }) : "";
  const edition = meta.version ? ui("edition", { version: meta.version, date: dateText(meta.date) }) : "";
  byId("edition").textContent = [edition, part].filter(Boolean).join(" ");
  const [before, after = ""] = ui("licence", { name: "\n" }).split("\n");
  byId("licence").replaceChildren(...(meta.licence.name ? [before, link(meta.licence.url, meta.licence.name), after] : []));
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
  takeTable(act);
  document.querySelector(".skip").addEventListener("click", (event) => {
    event.preventDefault(); // the part after # says what is shown
    byId("results").focus();
    byId("results").scrollIntoView();
  });
  render(true);
  if (state.link) openPanel(state.link, null, false);
  addEventListener("popstate", () => {
    update(fromAddress(location.hash), { named: true });
    if (state.link) openPanel(state.link, null, false);
  });
  addEventListener("keydown", (event) => event.key === "Escape" && (state.link || state.spot) && act.close());
}

begin();
