// What is written over the map as text of the page: the names of places, and what is said of what the pointer is over.

import { element } from "../shared/elements.js";
import { placeNames } from "./names.js";
import { spotOf } from "./screen.js";

const AWAY_PX = 14; // of a tip from the pointer

export function overlayIn(box) {
  const names = element("div", { className: "pkk-names", "aria-hidden": "true" });
  const tip = element("div", { className: "pkk-tip", hidden: true });
  box.append(names, tip);
  return { names, tip, shown: [] };
}

// Choose which names have room, and write them. marks: [{place, name, rank, must, radius}].
export function writeNames(overlay, marks, viewport, { frame, blocked }) {
  const spots = marks.map((mark) => ({ ...mark, spot: spotOf(viewport, mark.place.lon, mark.place.lat) }));
  const inside = ({ spot }) =>
    spot && spot[0] > frame.left && spot[0] < frame.right && spot[1] > frame.top && spot[1] < frame.bottom;
  overlay.shown = placeNames(spots.filter(inside), frame, blocked).map(({ mark, left, top }) => {
    const made = element("span", { className: mark.must ? "pkk-must" : "" }, mark.name);
    return { made, place: mark.place, dx: left - mark.spot[0], dy: top - mark.spot[1] };
  });
  overlay.names.replaceChildren(...overlay.shown.map(({ made }) => made));
  moveNames(overlay, viewport);
}

// Names go where their places go, while the map is moved.
export function moveNames(overlay, viewport) {
  for (const { made, place, dx, dy } of overlay.shown) {
    const spot = spotOf(viewport, place.lon, place.lat);
    made.hidden = !spot;
    if (spot) made.style.transform = `translate(${(spot[0] + dx).toFixed(1)}px, ${(spot[1] + dy).toFixed(1)}px)`;
  }
}

// lines: the first is strong; at: where the pointer is. It is never cut by the frame.
export function sayTip({ tip }, lines, at, room) {
  tip.hidden = !lines;
  if (!lines) return;
  const [first, ...others] = lines;
  tip.replaceChildren(element("strong", {}, first), ...others.filter(Boolean).map((line) => element("span", {}, line)));
  const right = room.width - room.right - tip.offsetWidth - 6;
  const left = at[0] + AWAY_PX > right ? at[0] - AWAY_PX - tip.offsetWidth : at[0] + AWAY_PX;
  const below = at[1] + AWAY_PX + tip.offsetHeight > room.height;
  const top = below ? at[1] - AWAY_PX - tip.offsetHeight : at[1] + AWAY_PX;
  Object.assign(tip.style, { left: `${Math.max(6, Math.min(left, right))}px`, top: `${Math.max(6, top)}px` });
}
