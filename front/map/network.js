// The network as the browser knows it: every arc with its two ends, every place, and which of them are shown.

export const LIFT_M = 8000; // over the flat pieces of the globe's land; chords of an arc sink by 1.5 km
const SIZES_FROM = [1, 2, 6]; // partnerships from which a place is small, middling, large

// found: mapui.deck.network, {arcs: [[id, path, local, partner, planned, resting, width], ...],
// places: [[id, lon, lat, ring, country], ...], kinds: {colouring: digits}, begun, over: [year or null, ...]};
// names: mapui.deck.names, {arcs: [[title, since], ...], places: [[name, where], ...]}.
export function readNetwork(found, names) {
  const places = found.places.map(([id, lon, lat, ring, country], i) => {
    const [name, where] = names.places[i];
    return { id, i, lon, lat, position: [lon, lat], ring, country, name, where };
  });
  const arcs = found.arcs.map(([id, path, local, partner, planned, resting, width], i) => {
    const [title, since] = names.arcs[i];
    const ends = [places[local], places[partner]];
    const line = runningOn(path);
    const lifted = line.map(([lon, lat]) => [lon, lat, LIFT_M]);
    return { id, i, path, line, lifted, ends, planned, resting, width, begun: found.begun[i], over: found.over[i], title, since };
  });
  return { arcs, places, kinds: found.kinds };
}

// The same line with longitudes that run on past 180 instead of jumping: 179, 181 and not 179, -179.
export function runningOn(path) {
  let turn = 0;
  return path.map(([lon, lat], i) => {
    if (i) turn -= 360 * Math.round((lon - path[i - 1][0]) / 360);
    return [lon + turn, lat];
  });
}

// bits: Base64 of the flags of the arcs, eight a byte, the first in the lowest bit of the first byte.
export function shownOf(network, bits) {
  const bytes = atob(bits);
  const arcs = network.arcs.filter(({ i }) => (bytes.charCodeAt(i >>> 3) >>> (i & 7)) & 1);
  return shownArcs(network, arcs);
}

// Return {arcs, places: those that they need, links: Map of a place to how many it has}.
export function shownArcs(network, arcs) {
  const links = new Map();
  for (const { ends } of arcs) for (const end of new Set(ends)) links.set(end, (links.get(end) ?? 0) + 1);
  const places = network.places.filter((place) => links.has(place));
  return { arcs, places, links };
}

// 0 (none) to 3.
export const sizeOf = (links) => SIZES_FROM.filter((least) => links >= least).length;
