// What a point of the screen means: the place or the arc that is nearest to it.

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

function distanceTo(line, [x, y]) {
  let least = Infinity;
  for (let i = 1; i < line.length; i++) {
    const [[ax, ay], [bx, by]] = [line[i - 1], line[i]];
    const length2 = (bx - ax) ** 2 + (by - ay) ** 2;
    const share = length2 ? Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length2)) : 0;
    least = Math.min(least, (ax + share * (bx - ax) - x) ** 2 + (ay + share * (by - ay) - y) ** 2);
  }
  return Math.sqrt(least);
}
