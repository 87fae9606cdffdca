// The map of the app: deck.gl draws what pydeck describes; camera, names, pointing and what stands out are worked out here, so that
// looking around asks nothing of the server.

import { isFramed, shareGestures } from "../shared/gestures.js";
import { number, ui } from "../shared/words.js";
import { home, kept } from "./camera.js";
import { cameraOf, frameAnew, frameAsked, homeOf, lookAt } from "./flying.js";
import { shownOf } from "./network.js";
import { moveNames, overlayIn, sayTip, writeNames } from "./overlay.js";
import { layersOf, viewOf } from "./picture.js";
import { linesIn, listen, whatIsAt } from "./pointing.js";
import { restingFrames } from "./resting.js";
import { blockedIn, roomOf } from "./room.js";
import { radiusOf, sceneOf, standingOut } from "./scene.js";
import { isGlobe, spotOf } from "./screen.js";

const STILL_MS = 140; // without a move, then names are chosen anew

// given: {lib, description, rows, network}; picked: what to do with {link} or {place}.
export function createMap(box, given, picked) {
  const map = { box, ...given, picked, hovered: null, asked: "", look: null, overlay: overlayIn(box), frames: restingFrames() };
  map.globe = map.description.views[0]["@@type"] === "GlobeView";
  map.room = roomOf(box);
  map.viewport = () => map.deck.isInitialized && map.deck.getViewports()[0];
  map.deck = new map.lib.Deck({
    parent: box,
    views: viewOf(map.lib, map.description),
    initialViewState: { ...map.description.initialViewState, ...homeOf(map) },
    onViewStateChange: ({ viewState }) => (map.globe ? viewState : kept(viewState, home(map.room).zoom)),
    onAfterRender: () => rendered(map),
    getCursor: ({ isDragging }) => cursorOf(map, isDragging),
    onError: () => {}, // without WebGL there is no map; the list has everything
  });
  map.deck.animationLoop.setProps({ animationFrameProvider: map.frames.provider });
  map.stop = attend(map);
  box.pkkMap = spyOn(map);
  map.frames.wake();
  return map;
}

// Hear what hands and other parts of the page do; return what ends it.
function attend(map) {
  const { box } = map;
  listen(box, { hover: (at, near) => hover(map, at, near), tap: (at, near) => tap(map, at, near) });
  if (isFramed() || isEmbedded() || matchMedia("(pointer: coarse)").matches) shareGestures(box);
  for (const cause of ["pointermove", "pointerdown", "wheel", "keydown", "touchmove"]) {
    box.addEventListener(cause, () => map.frames.wake(), { capture: true, passive: true });
  }
  const resized = new ResizeObserver(() => resize(map));
  resized.observe(box);
  const leave = new AbortController();
  const hear = (message, act) => document.addEventListener(message, ({ detail }) => act(map, detail), { signal: leave.signal });
  hear("pkk-look", lookAt);
  hear("pkk-point", point);
  return () => {
    resized.disconnect();
    leave.abort();
    map.deck.finalize();
  };
}

const isEmbedded = () => new URL(location).searchParams.get("embed") === "true";

function cursorOf({ hovered }, isDragging) {
  if (isDragging) return "grabbing";
  return hovered ? "pointer" : "grab";
}

// look: {shown: bits, colouring, kinds, link, place, asked, governments: places without arcs}.
export function showOn(map, look) {
  if (map.look?.shown !== look.shown) map.shown = shownOf(map.network, look.shown);
  const first = !map.look;
  map.look = look;
  map.chosen = map.network.arcs.find(({ id }) => id === look.link) ?? null;
  map.others = look.governments.filter(({ id }) => !map.shown.places.some((place) => place.id === id));
  map.place = [...map.network.places, ...map.others].find(({ id }) => id === look.place) ?? null;
  map.hovered = null;
  draw(map);
  if (map.asked !== look.asked) frameAsked(map, look.asked, first);
}

function draw(map) {
  const governments = map.look.governments.length ? { data: map.look.governments } : null;
  const live = { ...sceneOf(map), governments };
  map.deck.setProps({ layers: layersOf(map.lib, map.description, map.rows, live) });
  map.frames.wake();
  nameLater(map, 0);
}

function hover(map, at, near) {
  if (!map.look || !map.viewport()) return;
  const found = at && whatIsAt(at, near, pickable(map));
  sayTip(map.overlay, found && tipOf(map, found), at, map.room);
  if (found?.arc === map.hovered?.arc && found?.place === map.hovered?.place) return;
  map.hovered = found;
  draw(map);
}

function tap(map, at, near) {
  const found = map.look && map.viewport() && whatIsAt(at, near, pickable(map));
  if (found) map.picked(found.arc ? { link: found.arc.id } : { place: found.place.id });
}

function pickable({ shown, others, viewport }) {
  const radius = (place) => radiusOf(place, shown.links.get(place) ?? 1);
  return { viewport: viewport(), arcs: shown.arcs, places: [...shown.places, ...others], radius };
}

function tipOf({ shown }, { arc, place }) {
  if (arc) return [arc.title, arc.since];
  const links = shown.links.get(place);
  return [place.name, place.where, links ? ui(links === 1 ? "link_here" : "links_here", { n: number(links) }) : ""];
}

// Something else of the page is pointed at: {link}, {place} or {kind: class of the colours}; null for nothing.
function point(map, what) {
  if (!map.look) return;
  const digits = map.look.kinds ?? map.network.kinds[map.look.colouring];
  const found = what && {
    arc: map.network.arcs.find(({ id }) => id === what.link),
    place: map.network.places.find(({ id }) => id === what.place),
    arcs: "kind" in what ? map.shown.arcs.filter(({ i }) => digits.charCodeAt(i) - 48 === what.kind) : null,
  };
  map.hovered = found && (found.arc || found.place || found.arcs) ? found : null;
  draw(map);
}

function resize(map) {
  const before = map.room;
  map.room = roomOf(map.box);
  map.frames.wake();
  const alike = Object.keys(before).every((side) => Math.abs(before[side] - map.room[side]) < 2);
  if (!alike && map.look) frameAnew(map);
}

function rendered(map) {
  const viewport = map.viewport();
  if (!viewport || map.seen === viewport) return;
  map.seen = viewport;
  map.frames.wake();
  moveNames(map.overlay, viewport);
  nameLater(map, STILL_MS);
}

function nameLater(map, wait) {
  clearTimeout(map.naming);
  map.naming = setTimeout(() => writeAll(map), wait);
}

function writeAll(map) {
  const viewport = map.viewport();
  if (!viewport) return nameLater(map, STILL_MS);
  const lit = standingOut(map);
  const subject = map.hovered?.place ?? map.place;
  const ends = (map.hovered?.arc ?? map.chosen)?.ends ?? [];
  const marks = (lit ? [...lit.places] : map.shown.places).map((place) => {
    const links = map.shown.links.get(place) ?? 0;
    return { place, name: place.name, rank: links, must: place === subject || ends.includes(place), radius: radiusOf(place, links) };
  });
  return writeNames(map.overlay, marks, viewport, { frame: freeOf(map.room), blocked: blockedIn(map.box) });
}

function freeOf({ width, height, left, top, right, bottom }) {
  return { left: left + 2, top: top + 2, right: width - right - 2, bottom: height - bottom - 2 };
}

// What tests and measurements may ask.
function spyOn(map) {
  return {
    spot: (lon, lat) => spotOf(map.viewport(), lon, lat),
    lines: () => Object.fromEntries(map.shown.arcs.map((arc) => [arc.id, linesIn(map.viewport(), arc)])),
    names: () => map.overlay.shown.map(({ place }) => place.id),
    places: () => map.shown.places.map((place) => place.id),
    camera: () => cameraOf(map),
    room: () => map.room,
    globe: () => isGlobe(map.viewport()),
  };
}
