// What of the network is drawn and how: colours by what they mean, what stands out and what steps back.

import { sizeOf } from "./network.js";
import { dashesOf, stripesOf } from "./stripes.js";

const [ALPHA, RESTING_ALPHA] = [190, 127]; // resting: dormant, expired, ended
const [BACK, BACK_PLACES] = [0.1, 0.3].map((share) => share ** 2.2); // of what steps back; deck.gl takes the root of it
const [LIT_PX, CHOSEN_PX, HALO_PX] = [1.2, 4, 9]; // what an arc that stands out is wider by; the chosen one, and its glow
const RADII_PX = [0, 2.5, 3.5, 5]; // of places by size
const RING_PX = 3; // what a ring around one is larger by
const [SUM_PX, SUM_MORE_PX] = [7, 5]; // of a mark of several places, and what it grows by with its partnerships

// spot: a mark of sums.js or a place.
export function radiusOf({ places, ring }, links) {
  if (places?.length > 1) return SUM_PX + Math.min(SUM_MORE_PX, Math.log2(links));
  return RADII_PX[sizeOf(links)] + (ring ? RING_PX : 0);
}

// What stands out: what is pointed at, else what was chosen: {arcs: Set, places: Set}; null where nothing is.
export function standingOut({ hovered, chosen, place, shown }) {
  const { arc, place: of, arcs } = hovered ?? { arc: chosen, place };
  if (arc) return { arcs: new Set([arc]), places: new Set(arc.ends) };
  if (!arcs && !of) return null;
  const own = arcs ?? shown.arcs.filter(({ ends }) => ends.includes(of));
  return { arcs: new Set(own), places: new Set([...(of ? [of] : []), ...own.flatMap(({ ends }) => ends)]) };
}

// Return for each layer of mapui.deck.picture its rows and what changes of its look; null where there is nothing to draw.
// state: {network, shown, sums, description, look: {colouring, kinds: digits or none}, chosen: arc or null, hovered, place}.
export function sceneOf(state) {
  const out = standingOut(state);
  const colours = coloursOf(state);
  return {
    basemap: { getDashArray: ({ properties: { kind } }) => (kind === "disputed" ? [5, 5] : [0, 0]) },
    ...restOf(state, colours, Boolean(out)),
    ...litOf(state, colours, out),
  };
}

// Return {key, digit, of, tone}: arc -> the number of its class, its colour, the name of its tone.
export function coloursOf({ network, description, look: { colouring, kinds } }) {
  const digits = kinds ?? network.kinds[colouring];
  const { tones, names } = layerOf(description, "arcs");
  const digit = ({ i }) => digits.charCodeAt(i) - 48;
  const key = `${colouring} ${digits}`;
  return { key, digit, of: (arc) => tones[colouring][digit(arc)], tone: (arc) => names[colouring][digit(arc)] };
}

const layerOf = (description, id) => description.layers.find((layer) => layer.id === id);

function restOf({ sums, description }, colours, back) {
  const stripes = striped(sums, colours);
  const look = {
    getColor: ({ arc, resting }) => [...colours.of(arc), resting ? RESTING_ALPHA : ALPHA],
    getOffset: ({ offset }) => offset,
    opacity: back ? BACK : 1,
  };
  const { inks } = layerOf(description, "places");
  return {
    arcs: { ...look, data: stripes.solid },
    plans: stripes.dashed.length ? { ...look, data: stripes.dashed } : null,
    places: {
      data: sums.marks,
      getRadius: (mark) => radiusOf(mark, mark.links),
      getFillColor: ({ ring, places }) => inks[ring && places.length === 1 ? "ring" : "dot"],
      opacity: back ? BACK_PLACES : 1,
    },
  };
}

function litOf({ shown, chosen }, colours, out) {
  if (!out) return { halo: null, lit: null, "lit-places": null };
  const getWidth = (arc) => (arc === chosen ? CHOSEN_PX : arc.width + LIT_PX);
  return {
    halo: out.arcs.has(chosen) ? { data: [chosen], getWidth: HALO_PX } : null,
    lit: { data: [...out.arcs], getColor: (arc) => [...colours.of(arc), 255], getWidth, getDashArray: dashesOf },
    "lit-places": { data: [...out.places], getRadius: (spot) => radiusOf(spot, shown.links.get(spot) ?? 1) + 1 },
  };
}

const known = new WeakMap(); // sums -> {key, solid, dashed}

// The same rows for as long as the same is shown in the same colours: others would be laid out anew.
function striped(sums, { key, digit }) {
  if (known.get(sums)?.key !== key) {
    const stripes = sums.lines.flatMap((line) => stripesOf(line, digit));
    known.set(sums, { key, solid: stripes.filter(({ planned }) => !planned), dashed: stripes.filter(({ planned }) => planned) });
  }
  return known.get(sums);
}
