// The year large on the map while the years run, what is drawn of it, and what is not.

import { button, element } from "../shared/elements.js";
import { number, ui } from "../shared/words.js";

const BELOW_PX = 6; // the buttons on the map

// now: {at, drawn, undated, steps}, or null where no years run. It stands beside the map, which is a picture to screen readers.
export function sayYear(map, now) {
  map.plate?.remove();
  map.plate = now && plateOf(now);
  if (!now) return;
  map.plate.style.top = `${map.room.top + BELOW_PX}px`;
  map.box.after(map.plate);
}

function plateOf({ at, drawn, undated, steps }) {
  const lines = [
    ui(drawn === 1 ? "link_here" : "links_here", { n: number(drawn) }),
    undated ? ui(undated === 1 ? "undated_out_one" : "undated_out", { n: number(undated) }) : "",
    ui("count_waits"),
    steps ? ui("less_motion") : "",
  ];
  return element(
    "div",
    { className: "pkk-plate" },
    element("strong", {}, String(at)),
    ...lines.filter(Boolean).map((line) => element("span", {}, line)),
    button(ui(steps ? "stop" : "pause"), () => document.dispatchEvent(new CustomEvent("pkk-play"))),
  );
}
