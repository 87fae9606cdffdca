// What a point of the screen means: the place or the arc that is nearest to it.

import { distanceTo } from "../shared/nearest.js";
import { camera, toPlane, toScreen } from "./camera.js";
import { drawn, lines, picture, spots } from "./scene.js";

// Return {spot} or {row} at a point of the screen, or null; a place goes before an arc.
export function whatIsAt([x, y], near) {
  let best = { distance: near };
  for (const spot of spots) {
    const [a, b] = toScreen(spot.point);
    const distance = Math.hypot(a - x, b - y);
    if (spot.shown.length && distance < best.distance) best = { distance, spot };
  }
  if (best.spot) return best;
  const at = toPlane(x, y);
  for (const row of drawn) {
    if (!picture.shown.has(row.id)) continue;
    const distance = Math.min(...lines[row.id].map((line) => distanceTo(line, at))) * camera.k;
    if (distance <= best.distance) best = { distance, row };
  }
  return best.row ? best : null;
}
