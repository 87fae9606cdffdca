// What hands do to the map: what is pointed at stands out and is told, what is tapped opens.

import { number, ui } from "../shared/words.js";
import { closeChoice, offerChoice } from "./choice.js";
import { flyTo } from "./flying.js";
import { sayTip } from "./overlay.js";
import { whatIsAt } from "./pointing.js";
import { radiusOf } from "./scene.js";

const TOLD = 5; // names in a tip

// The pointer is at [x, y] of the map, or nowhere.
export function hover(map, at, near) {
  if (!map.look || !map.viewport()) return;
  const meant = at && meantAt(map, at, near);
  sayTip(map.overlay, meant && tipOf(map, meant), at, map.room);
  if (meant?.seen === map.hovered?.seen) return;
  map.hovered = meant;
  map.redraw();
}

export function tap(map, at, near) {
  closeChoice(map.box);
  const meant = map.look && map.viewport() && meantAt(map, at, near);
  if (!meant) return;
  const { arc, arcs, place, mark } = meant;
  const nearer = () => flyTo(map, mark.places.map(({ position }) => [position]));
  if (!map.picked) return mark && nearer();
  if (arc) return map.picked({ link: arc.id });
  if (place) return map.picked({ place: place.id });
  sayTip(map.overlay, null);
  const { box, room, picked, shown: { links } } = map;
  offerChoice(box, { arcs, mark }, { at, nearer, room, picked, links });
}

// What the nearest mark or line stands for: {arc} or {place} where it is one, else {arcs}; and itself. Null where none is near.
function meantAt(map, at, near) {
  const found = whatIsAt(at, near, pickable(map));
  if (!found) return null;
  const { mark, line } = found;
  const seen = mark ?? line;
  if (line) return line.arcs.length === 1 ? { seen, arc: line.arcs[0] } : { seen, arcs: line.arcs };
  if (!mark.places) return { seen, place: mark };
  if (mark.places.length === 1) return { seen, place: mark.places[0] };
  return { seen, mark, arcs: map.shown.arcs.filter(({ ends }) => ends.some((end) => mark.places.includes(end))) };
}

const radius = (mark) => radiusOf(mark, mark.links ?? 1);

function pickable({ sums, others, viewport, room }) {
  return { viewport: viewport(), room, lines: sums.lines, marks: [...others, ...sums.marks], radius };
}

const count = (n) => (n ? ui(n === 1 ? "link_here" : "links_here", { n: number(n) }) : "");

function tipOf({ shown }, { arc, arcs, place, mark }) {
  if (arc) return [arc.title, arc.since];
  if (place) return [place.name, place.where, count(shown.links.get(place))];
  const names = (mark?.places ?? arcs).slice(0, TOLD).map((each) => each.name ?? each.title);
  const more = (mark?.places ?? arcs).length - names.length;
  return [count(arcs.length), ...names, more > 0 ? ui("and_more", { n: number(more) }) : ""];
}

// Something else of the page is pointed at: {link}, {place}, {country: code} or {kind: class of the colours}; null for nothing.
export function point(map, what) {
  if (!map.look) return;
  const digits = map.look.kinds ?? map.network.kinds[map.look.colouring];
  const found = what && {
    seen: what,
    arc: map.network.arcs.find(({ id }) => id === what.link),
    place: map.network.places.find(({ id }) => id === what.place),
    arcs: arcsOf(what, map.shown.arcs, digits),
  };
  map.hovered = found && (found.arc || found.place || found.arcs?.length) ? found : null;
  map.redraw();
}

function arcsOf({ kind, country }, arcs, digits) {
  if (kind !== undefined) return arcs.filter(({ i }) => digits.charCodeAt(i) - 48 === kind);
  return country ? arcs.filter(({ ends }) => ends.some((end) => end.country === country)) : null;
}
