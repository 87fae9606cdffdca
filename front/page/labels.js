// Names on the map: those of the chosen arc first, then the places with the most partnerships, as many as have room.

import { drawing } from "../shared/elements.js";
import { camera, toScreen } from "./camera.js";
import { nameOf } from "./content.js";
import { short } from "./projection.js";
import { picture, spots } from "./scene.js";

const CHARACTER_PX = 7;
const LINE_PX = 15;
const ROOM_PX2 = 13_000; // of the map for each name, so that names never cover it

let waiting = 0;

// Do it once before the next picture, however often it was asked for.
export function later(act) {
  if (waiting) return;
  waiting = requestAnimationFrame(() => {
    waiting = 0;
    act();
  });
}

export function drawLabels() {
  if (!picture.labels || !camera.width) return;
  const most = Math.round((camera.width * camera.height) / ROOM_PX2);
  const candidates = spots
    .filter((spot) => spot.shown?.length)
    .sort((a, b) => (b.chosen ?? 0) - (a.chosen ?? 0) || b.shown.length - a.shown.length);
  const taken = [];
  const made = [];
  for (const spot of candidates) {
    if (made.length >= most) break;
    if (picture.chosen && !spot.chosen) break; // one arc in the light, and its two names
    const text = labelOf(spot);
    const box = room(toScreen(spot.point), text.length * CHARACTER_PX, taken);
    if (!box) continue;
    taken.push(box);
    made.push(label(text, box, spot.chosen));
  }
  picture.labels.replaceChildren(...made);
}

// The name that most partnerships of the spot go by; of the chosen one its own.
function labelOf(spot) {
  const ends = spot.chosen ? spot.shown.filter(({ row }) => row.id === picture.chosen) : spot.shown;
  const counts = {};
  for (const { row, side } of ends) counts[nameOf(row, side)] = (counts[nameOf(row, side)] ?? 0) + 1;
  return Object.keys(counts).sort((a, b) => counts[b] - counts[a])[0];
}

// Return a free box right or left of a point, or null.
function room([x, y], width, taken) {
  const boxes = [
    { left: x + 7, top: y - LINE_PX / 2, end: false },
    { left: x - 7 - width, top: y - LINE_PX / 2, end: true },
  ];
  const free = boxes.find(({ left, top }) => {
    const [right, bottom] = [left + width, top + LINE_PX];
    if (left < 2 || top < 2 || right > camera.width - 2 || bottom > camera.height - 2) return false;
    return taken.every((other) => right < other.left || left > other.right || bottom < other.top || top > other.bottom);
  });
  return free ? { ...free, right: free.left + width, bottom: free.top + LINE_PX } : null;
}

function label(text, box, chosen) {
  const attributes = { x: short(box.end ? box.right : box.left), y: short(box.top + 11), class: chosen ? "chosen" : "" };
  if (box.end) attributes["text-anchor"] = "end";
  return drawing("text", attributes, text);
}
