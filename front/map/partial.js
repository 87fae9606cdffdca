// Of what is summed (sums.js) the part that some of its partnerships make: marks and lines stay where they are.

const partial = new WeakMap(); // shown -> {sums, part}

// shown: see network.js, some of the arcs that are in the sums.
export function partOf(sums, shown) {
  if (partial.get(shown)?.sums !== sums) partial.set(shown, { sums, part: restricted(sums, shown) });
  return partial.get(shown).part;
}

function restricted(sums, { arcs, links }) {
  const there = new Set(arcs);
  const lines = sums.lines.map((line) => ({ ...line, arcs: line.arcs.filter((arc) => there.has(arc)) }));
  const markOf = new Map(sums.marks.flatMap((mark) => mark.places.map((place) => [place, mark])));
  const counts = new Map();
  for (const { ends } of arcs) {
    for (const mark of new Set(ends.map((end) => markOf.get(end)))) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  const marks = sums.marks.filter((mark) => counts.has(mark));
  return {
    lines: lines.filter(({ arcs: own }) => own.length),
    marks: marks.map((mark) => ({ ...mark, places: mark.places.filter((place) => links.has(place)), links: counts.get(mark) })),
  };
}
