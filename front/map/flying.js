// The map's camera moves: to what is asked for, and back; to a region; a step nearer. state: a map of map.js.

import { fitted, globeHome, home, leastZoom, onGlobe, region } from "./camera.js";

const FLIGHT_MS = 700;
const NEAR = 7; // the zoom up to which what lies together is taken apart
const STEP = 0.6; // of zoom, a press of + or -
const STILL = matchMedia("(prefers-reduced-motion: reduce)");

export const homeOf = (state) => (state.globe ? globeHome(state.room) : home(state.room));

// What is asked for is framed; when it is not any more, the map goes back to where it was.
export function frameAsked(state, asked, first) {
  const before = state.asked;
  state.asked = asked;
  if (!asked && !before) return;
  if (!before) state.back = first ? null : cameraOf(state);
  fly(state, asked ? framed(state) : (state.back ?? homeOf(state)), first);
}

// In another room than before: at once, or in a flight.
export const frameAnew = (state, atOnce) => fly(state, state.asked ? framed(state) : homeOf(state), atOnce);

// where: "all", "asked", the name of a region, "in" or "out".
export function lookAt(state, where) {
  const steps = { in: STEP, out: -STEP };
  if (where === "all") return fly(state, homeOf(state));
  if (where === "asked") return fly(state, framed(state));
  if (where in steps) {
    const now = cameraOf(state);
    return fly(state, { ...now, zoom: now.zoom + steps[where] });
  }
  return fly(state, forView(state, region(where, state.room)));
}

export function cameraOf(state) {
  const { longitude, latitude, zoom } = state.viewport() || homeOf(state);
  return { longitude, latitude, zoom };
}

const forView = (state, camera) => (state.globe ? onGlobe(camera, state.room) : camera);

function framed(state) {
  const { chosen, place, shown } = state;
  const lines = askedArcs(chosen, place, shown.arcs).map(({ line }) => line);
  if (place) lines.push([place.position]);
  return lines.length ? forView(state, fitted(lines, state.room)) : homeOf(state);
}

function askedArcs(chosen, place, arcs) {
  if (chosen) return [chosen];
  return place ? arcs.filter(({ ends }) => ends.includes(place)) : arcs;
}

// Lines of positions are shown whole.
export const flyTo = (state, lines) => fly(state, forView(state, fitted(lines, state.room, NEAR)));

function fly(state, camera, atOnce = false) {
  const least = state.globe ? globeHome(state.room).zoom : leastZoom(state.room);
  const to = { ...state.description.initialViewState, minZoom: least, ...camera, zoom: Math.max(camera.zoom, least) };
  const duration = atOnce || STILL.matches ? 0 : FLIGHT_MS;
  const how = { transitionDuration: duration, transitionInterpolator: duration ? new state.lib.LinearInterpolator() : null };
  state.deck.setProps({ initialViewState: { ...to, ...how } });
  state.frames.wake(duration);
  state.leaves();
}
