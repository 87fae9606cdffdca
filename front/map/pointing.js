// What a hand means by a point of the map: the mark or the line that is nearest to it. Measured on the lines themselves, so that
// a tap beside an arc finds it too, and nothing is read back from the graphics card.

import { distanceTo } from "../shared/nearest.js";
import { partsOf, spotOf } from "./screen.js";

const TAP_PX = 8; // what a finger may slip and still have tapped
const NEAR_PX = { mouse: 8, pen: 12, touch: 22 };

// Return {mark} or {line} at a point of the map, or null; a mark goes before a line. sums: see sums.js; radius: mark -> pixels.
export function whatIsAt(at, near, { viewport, room, marks, lines, radius }) {
  let best = { distance: near };
  for (const mark of marks) {
    const spot = spotOf({ viewport, room }, mark.lon, mark.lat);
    if (!spot) continue;
    const distance = Math.max(0, Math.hypot(spot[0] - at[0], spot[1] - at[1]) - radius(mark));
    if (distance <= best.distance) best = { distance, mark };
  }
  if (best.mark) return best;
  for (const line of lines) {
    for (const part of partsIn(viewport, line)) {
      const distance = distanceTo(part, at);
      if (distance < best.distance) best = { distance, line };
    }
  }
  return best.line ? best : null;
}

const parts = new WeakMap(); // viewport -> line -> its parts in the frame

export function partsIn(viewport, line) {
  const own = parts.get(viewport) ?? parts.set(viewport, new Map()).get(viewport);
  if (!own.has(line)) own.set(line, partsOf(viewport, line.line));
  return own.get(line);
}

// Tell what the pointer is over (null: of nothing) and what is tapped: at [x, y] in pixels of the box, how near is near enough.
export function listen(box, { hover, tap }) {
  let pressed = null;
  const spot = ({ clientX, clientY }) => {
    const frame = box.getBoundingClientRect();
    return [clientX - frame.left, clientY - frame.top];
  };
  box.addEventListener("pointerdown", (event) => {
    pressed = event.isPrimary && event.button === 0 && !event.target.closest("button, .pkk-choice") ? spot(event) : null;
  }, { capture: true });
  box.addEventListener("pointermove", (event) => {
    if (pressed && apart(spot(event), pressed) > TAP_PX) pressed = null;
    if (event.pointerType === "mouse") hover(event.buttons ? null : spot(event), NEAR_PX.mouse);
  });
  box.addEventListener("pointerup", (event) => {
    if (pressed && apart(spot(event), pressed) <= TAP_PX) tap(pressed, NEAR_PX[event.pointerType] ?? NEAR_PX.touch);
    pressed = null;
  });
  box.addEventListener("pointercancel", () => (pressed = null));
  box.addEventListener("pointerleave", () => hover(null));
}

const apart = (one, other) => Math.hypot(one[0] - other[0], one[1] - other[1]);
