// What is on the map: the lines of the arcs on the plane, the points that they end at, and what of it is shown now.

import { own } from "../shared/elements.js";
import { content, nameOf, partnerships } from "./content.js";
import { planeLine, projectPlace } from "./projection.js";

// id -> its lines; one that leaves the map on one side and comes back on the other has two.
export const lines = Object.fromEntries(
  Object.entries(content.arcs).map(([id, parts]) => [id, parts.map((part) => planeLine(part))]),
);
export const drawn = partnerships.filter((row) => own(lines, row.id)).sort((a, b) => b.distance_km - a.distance_km);
export const spots = placesOf(drawn);
export const picture = { chosen: null, shown: new Set() };

// The points that arcs end at, each with its places.
function placesOf(rows) {
  const found = new Map();
  for (const row of rows) {
    for (const side of ["local", "partner"]) {
      const [lon, lat] = [row[`${side}_lon`], row[`${side}_lat`]];
      const key = `${lon.toFixed(2)} ${lat.toFixed(2)}`;
      if (!found.has(key)) found.set(key, { point: projectPlace(lon, lat), ends: [] });
      found.get(key).ends.push({ row, side });
    }
  }
  return [...found.values()];
}

export const spotName = (spot) => [...new Set(spot.shown.map(({ row, side }) => nameOf(row, side)))].join(" · ");
