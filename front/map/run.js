// The years run in the browser: the map shows what had begun by a year, or was in force in it, then the next year, and asks
// nothing of the server. Other parts of the page say what is to happen, and hear how it stands, by messages of the document.

import { inYears } from "../shared/years.js";
import { shownArcs } from "./network.js";
import { sayTip } from "./overlay.js";
import { partOf } from "./partial.js";
import { sayYear } from "./plate.js";

const STEP_MS = 500; // a year

// map.run: {span: the years that run, at: the year it has reached, timer, steps: whether each step is asked for, ends: whether it
// waits for the server, which has been told where it stopped}; map.left: where it was paused; map.wanted: years that were chosen
// by hand, until the server has answered.
const HEARD = {
  "pkk-play": (map, whole) => (map.run && !map.run.ends ? pause(map) : start(map, whole, false)),
  "pkk-step": (map, whole) => (map.run && !map.run.ends ? goOn(map, nextYear(map)) : start(map, whole, true)),
  "pkk-span": (map, years) => {
    map.wanted = years;
    endRun(map);
    map.chooseYears?.(years);
  },
  "pkk-years-asked": tell,
};

// Only a map whose look has years lets them run, see mapui.map.chart.
export function hearRun(map, hear) {
  for (const [message, act] of Object.entries(HEARD)) hear(message, (_, detail) => map.look?.years && act(map, detail));
}

const same = (one, other) => String(one) === String(other);

// What was chosen runs, or all years where that is a single one; after a pause what ran before, from where it was.
function start(map, whole, steps) {
  stopClock(map);
  const { years } = map.look;
  const left = map.left && same(map.left.years, years) && map.left.at < map.left.span[1] ? map.left : null;
  const span = left?.span ?? (years[0] < years[1] ? years : whole);
  map.left = null;
  map.run = { span, at: left?.at ?? span[0], steps, ends: false, timer: steps ? 0 : setInterval(() => tick(map), STEP_MS) };
  if (!same(span, years)) map.chooseYears?.(span);
  showRun(map);
}

const tick = (map) => !document.hidden && goOn(map, map.run.at + 1);

function goOn(map, year) {
  if (year > map.run.span[1]) return endRun(map);
  map.run.at = year;
  return showRun(map);
}

// A press leads to the next year in which something changes.
function nextYear({ all, run: { at }, look: { running } }) {
  const years = all.arcs.map(({ begun }) => begun).filter((year) => year !== null && year > at);
  if (running) return at + 1;
  return years.length ? Math.min(...years) : Infinity;
}

// What is seen stays until the server has answered with the same years and, if they are wanted, the unknown ones.
function pause(map) {
  const { span, at } = map.run;
  const years = yearsOf(map);
  stopClock(map);
  map.left = { span, at, years };
  if (same(years, map.look.years)) return endRun(map);
  map.run.ends = true;
  map.chooseYears?.(years);
  return tell(map);
}

export function endRun(map) {
  if (!map.run) return;
  stopClock(map);
  map.run = null;
  showRun(map);
}

export function stopClock(map) {
  clearInterval(map.run?.timer);
}

// The server has given the map another look: a run ends where years were chosen elsewhere, or something to look at.
export function keepRun(map, before) {
  const { run, look } = map;
  map.wanted = null;
  if (run) {
    const touched = !same(look.years, before.years) && !same(look.years, run.span);
    if (run.ends || touched || look.link !== before.link || look.place !== before.place) {
      stopClock(map);
      map.run = null;
    }
  }
  takeShown(map);
}

const yearsOf = ({ run: { span, at }, look }) => [look.running ? at : span[0], at];

function takeShown(map) {
  const { run, all, look, network } = map;
  const asked = run && { years: yearsOf(map), undated: false, running: look.running };
  map.shown = run ? shownArcs(network, all.arcs.filter((arc) => inYears(arc, asked))) : all;
  map.chosen = (!run && network.arcs.find(({ id }) => id === look.link)) || null; // beside one that is chosen nothing is seen
}

// What is summed of all that runs, and of that what there is at the year: so nothing changes its place from year to year.
export const summedInRun = (map, whole) => (map.run ? partOf(whole, map.shown) : whole);

function showRun(map) {
  map.hovered = null; // it may not be there in this year
  sayTip(map.overlay, null);
  takeShown(map);
  map.redraw();
  tell(map);
}

// Tell the page how it stands, and write the year on the map.
export function tell(map) {
  const { run, look, all, shown, wanted } = map;
  if (!look?.years) return;
  const undated = all.arcs.filter(({ begun }) => begun === null).length;
  const now = run && { at: run.at, years: yearsOf(map), drawn: shown.arcs.length, undated, steps: run.steps, ends: run.ends };
  sayYear(map, now);
  document.dispatchEvent(new CustomEvent("pkk-years", { detail: { years: wanted ?? look.years, run: now } }));
}
