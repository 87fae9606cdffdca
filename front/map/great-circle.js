// The shortest way between two positions, for lines between marks; those of partnerships come from mapdata.atlas.great_circle.

import { RADIANS, heightOf } from "./camera.js";

const STEP_DEG = 2.5;

// Points [lon, lat] at most STEP_DEG apart, by spherical linear interpolation (Shoemake 1985), as the server's.
export function greatCircle(from, to) {
  const [a, b] = [vector(from), vector(to)];
  const angle = Math.acos(Math.max(-1, Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
  const steps = Math.max(1, Math.ceil(angle / RADIANS / STEP_DEG));
  return Array.from({ length: steps + 1 }, (_, i) => {
    const share = i / steps;
    const [wa, wb] = angle < 1e-9 ? [1, 0] : [Math.sin((1 - share) * angle), Math.sin(share * angle)];
    const [x, y, z] = a.map((value, axis) => wa * value + wb * b[axis]);
    return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
  });
}

function vector([lon, lat]) {
  const [lam, phi] = [lon * RADIANS, lat * RADIANS];
  return [Math.cos(phi) * Math.cos(lam), Math.cos(phi) * Math.sin(lam), Math.sin(phi)];
}

// How far two places are from each other on the flat map, in widths of the world.
export function distanceOf(one, other) {
  const turn = Math.abs(one.lon - other.lon) % 360;
  return Math.hypot(Math.min(turn, 360 - turn) / 360, heightOf(one.lat) - heightOf(other.lat));
}
