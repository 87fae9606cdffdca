// In a near view an arc that leaves the frame only crosses what is in it. So it is drawn as a stub at each of its ends, in the
// direction in which it leaves; those of one place that leave about the same way are one stub with their number.

import { WORLD_PX, heightOf, latitudeOf } from "./camera.js";
import { LIFT_M } from "./network.js";

const SPAN = 80 / 360; // of the world in the width of the frame: from Indonesia on
const LENGTH_PX = 20; // beyond the edge of the mark
const TOGETHER = Math.PI / 5; // between the directions of what is one stub
const AFTER_PX = 9; // from the end of a stub to the middle of its number

// Return which marks lie in the frame, as a function; null where the frame is so wide that every arc is drawn whole.
// view: {longitude, latitude, zoom, room}, see room.js.
export function insideOf({ longitude, latitude, zoom, room }) {
  const world = WORLD_PX * 2 ** zoom;
  const [width, height] = [room.width - room.left - room.right, room.height - room.top - room.bottom];
  if (width / world > SPAN) return null;
  const x = longitude / 360 + (room.left - room.right) / 2 / world;
  const y = heightOf(latitude) + (room.top - room.bottom) / 2 / world;
  return ({ lon, lat }) => {
    const away = lon / 360 - x;
    return Math.abs(away - Math.round(away)) * world < width / 2 && Math.abs(heightOf(lat) - y) * world < height / 2;
  };
}

// Return the stubs {arcs, ends: [mark], path, line, lifted, number: {lon, lat}} of what leaves the frame from marks inside it.
// arcs: those that are not drawn whole; markOf: place -> mark; radius: mark -> pixels.
export function stubsOf(arcs, markOf, { inside, zoom, radius }) {
  const leaving = new Map();
  for (const arc of arcs) {
    arc.ends.forEach((end, i) => {
      const mark = markOf.get(end);
      if (!inside(mark)) return;
      const way = { arc, angle: angleFrom(mark, i ? arc.line.toReversed() : arc.line) };
      leaving.set(mark, [...(leaving.get(mark) ?? []), way]);
    });
  }
  const world = WORLD_PX * 2 ** zoom;
  const from = (mark) => (px) => (radius(mark) + px) / world;
  return [...leaving].flatMap(([mark, ways]) => together(ways).map((own) => stub(mark, own, from(mark))));
}

// The direction in which a line leaves a mark on the map, where it is well away from it.
function angleFrom({ lon, lat }, line) {
  const turn = 360 * Math.round((lon - line[0][0]) / 360);
  const ways = line.map(([at, high]) => [(at + turn - lon) / 360, heightOf(high) - heightOf(lat)]);
  const [x, y] = ways.find((way) => Math.hypot(...way) > 0.01) ?? ways.at(-1);
  return Math.atan2(y, x);
}

// Groups of ways whose angles lie within TOGETHER, counted from the widest gap between two.
function together(ways) {
  const order = [...ways].sort((a, b) => a.angle - b.angle);
  const gaps = order.map(({ angle }, i) => (angle - order.at(i - 1).angle + 2 * Math.PI) % (2 * Math.PI));
  const first = gaps.indexOf(Math.max(...gaps));
  const groups = [];
  for (const way of [...order.slice(first), ...order.slice(0, first)]) {
    const group = groups.at(-1);
    const from = group && (way.angle - group[0].angle + 2 * Math.PI) % (2 * Math.PI);
    if (group && from < TOGETHER) group.push(way);
    else groups.push([way]);
  }
  return groups;
}

function stub(mark, ways, worlds) {
  const [x, y] = [Math.cos, Math.sin].map((of) => ways.reduce((sum, { angle }) => sum + of(angle), 0));
  const angle = Math.atan2(y, x);
  const at = (px) => [
    mark.lon + Math.cos(angle) * worlds(px) * 360,
    latitudeOf(heightOf(mark.lat) + Math.sin(angle) * worlds(px)),
  ];
  const line = [[mark.lon, mark.lat], at(LENGTH_PX)];
  const [lon, lat] = at(LENGTH_PX + AFTER_PX);
  const arcs = ways.map((way) => way.arc);
  return { arcs, ends: [mark], path: line, line, lifted: line.map((each) => [...each, LIFT_M]), number: { lon, lat } };
}
