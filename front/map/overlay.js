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
  const seen = seenIn(frame, view, marks);
  const sums = seen.filter(({ mark }) => mark.places?.length > 1);
  const taken = [...blocked, ...sums.map(boxAround)];
  const counts = countsWithRoom(seenIn(frame, view, numbers.map(({ number: mark, arcs }) => ({ mark, n: arcs.length }))), taken);
  overlay.shown = placeNames(seen, frame, taken).map(nameMade);
  overlay.sums = [...sums.map(sumMade), ...counts.map(countMade)];
  overlay.shapes = shapes.map(shapeMade);
  overlay.names.replaceChildren(...[...overlay.shapes, ...overlay.sums, ...overlay.shown].map(({ made }) => made));
  moveNames(overlay, view);
}

// Those of [{mark: {lon, lat}}] whose spot lies in the frame, with it.
function seenIn({ left, top, right, bottom }, view, marks) {
  const spots = marks.map((each) => ({ ...each, spot: spotOf(view, each.mark.lon, each.mark.lat) }));
  return spots.filter(({ spot }) => spot && spot[0] > left && spot[0] < right && spot[1] > top && spot[1] < bottom);
}

// The largest first; what has room takes it.
function countsWithRoom(counts, taken) {
  const order = counts.toSorted((a, b) => b.n - a.n);
  return order.filter((count) => hasRoom(boxAround({ ...count, radius: COUNT_PX / 2 }), taken));
}

// What is written: {made: its element, mark, dx, dy: from the spot of the mark, box: of a name}.
function nameMade({ left, top, right, bottom, mark: { mark, name, must, spot } }) {
  const made = element("span", { className: must ? "pkk-must" : "" }, name);
  return { made, mark, dx: left - spot[0], dy: top - spot[1], box: [left, top, right, bottom] };
}

function sumMade({ mark, radius }) {
  const made = element("span", { className: "pkk-sum", style: `width: ${2 * radius}px` }, number(mark.links));
  return { made, mark, dx: -radius, dy: -NUMBER_PX / 2 };
}

function countMade({ mark, n }) {
  const made = element("span", { className: "pkk-stub" }, number(n));
  return { made, mark, dx: -COUNT_PX / 2, dy: -NUMBER_PX / 2 };
}

function shapeMade({ tone, colour, ...mark }) {
  const made = element("span", { className: "pkk-on-line", style: `color: rgb(${colour})` }, shapeOf(tone));
  return { made, mark, dx: -SHAPE_PX / 2, dy: -SHAPE_PX / 2 };
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
