// What tests and measurements may ask of a map, as the property pkkMap of its element.

import { cameraOf } from "./flying.js";
import { partsIn } from "./pointing.js";
import { freeOf } from "./room.js";
import { radiusOf } from "./scene.js";
import { isGlobe, spotOf } from "./screen.js";

export function spyOn(map) {
  return {
    spot: (lon, lat) => spotOf({ viewport: map.viewport(), room: map.room }, lon, lat),
    camera: () => cameraOf(map),
    room: () => map.room,
    globe: () => isGlobe(map.viewport()),
    drawn: () => drawnOn(map),
  };
}

const key = ({ places }) => places[0].id;

function drawnOn(map) {
  const viewport = map.viewport();
  const { left, top, right, bottom } = freeOf(map.room);
  return {
    frame: [left, top, right, bottom],
    arcs: map.sums.lines.map((line) => {
      const { arcs, ends } = line;
      return { id: arcs[0].id, ends: ends.map(key), n: arcs.length, parts: partsIn(viewport, line) };
    }),
    dots: map.sums.marks.map((mark) => {
      const [x, y] = spotOf({ viewport, room: map.room }, mark.lon, mark.lat) ?? [-999, -999];
      return { id: key(mark), x, y, radius: radiusOf(mark, mark.links), ring: mark.ring, n: mark.places.length };
    }),
    names: map.overlay.shown.map(({ box }) => box),
  };
}
