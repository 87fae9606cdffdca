// On a small scale places that lie together are one mark with a number, and what runs between the same two marks is one line:
// so the world can be read at a glance. Nearer, each place is a mark of its own and each partnership a line.

import { WORLD_PX } from "./camera.js";
import { distanceOf, greatCircle } from "./great-circle.js";
import { LIFT_M, runningOn } from "./network.js";

const FAR_ZOOM = 2.2; // below it regions are compared, from it on single places
const [APART_FAR_PX, APART_PX] = [30, 9]; // between two marks
const FEW = 12; // so many can be told apart on any scale
const STEPS = 2; // of a level of zoom after which is summed anew

// Return {marks: [{places, lon, lat, position, links, ring}], lines: [{arcs, ends: [mark, mark], path, line, lifted}]} of what is
// shown {arcs, places, links}, the busiest mark last. What runs within one mark has no line. apart: whether nothing is summed,
// as where there are few.
export function summed(shown, zoom, apart = false) {
  const own = sumsOf(shown);
  const step = apart || shown.arcs.length <= FEW ? null : Math.floor(zoom * STEPS) / STEPS;
  if (!own.has(step)) own.set(step, sums(shown, step));
  return own.get(step);
}

const summedAt = new WeakMap(); // shown -> Map of the step to what is summed at it

const sumsOf = (shown) => summedAt.get(shown) ?? summedAt.set(shown, new Map()).get(shown);

function sums(shown, step) {
  const least = step === null ? 0 : (step < FAR_ZOOM ? APART_FAR_PX : APART_PX) / 2 ** step / WORLD_PX;
  const marks = marksOf(shown, least);
  const markOf = new Map(marks.flatMap((mark) => mark.places.map((place) => [place, mark])));
  const lines = linesOf(shown.arcs, markOf);
  for (const { ends } of shown.arcs) for (const mark of new Set(ends.map((end) => markOf.get(end)))) mark.links += 1;
  return { marks: marks.sort((a, b) => a.links - b.links), lines };
}

// The busiest places take in those that are nearer to them than the least distance, in widths of the world.
function marksOf({ places, links }, least) {
  const marks = [];
  const order = [...places].sort((a, b) => links.get(b) - links.get(a) || a.ring - b.ring);
  for (const place of order) {
    const near = marks.find((mark) => distanceOf(mark, place) < least);
    if (near) near.places.push(place);
    else marks.push({ places: [place], lon: place.lon, lat: place.lat, position: place.position, ring: place.ring, links: 0 });
  }
  return marks;
}

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
