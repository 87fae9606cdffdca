// The years of what the other filters let through. data: {words: address, lang, counts: how many began in each year, first: the
// first of them, brush: whether the range is chosen here, plays: whether the years can run}. The range and how the run stands
// are those of the map, front/map/run.js: it hears what is pressed here.

import { createBrush } from "../shared/brush.js";
import { button, element } from "../shared/elements.js";
import { number, ui } from "../shared/words.js";
import { yearsText } from "../shared/years.js";
import { drawNewest, speak } from "./hosted.js";

const CALM = matchMedia("(prefers-reduced-motion: reduce)");
const strips = new WeakMap(); // element -> strip
const say = (message, detail) => document.dispatchEvent(new CustomEvent(message, { detail }));

export default function years({ data, parentElement }) {
  drawNewest(parentElement, data, speak(data), () => drawStrip(parentElement, data));
  return () => {
    strips.get(parentElement)?.leave.abort();
    strips.delete(parentElement);
  };
}

function drawStrip(parent, data) {
  if (!strips.has(parent)) strips.set(parent, createStrip(parent, data));
  const strip = strips.get(parent);
  strip.data = data;
  strip.box.setAttribute("aria-label", ui("years"));
  strip.brush.show(data);
  update(strip, strip.told);
  say("pkk-years-asked");
}

const wholeOf = ({ first, counts }) => [first, first + counts.length - 1];

function createStrip(parent, { brush: chooses }) {
  const brush = createBrush(chooses ? (range) => say("pkk-span", range) : null);
  const keys = element("div", { className: "pkk-strip-keys" });
  const readout = element("span", { className: "pkk-readout", "aria-hidden": "true" });
  const said = element("p", { className: "pkk-strip-said", role: "status" });
  const whole = button("✕", () => say("pkk-span", wholeOf(strip.data)), { className: "pkk-all-years" });
  const shown = chooses ? [element("div", { className: "pkk-range" }, readout, whole)] : [];
  const box = element("div", { className: "pkk-strip", role: "group" }, keys, ...shown, brush.box, said);
  parent.replaceChildren(box);
  const leave = new AbortController();
  const strip = { box, brush, keys, readout, whole, said, leave, told: null };
  document.addEventListener("pkk-years", ({ detail }) => update(strip, detail), { signal: leave.signal });
  CALM.addEventListener("change", () => update(strip, strip.told), { signal: leave.signal });
  return strip;
}

// told: what run.js tells, {years, run: {years, drawn, undated, steps, ends} or null}; null before it has.
function update(strip, told) {
  const { brush, data, readout } = strip;
  const whole = wholeOf(data);
  const range = told?.run?.years ?? told?.years ?? whole;
  const before = strip.told?.run;
  strip.told = told;
  brush.set(range);
  readout.textContent = yearsText(range);
  strip.whole.hidden = String(told?.years ?? whole) === String(whole);
  strip.whole.setAttribute("aria-label", ui("remove", { filter: ui("years") }));
  if (data.plays) drawKeys(strip, told?.run);
  speakOf(strip, told?.run, before);
}

// Where motion is not wanted the years go on by a press each, and another press ends that.
function drawKeys(strip, run) {
  const { keys } = strip;
  const press = (message) => () => say(message, wholeOf(strip.data)); // of the data at that time: the buttons outlive them
  const step = ["next_year", press("pkk-step")];
  const turn = (id) => [id, press("pkk-play")];
  const wanted = CALM.matches ? [step, ...(run ? [turn("stop")] : [])] : [turn(run ? "pause" : "play")];
  const ids = wanted.map(([id]) => id).join(" ");
  const held = keys.contains(document.activeElement);
  if (keys.dataset.ids === `${ids} ${ui("play")}`) return;
  keys.dataset.ids = `${ids} ${ui("play")}`;
  keys.replaceChildren(...wanted.map(([id, act]) => button(ui(id), act, id === "next_year" ? { title: ui("less_motion") } : {})));
  if (held) keys.firstChild.focus({ preventScroll: true });
}

// Said when a run begins and ends, not at each step of it; but each step that was asked for.
function speakOf({ said }, run, before) {
  if (run && (!before || run.steps)) {
    const out = run.undated ? ui(run.undated === 1 ? "undated_out_one" : "undated_out", { n: number(run.undated) }) : "";
    said.textContent = [run.steps ? stands(run) : "", before ? "" : out].filter(Boolean).join(" ");
  } else if (!run && before) said.textContent = stands(before);
}

const stands = ({ at, drawn }) => `${at}: ${ui(drawn === 1 ? "link_here" : "links_here", { n: number(drawn) })}`;
