// What is written over the map as text of the page: the names of places, and what is said of what the pointer is over.

import { element } from "../shared/elements.js";
import { shapeOf } from "../shared/shapes.js";
import { number } from "../shared/words.js";
import { overlap, placeNames } from "./names.js";
import { freeOf } from "./room.js";
import { spotOf } from "./screen.js";

const COUNT_PX = 18; // width of the number of a stub, as there
const NUMBER_PX = 14; // height of a number, as in styles/network_map.css
const SHAPE_PX = 12; // of a shape, as there
const AWAY_PX = 14; // of a tip from the pointer

export function overlayIn(box) {
  const names = element("div", { className: "pkk-names", "aria-hidden": "true" });
  const tip = element("div", { className: "pkk-tip", hidden: true });
  box.append(names, tip);
  return { names, tip, shown: [], sums: [], shapes: [] };
}

// Choose which names have room, and write them, the numbers of marks of several places, and those of stubs.
// marks: [{mark, name, rank, must, radius}]; numbers: lines with a number, see stubs.js; view: {viewport, room};
// shapes: see marks.js.
export function writeNames(overlay, marks, view, { blocked, numbers, shapes }) {
  const frame = freeOf(view.room);
  const spots = marks.map((mark) => ({ ...mark, spot: spotOf(view, mark.mark.lon, mark.mark.lat) }));
  const inside = ({ spot }) =>
    spot && spot[0] > frame.left && spot[0] < frame.right && spot[1] > frame.top && spot[1] < frame.bottom;
  const seen = spots.filter(inside);
  const sums = seen.filter(({ mark }) => mark.places?.length > 1);
  const taken = [...blocked, ...sums.map(boxAround)];
  const counts = [...numbers]
    .sort((a, b) => b.arcs.length - a.arcs.length)
    .map(({ number: mark, arcs }) => ({ mark, n: arcs.length, spot: spotOf(view, mark.lon, mark.lat) }))
    .filter((count) => inside(count) && hasRoom(boxAround({ ...count, radius: COUNT_PX / 2 }), taken));
  overlay.shown = placeNames(seen, frame, taken).map((placed) => {
    const { left, top, right, bottom, mark: { mark, name, must, spot } } = placed;
    const made = element("span", { className: must ? "pkk-must" : "" }, name);
    return { made, mark, dx: left - spot[0], dy: top - spot[1], box: [left, top, right, bottom] };
  });
  overlay.sums = sums.map(({ mark, radius }) => {
    const made = element("span", { className: "pkk-sum", style: `width: ${2 * radius}px` }, number(mark.links));
    return { made, mark, dx: -radius, dy: -NUMBER_PX / 2 };
  });
  overlay.sums.push(...counts.map(({ mark, n }) => {
    const made = element("span", { className: "pkk-stub" }, number(n));
    return { made, mark, dx: -COUNT_PX / 2, dy: -NUMBER_PX / 2 };
  }));
  overlay.shapes = shapes.map(({ tone, colour, ...mark }) => {
    const made = element("span", { className: "pkk-on-line", style: `color: rgb(${colour})` }, shapeOf(tone));
    return { made, mark, dx: -SHAPE_PX / 2, dy: -SHAPE_PX / 2 };
  });
  overlay.names.replaceChildren(...[...overlay.shapes, ...overlay.sums, ...overlay.shown].map(({ made }) => made));
  moveNames(overlay, view);
}

function hasRoom(box, taken) {
  const free = !taken.some((other) => overlap(box, other));
  if (free) taken.push(box);
  return free;
}

const boxAround = ({ spot: [x, y], radius }) => ({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius });

// Names go where their places go, while the map is moved.
export function moveNames(overlay, view) {
  for (const { made, mark, dx, dy } of [...overlay.shown, ...overlay.sums, ...overlay.shapes]) {
    const spot = spotOf(view, mark.lon, mark.lat);
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
