// The panel: what a partnership is, since when, whether it lives, and who says so. Or what ends at a place.

const quiet = (text) => element("span", { className: "quiet" }, text);
const orBlank = (text) => text || quiet(ui("blank"));

function showPanel(box, state, act) {
  if (state.link) box.replaceChildren(...partnershipPanel(partnershipOf.get(state.link), state, act));
  else if (state.spot) box.replaceChildren(...spotPanel(state.spot, act));
  else box.replaceChildren(...["how", "what"].map((key) => element("p", {}, ui(key))));
  if (!state.link && !state.spot) box.prepend(element("h2", {}, ui("details")));
}

const heading = (text, act) => [
  element("h2", { tabIndex: -1 }, text),
  button(ui("close"), act.close, { className: "close screen" }),
];

function partnershipPanel(row, state, act) {
  const outside = !state.shown.includes(row);
  const kind = row.agreement_type ? word("agreement_types", row.agreement_type) : "";
  return [
    ...heading(titleOf(row), act),
    element("p", {}, [kind, sinceOf(row)].filter(Boolean).join(" · ")),
    element("p", {}, element("span", { className: `badge ${row.verification}` }, word("verifications", row.verification))),
    element("p", { className: "quiet" }, word("verification_rules", row.verification)),
    outside ? element("p", { className: "quiet" }, ui("outside")) : "",
    facts(row),
    textIn(row, "note") ? element("p", { className: "note" }, textIn(row, "note")) : "",
    events(eventsOf(row.id)),
    sources(sourcesOf(row.id)),
  ].filter(Boolean);
}

function facts(row) {
  const years = row.years_claimed;
  const year = row.year_signed === null ? "" : String(row.year_signed);
  const exact = row.signed_date === year ? "" : dateText(row.signed_date);
  const differ = years.length > 1 ? element("em", {}, ` (${ui("differ", { years: years.join(", ") })})`) : "";
  const pairs = [
    ["local", place(row, "local")],
    ["partner", place(row, "partner")],
    ["type", orBlank(row.agreement_type && word("agreement_types", row.agreement_type))],
    ["stage", orBlank(row.stage && word("stages", row.stage))],
    ["status", status(row)],
    ["year", [orBlank(year), differ]],
    ["date", orBlank(exact)],
    row.valid_until ? ["valid", dateText(row.valid_until)] : null,
    ["sectors", sectorsOf(row).map((sector) => word("sectors", sector)).join(", ")],
    ["distance", orBlank(row.distance_km === null ? "" : `${number(row.distance_km)} km`)],
  ];
  const items = pairs
    .filter(Boolean)
    .map(([key, value]) => element("div", {}, element("dt", {}, ui(key)), element("dd", {}, value)));
  return element("dl", {}, items);
}

function place(row, side) {
  const level = row[`${side}_level`];
  const region = row[side === "local" ? "local_province" : "partner_region"];
  const where = country(side === "local" ? "ID" : row.partner_country);
  const about = [level && word("levels", level), region === row[`${side}_name`] ? "" : region, where].filter(Boolean).join(", ");
  const lines = [about];
  if (row[`${side}_lon`] === null) lines.push(ui("not_on_map"));
  else if (row[`${side}_seat`] && content.area_levels.includes(level)) lines.push(ui("seat", { seat: row[`${side}_seat`] }));
  return [element("strong", {}, nameOf(row, side)), ...lines.flatMap((line) => [element("br"), quiet(line)])];
}

function status(row) {
  const date = dateText(row.status_as_of);
  const name = word("statuses", row.status);
  return date ? ui("as_of", { status: name, date }) : name;
}

function events(list) {
  if (!list.length) return "";
  const items = list.map((event) => {
    const until = event.valid_until ? ` ${ui("until", { date: dateText(event.valid_until) })}` : "";
    const what = ` · ${word("event_kinds", event.kind)}`;
    return element("li", {}, element("strong", {}, dateText(event.date)), what, element("br"), textIn(event, "summary") + until);
  });
  return element("section", {}, element("h3", {}, ui("timeline")), element("ol", {}, items));
}

function sources(list) {
  const title = element("h3", {}, `${ui("sources")} (${list.length})`);
  const body = list.length ? element("ol", {}, list.map(source)) : element("p", {}, ui("no_source"));
  return element("section", {}, title, body);
}

function source(claim) {
  const stance = own(words.stances, claim.stance) ? word("stances", claim.stance) : "";
  const date = dateText(claim.signed);
  const stated = [
    date && ui("signed", { date }),
    claim.status && claim.status !== "unknown" && ui("says_status", { status: word("statuses", claim.status) }),
  ].filter(Boolean);
  const origin = [word("source_types", claim.source_type), host(claim.source_url), dateText(claim.source_date)];
  return element(
    "li",
    {},
    stance ? element("span", { className: `badge ${claim.stance}` }, stance) : "",
    stance ? " " : "",
    textIn(claim, "summary"),
    stated.length ? element("p", { className: "stated" }, stated.join(" · ")) : "",
    element("p", {}, link(claim.source_url, claim.source_title), element("br"), quiet(origin.filter(Boolean).join(" · "))),
  );
}

function spotPanel(spot, act) {
  const rows = [...new Set(spot.shown.map(({ row }) => row))].sort((a, b) => titleOf(a).localeCompare(titleOf(b), language));
  const items = rows.map((row) =>
    element(
      "li",
      {},
      button(titleOf(row), () => act.choose(row.id), { className: "text" }),
      quiet(` ${country(row.partner_country)} · ${sinceOf(row)}`),
    ),
  );
  return [
    ...heading(spotName(spot), act),
    element("p", { className: "quiet" }, ui("links_here", { n: number(rows.length) })),
    element("ul", { className: "here" }, items),
  ];
}
