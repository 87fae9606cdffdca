// What the page carries with it, and what is worked out of it once.

import { byId, own } from "../shared/elements.js";
import { say } from "../shared/say.js";
import { language } from "../shared/words.js";

const read = (id, name) => globalThis[name] ?? JSON.parse(byId(id).textContent);

export const base = read("peta-land", "petaLand"); // coasts and borders
export const content = read("peta-data", "petaData");
export const { meta, colours } = content;

const recordOf = (columns, row) => Object.fromEntries(columns.map((column, i) => [column, row[i]]));

export const partnerships = content.partnerships.rows.map((row) => recordOf(content.partnerships.columns, row));
export const partnershipOf = new Map(partnerships.map((row) => [row.id, row]));

// What is said of each partnership travels short, see sayings_rows.py: as rows without the names of their fields, and with
// numbers that are the places of repeated values.
const { said } = content;
const facts = new Map(said.facts.map(factsRecord).map((found) => [found.id, found]));
export const factsOf = (id) => facts.get(id);
export const sheet = { columns: said.columns, rows: said.cells.map(inFull) };

function factsRecord(row) {
  const found = recordOf(said.fields.partnership, inFull(row));
  for (const list of ["facts", "events", "sources"]) found[list] = found[list].map((each) => recordOf(said.fields[list], each));
  return found;
}

function inFull(value) {
  if (typeof value === "number") return inFull(said.repeated[value]);
  return Array.isArray(value) ? value.map(inFull) : value;
}

const signed = partnerships.map((row) => row.year_signed).filter((year) => year !== null);
export const SPAN = signed.length ? [Math.min(...signed), Math.max(...signed)] : [2000, 2000];

export const nameOf = (row, side) => row[`${side}_name_${language()}`] || row[`${side}_name`];
export const titleOf = (row) => say(factsOf(row.id).title);
export const sinceOf = (row) => say(factsOf(row.id).since);
export const isPlanned = (row) => row.status === "planned";
export const isResting = (row) => ["dormant", "expired", "ended"].includes(row.status);

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
export function classOf(row, reading, sectors) {
  if (reading === "sector") {
    const wanted = row.sectors.filter((sector) => sectors.includes(sector));
    return mainGroup(wanted.length ? wanted : row.sectors);
  }
  const found = { status: row.status, verification: row.verification, level: row.local_level, region: row.continent }[reading];
  return Object.hasOwn(colours[reading], found) ? found : "other";
}

export const toneOf = (row, reading, sectors) => own(colours[reading], classOf(row, reading, sectors)) ?? "grey";
