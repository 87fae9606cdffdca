// From degrees to the plane of the map: the Equal Earth projection (Šavrič, Patterson & Jenny 2018), WORLD_PX wide, y down.

import { base } from "./content.js";

export const WORLD_PX = 1000;
const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796];
const M = Math.sqrt(3) / 2;
const HALF_WIDTH = (2 * Math.sqrt(3) * Math.PI) / 3 / A1; // of the projection on a globe of radius 1
export const CENTRE_LON = base.edge_lon + 180;
const RADIANS = Math.PI / 180;
const LONGEST_STEP_DEG = 3; // longer ones would show as chords where a meridian is curved

// lon runs eastwards from the edge of the map without a jump.
export function project(lon, lat) {
  const theta = Math.asin(M * Math.sin(lat * RADIANS));
  const t2 = theta * theta;
  const t6 = t2 * t2 * t2;
  const x = ((lon - CENTRE_LON) * RADIANS * Math.cos(theta)) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
  const y = theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
  const scale = WORLD_PX / (2 * HALF_WIDTH);
  return [x * scale, -y * scale];
}

export const projectPlace = (lon, lat) => project(base.edge_lon + ((((lon - base.edge_lon) % 360) + 360) % 360), lat);

// Return the points on the plane of a line in whole steps: [lon, lat, step of lon, step of lat, ...].
export function planeLine(steps) {
  let [lon, lat] = steps;
  const points = [project(lon / base.scale, lat / base.scale)];
  for (let i = 2; i < steps.length; i += 2) {
    const parts = Math.ceil(Math.hypot(steps[i], steps[i + 1]) / base.scale / LONGEST_STEP_DEG) || 1;
    for (let part = 1; part <= parts; part++) {
      const share = part / parts;
      points.push(project((lon + steps[i] * share) / base.scale, (lat + steps[i + 1] * share) / base.scale));
    }
    lon += steps[i];
    lat += steps[i + 1];
  }
  return points;
}

export const short = (value) => Math.round(value * 1000) / 1000;
export const pathOf = (points, end = "") => `M${points.map(([x, y]) => `${short(x)} ${short(y)}`).join("L")}${end}`;

// The meridian or parallel from one point to the other, as steps.
export const graticuleLine = (lon, lat, toLon, toLat) =>
  pathOf(planeLine([lon, lat, toLon - lon, toLat - lat].map((degrees) => degrees * base.scale)));

export const EDGE = (() => {
  const [west, east] = [base.edge_lon, base.edge_lon + 360];
  return [[west, -90], [east, -90], [east, 90], [west, 90]]
    .flatMap(([lon, lat], i, all) => {
      const [toLon, toLat] = all[(i + 1) % 4];
      return planeLine([lon, lat, toLon - lon, toLat - lat].map((degrees) => degrees * base.scale));
    });
})();
