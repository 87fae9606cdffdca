// A map inside another site's page leaves that page its finger and its wheel: one finger scrolls the page and two move the map;
// the wheel scrolls unless Ctrl (or Cmd) is held or the map was clicked before, until the pointer leaves it or Escape is pressed.
// This stands before whatever moves the map of a host: it listens while an event is on its way down, and stops there what the map
// must not have. A tap, a mouse that drags, keys and what scripts send pass as they are. Its marks are attributes of their own:
// the app writes the classes of its elements anew.

import { element } from "./elements.js";
import { ui } from "./words.js";

const HINT_MS = 1800;
const REST_PX = 10; // how far a finger that only taps may slip
const KEY = /Mac|iP(hone|ad|od)/u.test(navigator.platform) ? "⌘" : "Ctrl";
const [MARK, WHEEL, SAID] = ["data-pkk-cooperative", "data-pkk-wheel", "data-pkk-said"];

export const isFramed = () => globalThis.parent !== globalThis;

// box: the element around a map. It is asked once for each; a second time does nothing.
export function shareGestures(box) {
  if (box.hasAttribute(MARK)) return;
  box.setAttribute(MARK, "");
  const hint = hintIn(box);
  shareFingers(box, () => hint.say(ui("two_fingers")), hint.stay);
  shareWheel(box, () => hint.say(ui("hold_key", { key: KEY })));
}

function shareFingers(box, hint, stay) {
  const fingers = new Map(); // pointer -> {from: where it came down, gone: whether the page has it now}
  const alone = () => fingers.size < 2 || [...fingers.values()].some((finger) => finger.gone);
  const early = (name, act) => box.addEventListener(name, (event) => isFinger(event) && act(event), { capture: true });
  early("pointerdown", (event) => {
    if (event.isPrimary) fingers.clear(); // the first one: whoever was here has left without a word
    fingers.set(event.pointerId, { from: [event.clientX, event.clientY], gone: false });
  });
  early("pointermove", (event) => {
    const finger = fingers.get(event.pointerId);
    if (!finger || !alone()) return;
    event.stopPropagation();
    const [x, y] = finger.from;
    if (finger.gone || Math.hypot(event.clientX - x, event.clientY - y) < REST_PX) return;
    finger.gone = true;
    hint();
    event.target.dispatchEvent(new PointerEvent("pointercancel", { ...identity(event), bubbles: true })); // so it is no tap
  });
  early("pointerup", (event) => {
    if (fingers.get(event.pointerId)?.gone) event.stopPropagation(); // the map has heard that it is gone
    fingers.delete(event.pointerId);
  });
  early("pointercancel", ({ pointerId }) => {
    if (fingers.size === 1 && fingers.get(pointerId)?.gone === false) hint(); // the browser scrolls with it
    fingers.delete(pointerId);
  });
  for (const name of ["touchstart", "touchmove"]) {
    box.addEventListener(name, (event) => (event.touches.length > 1 ? keep(event) : stay()), { capture: true, passive: false });
  }
}

const isFinger = (event) => event.isTrusted && event.pointerType !== "mouse";
const identity = ({ pointerId, pointerType, isPrimary }) => ({ pointerId, pointerType, isPrimary });

// Two fingers would scroll the page as one does.
function keep(event) {
  if (event.cancelable) event.preventDefault();
}

function shareWheel(box, hint) {
  const take = (event) => event.pointerType === "mouse" && box.setAttribute(WHEEL, "");
  box.addEventListener("pointerdown", take, { capture: true });
  box.addEventListener("pointerleave", giveBack);
  const early = { capture: true, passive: false };
  box.addEventListener("wheel", (event) => {
    if (!event.isTrusted) return; // the buttons of the map
    if (event.ctrlKey || event.metaKey) return event.preventDefault(); // else the browser zooms the page
    if (box.hasAttribute(WHEEL)) return;
    event.stopPropagation();
    hint();
  }, early);
}

function giveBack() {
  for (const box of document.querySelectorAll(`[${WHEEL}]`)) box.removeAttribute(WHEEL);
}

addEventListener("blur", giveBack); // the reader went on in the page around
addEventListener("keydown", (event) => event.key === "Escape" && giveBack(), { capture: true });

// Return what says a text over the map for a moment, and what lets a text that is there stay for one more. It is for hands alone:
// the table below the map is for everyone.
function hintIn(box) {
  const words = element("span");
  const hint = element("div", { className: "pkk-gesture", "aria-hidden": "true" }, words);
  let timer = 0;
  const stay = () => {
    clearTimeout(timer);
    timer = setTimeout(() => hint.removeAttribute(SAID), HINT_MS);
  };
  const say = (text) => {
    if (hint.parentNode !== box) box.append(hint);
    words.textContent = text;
    hint.setAttribute(SAID, "");
    stay();
  };
  return { say, stay };
}
