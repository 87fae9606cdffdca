// On a small screen list and panel are a sheet over the map, in three heights (front/styles/sheet.css). Its grip is a button: a
// press is the next height, arrow keys and a finger that draws it choose one. data: {words: address, lang, chosen: id of what is
// selected, if any, searched: what is searched for, and the step of the tour}. Nothing is sent: how high the sheet is, is no
// state of the map.

import { button } from "../shared/elements.js";
import { ui } from "../shared/words.js";
import { letDraw, tapsOn } from "./drawing.js";
import { drawNewest, speak } from "./hosted.js";

const HEIGHTS = ["peek", "half", "full"];
const NEXT_WORDS = { list: ["list_show", "list_more", "map_show"], details: ["details_show", "details_more", "map_show"] };
const sheet = { height: "peek", asked: "", chosen: "" }; // stays when a run draws the page anew
const attended = new WeakSet(); // stages that are listened to

export default async function drawSheet({ data, parentElement }) {
  await drawNewest(parentElement, data, speak(data), () => {
    const stage = parentElement.closest(".st-key-stage");
    attend(stage);
    const grip = parentElement.querySelector("button") ?? gripIn(parentElement);
    const { chosen, searched } = data;
    const asked = `${chosen} ${searched}`;
    if (asked !== sheet.asked && (asked.trim() || sheet.chosen)) sheet.height = "half";
    Object.assign(sheet, { asked, chosen });
    put(stage, grip);
  });
}

function gripIn(box) {
  const to = (height) => raise(box.closest(".st-key-stage"), height);
  const grip = button("", () => to(next()), { className: "pkk-grip" });
  grip.addEventListener("keydown", (event) => {
    const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    to(heightAfter(step));
  });
  box.replaceChildren(grip);
  return grip;
}

const heightAfter = (step) => HEIGHTS[Math.min(Math.max(HEIGHTS.indexOf(sheet.height) + step, 0), HEIGHTS.length - 1)];
const next = () => (sheet.height === HEIGHTS.at(-1) ? HEIGHTS[0] : heightAfter(1));

function raise(stage, height) {
  sheet.height = height;
  put(stage, stage.querySelector(".pkk-grip"));
}

function put(stage, grip) {
  stage.dataset.sheet = sheet.height;
  stage.toggleAttribute("data-chosen", Boolean(sheet.chosen));
  const words = NEXT_WORDS[sheet.chosen ? "details" : "list"];
  grip.setAttribute("aria-label", ui(words[HEIGHTS.indexOf(sheet.height)]));
  grip.setAttribute("aria-expanded", String(sheet.height !== "peek"));
  if (sheet.height !== "full") document.dispatchEvent(new CustomEvent("pkk-room")); // at full nobody sees the map move
}

const px = (stage, name) => Number.parseFloat(getComputedStyle(stage).getPropertyValue(`--${name}`)) || 0;

function attend(stage) {
  if (attended.has(stage)) return;
  attended.add(stage);
  const told = stage.querySelector(".st-key-told");
  new ResizeObserver(() => stage.style.setProperty("--told", `${told.offsetHeight}px`)).observe(told);
  // whoever comes to the list with the keyboard sees it
  stage.addEventListener("focusin", ({ target }) => {
    const within = target.closest(".st-key-side, .st-key-told") && !target.matches(".pkk-grip");
    if (within && sheet.height === "peek" && target.matches(":focus-visible")) raise(stage, "half");
  });
  const isSheet = () => px(stage, "sheet") > 0;
  tapsOn(stage, () => isSheet() && raise(stage, next()));
  letDraw(stage, isSheet, (up) => {
    const wanted = px(stage, "sheet") + up;
    const apart = (name) => Math.abs(px(stage, name) - wanted);
    raise(stage, HEIGHTS.reduce((best, name) => (apart(name) < apart(best) ? name : best)));
  });
}
