// From degrees to pixels of the map, by deck.gl's own viewport, flat or a globe.

import { RADIANS, WORLD_PX } from "./camera.js";
import { LIFT_M } from "./network.js";

const FACING = 0.12; // the cosine of the angle from the middle of the globe up to which its face is seen

export const isGlobe = (viewport) => viewport.isGeospatial && "resolution" in viewport;

// Return where a position is, on the copy of a flat world nearest to the middle of what nothing covers; null on the far side of a
// globe. room: see room.js.
export function spotOf({ viewport, room }, lon, lat) {
  if (isGlobe(viewport)) return faces(viewport, lon, lat) ? viewport.project([lon, lat, LIFT_M]) : null;
  const middle = viewport.longitude + ((room.left - room.right) / 2 / worldPx(viewport)) * 360;
  return viewport.project([lon - 360 * Math.round((lon - middle) / 360), lat]);
}

// Return the parts of a line (its longitudes run on) that may be in the frame, as lists of [x, y]: on every copy of a flat world,
// on the near side of a globe.
export function partsOf(viewport, line) {
  if (isGlobe(viewport)) return nearSide(viewport, line);
  const points = line.map(([lon, lat]) => viewport.project([lon, lat]));
  const xs = points.map(([x]) => x);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const world = worldPx(viewport);
  const first = Math.ceil(-right / world);
  const last = Math.floor((viewport.width - left) / world);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => {
    const shift = (first + i) * world;
    return points.map(([x, y]) => [x + shift, y]);
  });
}

export const worldPx = (viewport) => WORLD_PX * 2 ** viewport.zoom;

function nearSide(viewport, line) {
  const parts = [];
  let part = null;
  for (const [lon, lat] of line) {
    if (!faces(viewport, lon, lat)) {
      part = null;
      continue;
    }
    if (!part) parts.push((part = []));
    part.push(viewport.project([lon, lat, LIFT_M]).slice(0, 2));
  }
  return parts;
}

function faces({ longitude, latitude }, lon, lat) {
  const [phi, middle] = [lat * RADIANS, latitude * RADIANS];
  const along = Math.sin(middle) * Math.sin(phi);
  return along + Math.cos(middle) * Math.cos(phi) * Math.cos((lon - longitude) * RADIANS) > FACING;
}
