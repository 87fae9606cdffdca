// On a small scale places that lie together are one mark with a number, and what runs between the same two marks is one line:
// so the world can be read at a glance. Nearer, each place is a mark of its own and each partnership a line.

import { WORLD_PX, heightOf, latitudeOf } from "./camera.js";
import { distanceOf, greatCircle } from "./great-circle.js";
import { LIFT_M, runningOn } from "./network.js";
import { insideOf, stubsOf } from "./stubs.js";

const FAR_ZOOM = 2.2; // below it regions are compared, from it on single places
const [APART_FAR_PX, APART_PX] = [34, 16]; // between two marks
const APART_BEYOND = 0.04; // between two that lie far outside the frame, in widths of the world: there only directions count
const BEYOND = 0.5; // of the frame's longer side, from its middle: what lies outside it
const FEW = 12; // so many can be told apart on any scale
const STEPS = 2; // of a level of zoom after which is summed anew

// Return {marks: [{places, lon, lat, position, links, ring}], lines: [{arcs, ends: [mark, mark], path, line, lifted}]} of what is
// shown {arcs, places, links}, the busiest mark last. What runs within one mark has no line; what leaves a near frame is a stub.
// view: {longitude, latitude, zoom, room: see room.js}; null where nothing is summed, as where there are few.
// radius: how large the mark is drawn, in pixels.
export function summed(shown, view, radius) {
  const own = sumsOf(shown);
  const near = view && shown.arcs.length > FEW ? nearnessIn(view) : null;
  const key = near ? near.key : "";
  if (!own.has(key)) own.set(key, sums(shown, near?.least ?? (() => 0)));
  const inside = near && insideOf(view);
  return inside ? stubbed(own.get(key), shown, { inside, zoom: near.step, radius }) : own.get(key);
}

// The same sums for as long as the same marks are in the frame.
function stubbed(whole, shown, frame) {
  const marks = whole.marks.filter(frame.inside);
  const key = marks.map(({ places: [first] }) => first.i).join(" ");
  if (!whole.near.has(key)) {
    const within = ({ ends }) => ends.every((end) => frame.inside(whole.markOf.get(end)));
    const lines = linesOf(shown.arcs.filter(within), whole.markOf);
    const stubs = stubsOf(shown.arcs.filter((arc) => !within(arc)), whole.markOf, frame);
    whole.near.set(key, { marks: whole.marks, lines: [...lines, ...stubs] });
  }
  return whole.near.get(key);
}

// How far from its mark a place may be to belong to it; the same for all views that differ little.
function nearnessIn({ longitude, latitude, zoom, room }) {
  const px = Math.max(room.width, room.height);
  const step = Math.floor(zoom * STEPS) / STEPS;
  const world = WORLD_PX * 2 ** step;
  if (step < FAR_ZOOM) return { key: `${step}`, step, least: () => APART_FAR_PX / world };
  const reach = (px / world) * BEYOND;
  const [i, j] = [longitude / 360, heightOf(latitude)].map((at) => Math.round((at / reach) * 2));
  const middle = { lon: (i / 2) * reach * 360, lat: latitudeOf((j / 2) * reach) };
  const least = (place) => (distanceOf(middle, place) > reach ? APART_BEYOND : APART_PX / world);
  return { key: `${step} ${i} ${j}`, step, least };
}

const summedAt = new WeakMap(); // shown -> Map of the view to what is summed in it

const sumsOf = (shown) => summedAt.get(shown) ?? summedAt.set(shown, new Map()).get(shown);

function sums(shown, least) {
  const marks = marksOf(shown, least);
  const markOf = new Map(marks.flatMap((mark) => mark.places.map((place) => [place, mark])));
  const lines = linesOf(shown.arcs, markOf);
  for (const { ends } of shown.arcs) for (const mark of new Set(ends.map((end) => markOf.get(end)))) mark.links += 1;
  return { marks: marks.sort((a, b) => a.links - b.links), lines, markOf, near: new Map() };
}

// The busiest places take in those that are nearer to them than the least distance there, in widths of the world.
function marksOf({ places, links }, least) {
  const marks = [];
  const order = [...places].sort((a, b) => links.get(b) - links.get(a) || a.ring - b.ring);
  for (const place of order) {
    const apart = least(place); // what lies outside the frame does not join what is inside it
    const fits = (mark) => least(mark) === apart && isHome(mark) === isHome(place);
    const near = marks.find((mark) => fits(mark) && distanceOf(mark, place) < apart);
    if (near) near.places.push(place);
    else marks.push({ ...markAt(place), places: [place] });
  }
  return marks;
}

const markAt = ({ lon, lat, position, ring, country }) => ({ lon, lat, position, ring, country, links: 0 });

const isHome = ({ country }) => country === "ID"; // a mark is of Indonesia or of abroad, never of both

function linesOf(arcs, markOf) {
  const lines = new Map();
  for (const arc of arcs) {
    const ends = arc.ends.map((end) => markOf.get(end));
    if (ends[0] === ends[1]) continue; // within one mark
    const single = ends.every(({ places }) => places.length === 1);
    const key = single ? arc.id : ends.map(({ places }) => places[0].i).join(" ");
    if (!lines.has(key)) lines.set(key, { ...(single ? courseOf(arc) : courseBetween(ends)), arcs: [], ends });
    lines.get(key).arcs.push(arc);
  }
  return [...lines.values()];
}

const courseOf = ({ path, line, lifted }) => ({ path, line, lifted });

function courseBetween([from, to]) {
  const path = greatCircle(from.position, to.position);
  const line = runningOn(path);
  return { path, line, lifted: line.map((at) => [...at, LIFT_M]) };
}
