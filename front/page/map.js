// The map as SVG: land, borders, arcs, places. Lines keep their width at every zoom.

import { drawing, element, own } from "../shared/elements.js";
import { isFramed, shareGestures } from "../shared/gestures.js";
import { country, number, ui } from "../shared/words.js";
import { camera, ownHeight, resize } from "./camera.js";
import { base, isPlanned, isResting, meta, partnershipOf, sinceOf, titleOf, toneOf } from "./content.js";
import { drawLabels, later } from "./labels.js";
import { whatIsAt } from "./picking.js";
import { listen } from "./pointer.js";
import { EDGE, graticuleLine, pathOf, planeLine, short } from "./projection.js";
import { drawn, lines, picture, spotName, spots } from "./scene.js";

const arcOf = new Map();

export function drawMap(box, { choose, chooseSpot }) {
  const world = drawing(
    "g",
    { class: "world" },
    ...backdrop(),
    drawing("path", { class: "halo" }),
    drawing("g", { class: "arcs" }, ...drawn.map(arc)),
    drawing("g", { class: "spots" }, ...spots.map(dot)),
  );
  const svg = drawing("svg", { "aria-hidden": "true", focusable: "false" }, world, drawing("g", { class: "labels" }));
  const tip = element("div", { className: "tip", hidden: true });
  box.append(svg, tip);
  box.classList.toggle("own", Boolean(meta.own));
  Object.assign(picture, { svg, world, tip, labels: svg.lastChild });
  camera.moved = () => {
    world.setAttribute("transform", `translate(${short(camera.x)} ${short(camera.y)}) scale(${short(camera.k)})`);
    later(drawLabels);
  };
  if (isFramed()) shareGestures(box);
  listen(box, { hover: (at, near) => hover(at, near), click: (at, near) => pick(at, near, choose, chooseSpot) });
  new ResizeObserver(() => measure(box)).observe(box);
  measure(box);
}

function backdrop() {
  const graticule = [];
  for (let lon = 0; lon < 330; lon += 30) graticule.push(graticuleLine(lon, -90, lon, 90));
  for (let lat = -60; lat <= 60; lat += 30) graticule.push(graticuleLine(base.edge_lon, lat, base.edge_lon + 360, lat));
  return [
    drawing("path", { class: "sea", d: pathOf(EDGE, "Z") }),
    drawing("path", { class: "graticule", d: graticule.join("") }),
    drawing("path", { class: "land", d: together(base.land, "Z") }),
    drawing("path", { class: "border", d: together(base.agreed) }),
    drawing("path", { class: "border disputed", d: together(base.disputed) }),
  ];
}

const together = (rings, end = "") => rings.map((ring) => pathOf(planeLine(ring), end)).join("");

function measure(box) {
  const { clientWidth } = box;
  if (meta.own && clientWidth) box.style.setProperty("--own-height", `${ownHeight(clientWidth)}px`); // for page_narrow.css
  const { clientHeight } = box; // as it is now
  if (!clientWidth || !clientHeight || matchMedia("print").matches) return;
  picture.svg.setAttribute("viewBox", `0 0 ${clientWidth} ${clientHeight}`);
  resize(clientWidth, clientHeight);
}

function arc(row) {
  const made = drawing("path", { d: lines[row.id].map((part) => pathOf(part)).join(""), "data-id": row.id });
  arcOf.set(row.id, made);
  return made;
}

function dot(spot) {
  const [x, y] = spot.point.map(short);
  spot.mark = drawing("path", { d: `M${x} ${y}h.001` }); // its round ends are the dot, of the same size at every zoom
  return spot.mark;
}

// Show these partnerships; the chosen one stands out, and is drawn even where the filters leave it out.
export function paint(shown, { link, color, filters }) {
  picture.shown = new Set(shown.map((row) => row.id));
  if (link) picture.shown.add(link);
  picture.chosen = link;
  for (const [id, made] of arcOf) paintArc(made, partnershipOf.get(id), toneOf(partnershipOf.get(id), color, filters.sector));
  const chosen = link && own(lines, link);
  picture.world.querySelector(".halo").setAttribute("d", chosen ? chosen.map((part) => pathOf(part)).join("") : "");
  if (chosen) arcOf.get(link).parentNode.append(arcOf.get(link)); // on top
  spots.forEach(paintSpot);
  later(drawLabels);
}

function paintArc(made, row, tone) {
  const kinds = [tone, isPlanned(row) && "planned", isResting(row) && "resting"];
  if (picture.chosen) kinds.push(row.id === picture.chosen ? "chosen" : "faded");
  made.setAttribute("class", kinds.filter(Boolean).join(" "));
  made.style.display = picture.shown.has(row.id) ? "" : "none";
}

function paintSpot(spot) {
  spot.shown = spot.ends.filter(({ row }) => picture.shown.has(row.id));
  spot.chosen = spot.shown.some(({ row }) => row.id === picture.chosen);
  spot.mark.style.display = spot.shown.length ? "" : "none";
  spot.mark.setAttribute("class", spot.chosen ? "chosen" : "");
}

function pick(at, near, choose, chooseSpot) {
  const found = whatIsAt(at, near);
  if (!found) return choose(null);
  if (found.row) return choose(found.row.id);
  return found.spot.shown.length === 1 ? choose(found.spot.shown[0].row.id) : chooseSpot(found.spot);
}

function hover(at, near) {
  const found = at && whatIsAt(at, near);
  const { tip, svg } = picture;
  tip.hidden = !found;
  svg.classList.toggle("pointing", Boolean(found));
  if (!found) return;
  const said = found.row
    ? [titleOf(found.row), `${country(found.row.partner_country)} · ${sinceOf(found.row)}`]
    : [spotName(found.spot), ui("links_here", { n: number(found.spot.shown.length) })];
  tip.replaceChildren(element("strong", {}, said[0]), element("span", {}, said[1]));
  const left = Math.min(at[0] + 14, camera.width - tip.offsetWidth - 6);
  const top = at[1] + 18 + tip.offsetHeight > camera.height ? at[1] - tip.offsetHeight - 10 : at[1] + 18;
  Object.assign(tip.style, { left: `${Math.max(6, left)}px`, top: `${Math.max(6, top)}px` });
}
