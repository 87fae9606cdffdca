// Names on the map: what was asked for first, then the busiest places, as many as have room; none is cut and none covers another.

const FONT = "600 13px 'Source Sans', sans-serif"; // as in styles/map.css
const HEIGHT_PX = 17;
const GAP_PX = 3; // between two names
const BESIDE_PX = 2; // from a dot
const MOST = 60;
const widths = new Map();
let ink = null;

export function widthOf(text) {
  if (!widths.has(text)) {
    ink ??= document.createElement("canvas").getContext("2d");
    ink.font = FONT;
    widths.set(text, Math.ceil(ink.measureText(text).width) + 6);
  }
  return widths.get(text);
}

// Return [{mark, left, top, width}] for marks {name, spot: [x, y], radius, rank, must}, those of the highest rank first.
// frame: {left, top, right, bottom}; blocked: boxes of the same form that no name may touch.
export function placeNames(marks, frame, blocked) {
  const taken = [...blocked];
  const found = [];
  const order = [...marks].sort((a, b) => Number(b.must) - Number(a.must) || b.rank - a.rank);
  for (const mark of order) {
    if (found.length >= MOST) break;
    const free = (side) => within(side, frame) && !taken.some((other) => overlap(side, other));
    const box = sidesOf(mark).find((side) => free(side) && (mark.must || !marks.some((other) => isBeside(side, other, mark))));
    if (!box) continue;
    taken.push(grown(box));
    found.push({ mark, ...box });
  }
  return found;
}

// Whether a name would stand beside the dot of another place, and be read as its name.
function isBeside(side, other, mark) {
  const [[x, y], away] = [other.spot, other.radius + BESIDE_PX];
  const apart = Math.hypot(x - mark.spot[0], y - mark.spot[1]) > 1; // a province lies around its seat
  return apart && overlap(side, { left: x - away, right: x + away, top: y - away, bottom: y + away });
}

// Above a place, below it, and beside it.
function sidesOf({ name, spot: [x, y], radius }) {
  const width = widthOf(name);
  const away = radius + 3;
  return [
    [x - width / 2, y - away - HEIGHT_PX],
    [x + away, y - HEIGHT_PX / 2],
    [x - away - width, y - HEIGHT_PX / 2],
    [x - width / 2, y + away],
  ].map(([left, top]) => ({ left, top, right: left + width, bottom: top + HEIGHT_PX }));
}

const within = (box, frame) =>
  box.left >= frame.left && box.top >= frame.top && box.right <= frame.right && box.bottom <= frame.bottom;

export const overlap = (one, other) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const grown = (box) => ({ left: box.left - GAP_PX, top: box.top - 1, right: box.right + GAP_PX, bottom: box.bottom + 1 });
