// The map of the app: deck.gl draws what pydeck describes; camera, names, pointing and what stands out are worked out here, so
// that looking around asks nothing of the server.

import { isFramed, shareGestures } from "../shared/gestures.js";
import { ui } from "../shared/words.js";
import { kept, leastZoom } from "./camera.js";
import { cameraOf, frameAnew, frameAsked, homeOf, lookAt } from "./flying.js";
import { hover, point, tap } from "./hands.js";
import { shownOf } from "./network.js";
import { moveNames, overlayIn, writeNames } from "./overlay.js";
import { layersOf, viewOf } from "./picture.js";
import { shapesOn } from "./marks.js";
import { listen } from "./pointing.js";
import { restingFrames } from "./resting.js";
import { blockedIn, roomOf } from "./room.js";
import { endRun, hearRun, keepRun, stopClock, summedInRun, tell } from "./run.js";
import { coloursOf, radiusOf, sceneOf, standingOut } from "./scene.js";
import { spyOn } from "./spy.js";
import { summed } from "./sums.js";

const PATIENCE_MS = 700; // for the first frame of a flight
const STILL_MS = 140; // without a move, then names are chosen anew

// given: {lib, description, rows, network}; picked: what to do with {link} or {place}, null where nothing opens;
// chooseYears: what to do with years that are chosen.
export function createMap(box, given, picked, chooseYears) {
  const map = { box, ...given, chooseYears, hovered: null, asked: "", look: null };
  Object.assign(map, { overlay: overlayIn(box), frames: restingFrames() });
  map.picked = picked && ((what) => {
    endRun(map);
    picked(what);
  });
  map.globe = map.description.views[0]["@@type"] === "GlobeView";
  map.room = roomOf(box);
  map.viewport = () => map.deck.isInitialized && map.deck.getViewports()[0];
  map.deck = new map.lib.Deck({
    parent: box,
    views: viewOf(map.lib, map.description),
    initialViewState: { ...map.description.initialViewState, ...homeOf(map) },
    onViewStateChange: ({ viewState }) => (map.globe ? viewState : kept(viewState, leastZoom(map.room))),
    onAfterRender: () => rendered(map),
    getCursor: ({ isDragging }) => cursorOf(map, isDragging),
    onLoad: () => sayKeys(map),
    onError: () => {}, // without WebGL there is no map; the list has everything
  });
  map.deck.animationLoop.setProps({ animationFrameProvider: map.frames.provider });
  map.redraw = () => draw(map);
  map.leaves = () => nameLater(map, PATIENCE_MS);
  map.stop = attend(map);
  box.pkkMap = spyOn(map);
  map.frames.wake();
  return map;
}

// The canvas takes the focus, and deck.gl hears its keys, all but that for the way back.
function sayKeys(map) {
  const canvas = map.box.querySelector("canvas");
  canvas.addEventListener("keydown", (event) => event.key === "0" && alone(event) && lookAt(map, "all"));
  canvas.setAttribute("role", "application");
  canvas.setAttribute("aria-label", ui("map_keys"));
}

const alone = ({ ctrlKey, metaKey, altKey }) => !ctrlKey && !metaKey && !altKey; // with them a key is the browser's

// Hear what hands and other parts of the page do; return what ends it.
function attend(map) {
  const { box } = map;
  listen(box, { hover: (at, near) => hover(map, at, near), tap: (at, near) => tap(map, at, near) });
  if (isFramed() || isEmbedded() || matchMedia("(pointer: coarse)").matches) shareGestures(box);
  for (const cause of ["pointermove", "pointerdown", "wheel", "keydown", "touchmove"]) {
    box.addEventListener(cause, () => map.frames.wake(), { capture: true, passive: true });
  }
  const resized = new ResizeObserver(() => makeRoom(map, true));
  resized.observe(box);
  const side = box.closest(".st-key-stage")?.querySelector(".st-key-side");
  const covered = new ResizeObserver(() => makeRoom(map, true));
  if (side) covered.observe(side);
  const leave = new AbortController();
  const hear = (message, act) => document.addEventListener(message, ({ detail }) => act(map, detail), { signal: leave.signal });
  hear("pkk-look", lookAt);
  hear("pkk-point", point);
  hearRun(map, hear);
  hear("pkk-room", () => makeRoom(map, false));
  return () => {
    for (const observer of [resized, covered]) observer.disconnect();
    leave.abort();
    stopClock(map);
    map.deck.finalize();
  };
}

const isEmbedded = () => new URL(location).searchParams.get("embed") === "true";

function cursorOf({ hovered }, isDragging) {
  if (isDragging) return "grabbing";
  return hovered ? "pointer" : "grab";
}

// look: {shown: bits, colouring, kinds, link, place, asked, governments: places without arcs, years: those of the arcs where they
// can run, running: whether they are years in force}.
export function showOn(map, look) {
  const before = map.look;
  if (before?.shown !== look.shown) map.all = shownOf(map.network, look.shown);
  map.look = look;
  keepRun(map, before);
  map.others = look.governments.filter(({ id }) => !map.all.places.some((place) => place.id === id));
  map.place = [...map.network.places, ...map.others].find(({ id }) => id === look.place) ?? null;
  map.hovered = null;
  draw(map);
  if (map.asked !== look.asked) frameAsked(map, look.asked, !before);
  tell(map);
}

// On a globe nothing is summed: half of what there is lies behind it.
function summedOn(map) {
  const view = map.globe ? null : { ...cameraOf(map), room: map.room };
  return summedInRun(map, summed(map.all, view, (mark) => radiusOf(mark, mark.links)));
}

function draw(map) {
  map.sums = summedOn(map);
  const governments = map.look.governments.length ? { data: map.look.governments } : null;
  const live = { ...sceneOf(map), governments };
  map.deck.setProps({ layers: layersOf(map.lib, map.description, map.rows, live) });
  map.frames.wake();
  nameLater(map, 0);
}

// Measure anew; return whether anything is other.
function measured(map) {
  const before = map.room;
  map.room = roomOf(map.box);
  map.frames.wake();
  return Object.keys(before).some((side) => Math.abs(before[side] - map.room[side]) >= 2);
}

// The map, or what lies over it, has another size: the map follows at once. Where the reader draws a sheet up or down it flies
// with it. What is asked for is framed anew; so is the first view as long as it is the view. Elsewhere it stays.
function makeRoom(map, atOnce) {
  const [first, now] = [homeOf(map), cameraOf(map)];
  const atHome = Object.keys(now).every((each) => Math.abs(now[each] - first[each]) < 0.01);
  if (measured(map) && map.look && (map.asked || atHome)) frameAnew(map, atOnce);
}

function rendered(map) {
  const viewport = map.viewport();
  if (!viewport || map.seen === viewport) return;
  map.seen = viewport;
  map.frames.wake();
  moveNames(map.overlay, { viewport, room: map.room });
  if (map.look && summedOn(map) !== map.sums) draw(map);
  else nameLater(map, STILL_MS);
}

// As long as names wait to be written, the element does not say data-still, by which tests know that a picture stands.
function nameLater(map, wait) {
  delete map.box.dataset.still;
  clearTimeout(map.naming);
  map.naming = setTimeout(() => writeAll(map), wait);
}

function writeAll(map) {
  const viewport = map.viewport();
  if (!viewport) return nameLater(map, STILL_MS);
  const out = standingOut(map);
  const view = { viewport, room: map.room };
  const numbers = out ? [] : map.sums.lines.filter(({ number, arcs }) => number && arcs.length > 1);
  const lines = out ? [...out.arcs].map((arc) => ({ line: arc.line, arcs: [arc] })) : map.sums.lines;
  const shapes = shapesOn(lines, coloursOf(map), view);
  writeNames(map.overlay, namesOf(map), view, { blocked: blockedIn(map.box), numbers, shapes });
  map.box.dataset.still = "";
  return null;
}

const named = (mark, name, links, must) => ({ mark, name, rank: links, must, radius: radiusOf(mark, links) });

// What is named: the places that stand out, or all marks, one of several places by its busiest.
function namesOf(map) {
  const out = standingOut(map);
  if (!out) return map.sums.marks.map((mark) => named(mark, nameOfMark(mark), mark.links, false));
  const subject = map.hovered?.place ?? map.place;
  const ends = (map.hovered?.arc ?? map.chosen)?.ends ?? [];
  const must = (place) => place === subject || ends.includes(place);
  return [...out.places].map((place) => named(place, place.name, map.shown.links.get(place) ?? 0, must(place)));
}

const nameOfMark = ({ places: [first, ...others] }) => (others.length ? `${first.name} +${others.length}` : first.name);
