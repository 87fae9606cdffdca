// Where on the lines of the map the shapes of their classes stand, which say in grey what the colours say.

import { hasShape } from "../shared/shapes.js";
import { partsIn } from "./pointing.js";
import { freeOf } from "./room.js";

const [SHORTEST_PX, NEXT_PX] = [60, 12]; // a line that has room for shapes; from one to the next
const MOST_ON_ONE = 2; // on a line: its commonest classes

// Return [{lon, lat, tone, colour}] for lines of sums.js, on the middle of what is seen of each, or at the end of a stub.
// colours: {tone, of}: arc -> name of its tone, and [red, green, blue]; view: {viewport, room}.
export function shapesOn(lines, colours, view) {
  return lines.flatMap((line) => {
    const kinds = kindsOf(line.arcs, colours.tone).map((arc) => ({ tone: colours.tone(arc), colour: colours.of(arc) }));
    if (line.number) return kinds.slice(0, 1).map((kind) => ({ ...kind, lon: line.line[1][0], lat: line.line[1][1] }));
    const spots = kinds.length ? spotsOn(line, kinds.length, view) : [];
    return spots.map(([lon, lat], i) => ({ ...kinds[i], lon, lat }));
  });
}

// One arc of each of the commonest tones that have a shape.
function kindsOf(arcs, tone) {
  const of = new Map();
  for (const arc of arcs) if (hasShape(tone(arc))) of.set(tone(arc), [...(of.get(tone(arc)) ?? []), arc]);
  return [...of.values()].sort((a, b) => b.length - a.length).slice(0, MOST_ON_ONE).map(([arc]) => arc);
}

function spotsOn(line, count, { viewport, room }) {
  const { left, top, right, bottom } = freeOf(room);
  const inside = ([x, y]) => x > left && x < right && y > top && y < bottom;
  const runs = partsIn(viewport, line).flatMap((part) => runsOf(part, inside).map(lengthsOf));
  const [run] = runs.sort((a, b) => b.at(-1).along - a.at(-1).along);
  const length = run?.at(-1).along ?? 0;
  if (length < Math.max(SHORTEST_PX, 2 * NEXT_PX * count)) return [];
  const steps = Array.from({ length: count }, (_, i) => length / 2 + (i - (count - 1) / 2) * NEXT_PX);
  return steps.map((along) => viewport.unproject(pointOn(run, along)));
}

// The stretches of a part whose points are inside.
function runsOf(part, inside) {
  const runs = [];
  for (const [i, at] of part.entries()) {
    if (!inside(at)) continue;
    if (i && inside(part[i - 1])) runs.at(-1).push(at);
    else runs.push([at]);
  }
  return runs;
}

function lengthsOf(points) {
  let along = 0;
  return points.map((at, i) => {
    if (i) along += Math.hypot(at[0] - points[i - 1][0], at[1] - points[i - 1][1]);
    return { at, along };
  });
}

function pointOn(run, along) {
  const i = Math.max(1, run.findIndex((each) => each.along >= along));
  const [from, to] = [run[i - 1], run[i]];
  const share = (along - from.along) / (to.along - from.along || 1);
  return [0, 1].map((axis) => from.at[axis] + share * (to.at[axis] - from.at[axis]));
}
