// The year large on the map while the years run, what is drawn of it, and what is not.

import { button, element } from "../shared/elements.js";
import { number, ui } from "../shared/words.js";

const BELOW_PX = 6; // the buttons on the map
const MOST_LINES = 4;

// now: {at, drawn, undated, steps}, or null where no years run. It stands beside the map, which is a picture to screen readers.
// As long as they run it is one plate with one button: a press may last from year to year, and its focus stays.
export function sayYear(map, now) {
  if (!now) {
    map.plate?.remove();
    map.plate = null;
    return;
  }
  if (!map.plate) map.box.after((map.plate = emptyPlate()));
  map.plate.style.top = `${map.room.top + BELOW_PX}px`;
  writePlate(map.plate, now);
}

function emptyPlate() {
  const lines = Array.from({ length: MOST_LINES }, () => element("span"));
  const end = button("", () => document.dispatchEvent(new CustomEvent("pkk-play")));
  return element("div", { className: "pkk-plate" }, element("strong"), ...lines, end);
}

function writePlate(plate, { at, drawn, undated, steps }) {
  const lines = [
    ui(drawn === 1 ? "link_here" : "links_here", { n: number(drawn) }),
    undated ? ui(undated === 1 ? "undated_out_one" : "undated_out", { n: number(undated) }) : "",
    ui("count_waits"),
    steps ? ui("less_motion") : "",
  ];
  const texts = [String(at), ...lines, ui(steps ? "stop" : "pause")];
  for (const [i, made] of [...plate.children].entries()) {
    made.hidden = !texts[i];
    if (made.textContent !== texts[i]) made.textContent = texts[i];
  }
}
