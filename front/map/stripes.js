// A line on the map as stripes side by side: one for each class of the colours among its partnerships, as wide as there are many.

const [LEAST_PX, ROOT_PX, MOST_PX] = [0.5, 1.5, 9]; // how wide a line of n is: the root of n, so that few stay to be seen
const [DASHES, SOLID] = [[6, 4], [0, 0]]; // in widths of the stripe

export const dashesOf = ({ planned }) => (planned ? DASHES : SOLID);

// Return [{path, lifted, arc, resting, planned, width, offset, dashes}], offset in widths of the stripe; digit: arc -> its class.
export function stripesOf({ path, lifted, arcs }, digit) {
  if (arcs.length === 1) return [stripe({ path, lifted }, arcs, arcs[0].width, 0)];
  const kinds = new Map();
  for (const arc of arcs) {
    const key = `${digit(arc)} ${arc.planned} ${arc.resting}`;
    kinds.set(key, [...(kinds.get(key) ?? []), arc]);
  }
  const whole = Math.min(LEAST_PX + ROOT_PX * Math.sqrt(arcs.length), MOST_PX);
  let from = -whole / 2;
  return [...kinds.keys()].sort().map((key) => {
    const own = kinds.get(key);
    const width = (whole * own.length) / arcs.length;
    const middle = from + width / 2;
    from += width;
    return stripe({ path, lifted }, own, width, middle / width);
  });
}

function stripe(course, [arc], width, offset) {
  const { planned, resting } = arc;
  return { ...course, arc, planned, resting, width, offset, dashes: dashesOf(arc) };
}
