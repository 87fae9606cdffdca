// How many began in each year, as bars, and the range that is chosen, with two handles that change it. What a hand or a key does
// is seen at once, and told when it is done.

import { element } from "./elements.js";
import { number, ui } from "./words.js";

const AFTER_KEY_MS = 350; // keys that follow each other are told once
const LEAP = 10; // years, by PageUp and PageDown
const [GAPS, MOST_LABELS] = [[1, 2, 5, 10, 20, 50, 100, 200, 500], 8]; // years between two that are written under the bars
const KEYS = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: LEAP, PageDown: -LEAP };

// act: what to do with the range [first, last] that was chosen; null where the bars are only to be looked at.
// Return {box, show: ({counts, first}), set: (years)}.
export function createBrush(act) {
  const bars = element("div", { className: "pkk-bars", role: "img" });
  const axis = element("div", { className: "pkk-axis", "aria-hidden": "true" });
  const brush = { bars, axis, act, held: null, waiting: null, handles: act ? ["from", "to"].map(handle) : [] };
  brush.box = element("div", { className: "pkk-brush" }, bars, axis, ...brush.handles);
  brush.show = (found) => drawBars(brush, found);
  brush.set = (years) => brush.held === null && !brush.waiting && markRange(brush, years);
  if (act) listenTo(brush);
  return brush;
}

const handle = () => element("div", { className: "pkk-handle", role: "slider", tabindex: "0" });

function drawBars(brush, { counts, first }) {
  Object.assign(brush, { first, last: first + counts.length - 1 });
  const most = Math.max(...counts);
  const year = first + counts.indexOf(most);
  const { last, bars, axis, handles } = brush;
  bars.setAttribute("aria-label", most ? ui("years_bars", { first, last, year, n: number(most) }) : ui("years_empty"));
  bars.replaceChildren(
    ...counts.map((count, i) => {
      const bar = element("i", count ? { title: `${first + i}: ${number(count)}` } : {});
      bar.style.height = `${most ? Math.round((100 * count) / most) : 0}%`;
      return bar;
    }),
  );
  axis.replaceChildren(...labelled(first, last).map((each) => at(element("span", {}, String(each)), brush, each + 0.5)));
  for (const [i, id] of ["from", "to"].entries()) handles[i]?.setAttribute("aria-label", ui(id));
  markRange(brush, brush.years ?? [first, last]);
}

function labelled(first, last) {
  const gap = GAPS.find((each) => (last - first) / each < MOST_LABELS) ?? last - first;
  const from = Math.ceil(first / gap) * gap;
  return Array.from({ length: Math.floor((last - from) / gap) + 1 }, (_, i) => from + i * gap);
}

function at(made, { first, last }, year) {
  made.style.left = `${((100 * (year - first)) / (last - first + 1)).toFixed(2)}%`;
  return made;
}

function markRange(brush, years) {
  brush.years = years;
  if (brush.first === undefined) return;
  const { first, last, handles } = brush;
  const [from, to] = years;
  for (const [i, bar] of [...brush.bars.children].entries()) bar.className = first + i >= from && first + i <= to ? "pkk-in" : "";
  for (const [i, made] of handles.entries()) {
    at(made, brush, years[i] + i); // the range ends where its last year does
    made.setAttribute("aria-valuenow", years[i]);
    made.setAttribute("aria-valuemin", i ? from : first);
    made.setAttribute("aria-valuemax", i ? last : to);
  }
}

// Put one end of the range at a year, as far as the other end lets it.
function moved({ first, last, years }, end, year) {
  const [least, most] = end ? [years[0], last] : [first, years[1]];
  const to = Math.min(Math.max(year, least), most);
  return end ? [years[0], to] : [to, years[1]];
}

function listenTo(brush) {
  const { box, handles } = brush;
  box.addEventListener("pointerdown", (event) => event.isPrimary && event.button === 0 && grasp(brush, event));
  box.addEventListener("pointermove", (event) => brush.held !== null && pull(brush, event));
  box.addEventListener("pointerup", () => letGo(brush, brush.years));
  box.addEventListener("pointercancel", () => brush.held !== null && letGo(brush, brush.before));
  for (const [end, made] of handles.entries()) made.addEventListener("keydown", (event) => byKey(brush, end, event));
}

const edgeAt = ({ bars, first, last }, { clientX }) => {
  const { left, width } = bars.getBoundingClientRect();
  return first + ((clientX - left) / width) * (last - first + 1);
};

// The nearer end follows the hand; where both are as near, the one on the side of the hand.
function grasp(brush, event) {
  const edge = edgeAt(brush, event);
  const [from, to] = [brush.years[0], brush.years[1] + 1];
  brush.held = Math.abs(edge - from) < Math.abs(edge - to) ? 0 : 1;
  brush.before = brush.years;
  brush.box.setPointerCapture(event.pointerId);
  event.preventDefault(); // no text is selected
  brush.handles[brush.held].focus({ preventScroll: true });
  pull(brush, event);
}

const pull = (brush, event) => markRange(brush, moved(brush, brush.held, Math.round(edgeAt(brush, event)) - brush.held));

function letGo(brush, years) {
  if (brush.held === null) return;
  brush.held = null;
  markRange(brush, years);
  if (String(years) !== String(brush.before)) brush.act(years);
}

function byKey(brush, end, event) {
  const { key } = event;
  const ends = { Home: -Infinity, End: Infinity };
  if (!(key in KEYS) && !(key in ends)) return;
  event.preventDefault();
  markRange(brush, moved(brush, end, key in ends ? ends[key] : brush.years[end] + KEYS[key]));
  clearTimeout(brush.waiting);
  brush.waiting = setTimeout(() => {
    brush.waiting = null;
    brush.act(brush.years);
  }, AFTER_KEY_MS);
}
