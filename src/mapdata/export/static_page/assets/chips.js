// What is filtered by, each with a way to take it off: also what only the address can ask for.

function drawChips(box, { filters }, act) {
  const chips = [];
  const chip = (name, change) =>
    chips.push(button(`${name} ×`, () => act.filter(change), { "aria-label": ui("remove", { filter: name }) }));
  if (filters.q.trim()) chip(`“${filters.q.trim()}”`, { q: "" });
  if (filters.years) chip(filters.years.join("–"), { years: null });
  for (const list of Object.keys(LISTS)) {
    if (isDefault(list, filters[list])) continue;
    const usual = meta.defaults[list];
    if (usual) chip(`${word("filters", LISTS[list].title)}: ${filters[list].length}`, { [list]: [...usual] });
    else for (const key of filters[list]) chip(choiceName(list, key), { [list]: filters[list].filter((each) => each !== key) });
  }
  if (chips.length || !filters.undated) chips.push(button(ui("reset"), () => act.reset(), { className: "reset" }));
  box.replaceChildren(...chips);
}

// How many are shown, and what to do where none is, or where other filters hide what a search finds.
function drawHeadline({ filters, shown }, act) {
  const unit = partnerships.length < meta.total ? "unit_part" : "unit";
  const unlocated = shown.filter((row) => !own(lines, row.id)).length;
  byId("headline").replaceChildren(
    element("strong", {}, `${number(shown.length)} / ${number(partnerships.length)}`),
    ` ${ui(unit)}`,
    unlocated ? quiet(` · ${ui("unlocated", { n: number(unlocated) })}`) : "",
  );
  const box = byId("empty");
  const everything = { ...noFilters(), status: LISTS.status.known, verification: LISTS.verification.known, q: filters.q };
  const hidden = filters.q.trim() ? shownBy(everything).length - shown.length : 0;
  box.hidden = shown.length > 0 && hidden <= 0;
  box.classList.toggle("none", !shown.length);
  box.replaceChildren(
    ...[
      shown.length ? "" : element("span", {}, ui("none")),
      hidden > 0 ? button(ui("hidden", { n: number(hidden) }), () => act.filter(everything)) : "",
      shown.length ? "" : button(ui("reset"), () => act.reset()),
    ].filter(Boolean),
  );
}
