// The filters: search, years, sectors at hand; the rest behind "More filters". Each choice says how many it would show.

const CHOICES = ["status", "verification", "level", "type"]; // small vocabularies, as boxes to tick
const MENUS = ["country", "continent", "province", "island"];
const controls = { boxes: new Map(), menus: new Map() };

function drawControls(box, act) {
  const fold = opener(box, "filters", "open");
  controls.boxes.clear();
  controls.menus.clear();
  controls.q = element("input", { type: "search", id: "q", placeholder: ui("search_hint"), autocomplete: "off", maxLength: 100 });
  controls.q.addEventListener("input", () => act.filter({ q: controls.q.value }));
  controls.undated = tick(ui("undated"), (on) => act.filter({ undated: on }));
  controls.reading = menu("reading", ui("reading"), ["signed", "in_force"].map((key) => [key, word("year_readings", key)]), (key) =>
    act.filter({ reading: key }),
  );
  const more = opener(box, "more", "more");
  const row = [field("q", ui("search"), controls.q), fold, years(act), controls.undated.label, more];
  box.setAttribute("aria-label", ui("filters"));
  box.replaceChildren(
    element("div", { className: "row" }, row),
    group("sector", act),
    element("div", { className: "groups" }, CHOICES.map((list) => group(list, act)), element("div", { className: "menus" }, menus(act))),
  );
}

// A button that opens a part of the filters: what is open is a class of the box, and outlives a change of language.
function opener(box, name, kind) {
  const made = button(ui(name), () => made.setAttribute("aria-expanded", String(box.classList.toggle(kind))), {
    className: `opener ${name}`,
  });
  made.setAttribute("aria-expanded", String(box.classList.contains(kind)));
  return made;
}

const field = (id, name, control) => element("div", { className: "field" }, element("label", { htmlFor: id }, name), control);

function tick(name, change) {
  const input = element("input", { type: "checkbox" });
  input.addEventListener("change", () => change(input.checked));
  const count = element("span", { className: "count" });
  return { input, count, label: element("label", { className: "tick" }, input, element("span", {}, name), count) };
}

function menu(id, name, options, change) {
  const select = element("select", { id }, options.map(([value, text]) => element("option", { value }, text)));
  select.addEventListener("change", () => change(select.value));
  return { select, options: [...select.options], field: field(id, name, select) };
}

function years(act) {
  const all = Array.from({ length: SPAN[1] - SPAN[0] + 1 }, (_, i) => [SPAN[0] + i, String(SPAN[0] + i)]);
  const change = (end) => (value) => {
    const now = [...(act.state().filters.years ?? SPAN)];
    now[end] = Number(value);
    if (now[0] > now[1]) now[1 - end] = now[end];
    act.filter({ years: within(...now) });
  };
  controls.from = menu("from", ui("from"), all, change(0));
  controls.to = menu("to", ui("to"), all, change(1));
  return [controls.from.field, controls.to.field];
}

function group(list, act) {
  const ticks = LISTS[list].known.map((key) => {
    const made = tick(choiceName(list, key), (on) => {
      const chosen = act.state().filters[list];
      const next = LISTS[list].known.filter((each) => (each === key ? on : chosen.includes(each)));
      act.filter({ [list]: next.length ? next : [...(meta.defaults[list] ?? [])] });
    });
    controls.boxes.set(`${list}=${key}`, made);
    return made.label;
  });
  const legend = element("legend", {}, word("filters", LISTS[list].title));
  return element("fieldset", { className: list === "sector" ? "sectors" : "" }, legend, element("div", {}, ticks));
}

function menus(act) {
  const made = MENUS.map((list) => {
    const names = LISTS[list].known.map((key) => [key, choiceName(list, key)]).sort((a, b) => a[1].localeCompare(b[1], language));
    const control = menu(list, word("filters", LISTS[list].title), [["", ui("any")], ...names], (key) =>
      act.filter({ [list]: key ? [key] : [] }),
    );
    controls.menus.set(list, { ...control, names: new Map(names) });
    return control.field;
  });
  return [controls.reading.field, ...made];
}

// Set every control to the state, and count what each choice would show.
function setControls({ filters }) {
  if (controls.q.value.trim() !== filters.q.trim()) controls.q.value = filters.q;
  controls.undated.input.checked = filters.undated;
  controls.reading.select.value = filters.reading;
  const [from, to] = filters.years ?? SPAN;
  controls.from.select.value = from;
  controls.to.select.value = to;
  for (const list of ["sector", ...CHOICES]) {
    const counts = countsOf(filters, list);
    for (const key of LISTS[list].known) {
      const { input, count, label } = controls.boxes.get(`${list}=${key}`);
      input.checked = filters[list].includes(key);
      count.textContent = number(counts[key] ?? 0);
      label.classList.toggle("nothing", !counts[key]);
    }
  }
  for (const [list, { select, options, names }] of controls.menus) {
    const counts = countsOf(filters, list);
    for (const option of options) if (option.value) option.textContent = `${names.get(option.value)} (${counts[option.value] ?? 0})`;
    select.value = filters[list].length === 1 ? filters[list][0] : "";
  }
}
