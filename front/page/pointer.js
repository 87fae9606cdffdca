// What hands and keys do on the map: drag, wheel, two fingers, arrow keys; a press that does not move is a click.

import { own } from "../shared/elements.js";
import { STEP, camera, goHome, pan, zoom } from "./camera.js";

const CLICK_PX = 6;
const PAN_PX = 60;
const NEAR_PX = { mouse: 9, pen: 12, touch: 18 };

export function listen(box, { hover, click }) {
  const fingers = new Map(); // pointer -> where it is
  let pressed = null; // where the press began, until it has moved
  box.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || event.target.closest("button")) return;
    fingers.set(event.pointerId, spot(event, box));
    pressed = fingers.size === 1 ? spot(event, box) : null;
    box.setPointerCapture(event.pointerId);
  });
  box.addEventListener("pointermove", (event) => {
    const now = spot(event, box);
    if (!fingers.has(event.pointerId)) {
      if (event.pointerType === "mouse") hover(event.target.closest("button") ? null : now, NEAR_PX.mouse);
      return;
    }
    if (pressed && Math.hypot(now[0] - pressed[0], now[1] - pressed[1]) < CLICK_PX) return;
    pressed = null;
    hover(null);
    drag(fingers, event.pointerId, now);
  });
  box.addEventListener("pointerup", (event) => {
    fingers.delete(event.pointerId);
    if (pressed) click(pressed, NEAR_PX[event.pointerType] ?? NEAR_PX.touch);
    pressed = null;
  });
  box.addEventListener("pointercancel", (event) => {
    fingers.delete(event.pointerId);
    pressed = null; // the page has the finger: it is no click
  });
  box.addEventListener("lostpointercapture", (event) => fingers.delete(event.pointerId));
  box.addEventListener("pointerleave", () => hover(null));
  listenFurther(box);
}

function listenFurther(box) {
  box.addEventListener("dblclick", (event) => event.target.closest("button") || zoom(STEP, ...spot(event, box)));
  box.addEventListener("wheel", (event) => wheel(event, spot(event, box)), { passive: false });
  box.addEventListener("keydown", (event) => press(event));
}

// Where a pointer is on the map.
function spot(event, box) {
  const frame = box.getBoundingClientRect();
  return [event.clientX - frame.left, event.clientY - frame.top];
}

function drag(fingers, id, now) {
  const [x, y] = fingers.get(id);
  const other = [...fingers].find(([each]) => each !== id)?.[1];
  fingers.set(id, now);
  if (!other) return pan(now[0] - x, now[1] - y);
  const apart = (a) => Math.hypot(a[0] - other[0], a[1] - other[1]) || 1;
  zoom(apart(now) / apart([x, y]), (now[0] + other[0]) / 2, (now[1] + other[1]) / 2);
  return pan((now[0] - x) / 2, (now[1] - y) / 2);
}

// Where the map cannot get smaller, the wheel is the page's again.
function wheel(event, [x, y]) {
  if (event.deltaY > 0 && camera.k <= camera.least * 1.001) return;
  event.preventDefault();
  const lines = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 30;
  zoom(Math.exp(-Math.max(-200, Math.min(200, event.deltaY * lines)) * 0.002), x, y);
}

const KEYS = {
  ArrowLeft: () => pan(PAN_PX, 0),
  ArrowRight: () => pan(-PAN_PX, 0),
  ArrowUp: () => pan(0, PAN_PX),
  ArrowDown: () => pan(0, -PAN_PX),
  "+": () => zoom(STEP),
  "=": () => zoom(STEP),
  "-": () => zoom(1 / STEP),
  0: () => goHome(),
};

function press(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
  const act = own(KEYS, event.key);
  if (!act) return;
  event.preventDefault();
  act();
}
