// The data as the page carries them, and what is worked out of them once.

const read = (id, name) => globalThis[name] ?? JSON.parse(byId(id).textContent);
const base = read("peta-land", "petaLand");
const content = read("peta-data", "petaData");
const { meta, words, countries, colours } = content;

const rowsOf = (table, rows) =>
  rows.map((row) => Object.fromEntries(table.columns.map((column, i) => [column, row[i]])));
const partnerships = rowsOf(content.partnerships, content.partnerships.rows);
const partnershipOf = new Map(partnerships.map((row) => [row.id, row]));
const sourcesOf = (id) => rowsOf(content.sources, own(content.sources.rows, id) ?? []);
const eventsOf = (id) => rowsOf(content.events, own(content.events.rows, id) ?? []);

const signed = partnerships.map((row) => row.year_signed).filter((year) => year !== null);
const SPAN = signed.length ? [Math.min(...signed), Math.max(...signed)] : [2000, 2000];

const sectorsOf = (row) => (row.sectors.length ? row.sectors : ["unspecified"]);
const nameOf = (row, side) => row[`${side}_name_${language}`] || row[`${side}_name`];
const titleOf = (row) => `${nameOf(row, "local")} – ${nameOf(row, "partner")}`;
const isPlanned = (row) => row.status === "planned";
const isResting = (row) => ["dormant", "expired", "ended"].includes(row.status);
const textIn = (row, field) => row[`${field}_${language}`] || row[`${field}_en`] || row[`${field}_id`] || "";

function sinceOf(row) {
  if (isPlanned(row)) return ui("planned");
  return row.year_signed === null ? ui("undated_one") : ui("since", { year: row.year_signed });
}

// The group that most of the sectors belong to; the first in the order of the legend where groups tie.
function mainGroup(sectors) {
  const counts = {};
  for (const sector of sectors) {
    const group = own(content.group_of_sector, sector);
    if (group) counts[group] = (counts[group] ?? 0) + 1;
  }
  const groups = Object.keys(colours.sector).filter((group) => counts[group]);
  return groups.reduce((best, group) => (counts[group] > (counts[best] ?? 0) ? group : best), "unspecified");
}

// The class of a row in a reading of the colours, a key of colours[reading].
function classOf(row, reading, sectors) {
  if (reading === "sector") {
    const wanted = row.sectors.filter((sector) => sectors.includes(sector));
    return mainGroup(wanted.length ? wanted : row.sectors);
  }
  const found = { status: row.status, verification: row.verification, level: row.local_level, region: row.continent }[reading];
  return Object.hasOwn(colours[reading], found) ? found : "other";
}

const toneOf = (row, reading, sectors) => own(colours[reading], classOf(row, reading, sectors)) ?? "grey";
