// What lies together on the map, to choose from: the partnerships of a line, the places of a mark.

import { button, element } from "../shared/elements.js";
import { number, ui } from "../shared/words.js";

// box: of the map; at: [x, y] where it was pressed; room: see room.js; nearer: what to do to see it apart; picked: see map.js.
export function offerChoice(box, { arcs, mark }, { at, room, nearer, picked, links }) {
  closeChoice(box);
  const title = mark ? ui("places_here", { n: number(mark.places.length) }) : ui("links_here", { n: number(arcs.length) });
  const rows = mark
    ? mark.places.map((place) => [`${place.name} (${number(links.get(place))})`, { place: place.id }])
    : arcs.map((arc) => [`${arc.title} · ${arc.since}`, { link: arc.id }]);
  const take = (act) => () => {
    closeChoice(box);
    act();
  };
  const made = element(
    "div",
    { className: "pkk-choice", role: "group", "aria-label": title },
    element("div", {}, element("strong", {}, title), button("×", take(() => {}), { "aria-label": ui("close") })),
    mark ? button(ui("zoom_in"), take(nearer), { className: "pkk-nearer" }) : null,
    element("ul", {}, rows.map(([text, what]) => element("li", {}, button(text, take(() => picked(what)))))),
  );
  for (const name of ["wheel", "pointerdown", "keydown"]) made.addEventListener(name, (event) => event.stopPropagation());
  made.addEventListener("keydown", (event) => event.key === "Escape" && closeChoice(box));
  box.append(made);
  const left = Math.min(at[0] + 8, room.width - room.right - made.offsetWidth - 8);
  const top = Math.min(at[1] + 8, room.height - made.offsetHeight - 8);
  Object.assign(made.style, { left: `${Math.max(8, left)}px`, top: `${Math.max(8, top)}px` });
  made.querySelector("ul button").focus({ preventScroll: true });
}

export const closeChoice = (box) => box.querySelector(":scope > .pkk-choice")?.remove();
