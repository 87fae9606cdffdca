// A finger that draws the sheet up or down by its head, and one that taps there.

const HEAD = ".st-key-told, .st-key-detail .pkk-heading";
const CONTROLS = "a, input, label, button:not(.pkk-grip)";
const SLIP_PX = 8; // what a finger may slip and still have tapped
const REST_MS = 100; // after the last move a sheet is not thrown
const FLING_MS = 160; // how much further a sheet would have gone that was thrown

const isHead = (target) => target.closest(HEAD) && !target.closest(CONTROLS);

// act: what a tap on the head does, but for the grip, which is a button of its own.
export function tapsOn(stage, act) {
  stage.addEventListener("click", ({ target }) => isHead(target) && !target.closest(".pkk-grip") && act());
}

// draws: whether there is a sheet now; drawn: is told by how many pixels it was drawn up, or would have been.
export function letDraw(stage, draws, drawn) {
  let hand = null; // {id, from, last, ms, speed, moved, leave}
  stage.addEventListener("pointerdown", (event) => {
    if (!event.isPrimary || event.button || !isHead(event.target) || !draws()) return;
    hand?.leave.abort(); // its end was not seen
    const { pointerId: id, clientY: from, timeStamp: ms } = event;
    hand = { id, from, last: from, ms, speed: 0, moved: false, leave: new AbortController() };
    attendHand(stage, hand, drawn);
  });
}

// The window is listened to while a finger draws, so that a stage that the page has put away is let go with what it holds.
function attendHand(stage, hand, drawn) {
  const hear = (name, act) =>
    addEventListener(name, (event) => event.pointerId === hand.id && act(event), { signal: hand.leave.signal });
  hear("pointermove", (event) => {
    if (hand.moved || Math.abs(event.clientY - hand.from) > SLIP_PX) follow(stage, hand, event);
  });
  hear("pointerup", ({ clientY, timeStamp }) => {
    if (hand.moved) {
      addEventListener("click", swallow, { capture: true, once: true });
      setTimeout(() => removeEventListener("click", swallow, { capture: true }), 0); // a touch that moved makes no click
      const thrown = timeStamp - hand.ms < REST_MS ? hand.speed * FLING_MS : 0; // a finger that rests tells of no more moves
      drawn(hand.from - clientY - thrown);
    }
    letGo(stage, hand);
  });
  hear("pointercancel", () => letGo(stage, hand));
}

function follow(stage, hand, { clientY, timeStamp }) {
  const passed = timeStamp - hand.ms;
  if (passed > 0) hand.speed = (clientY - hand.last) / passed;
  Object.assign(hand, { last: clientY, ms: timeStamp, moved: true });
  stage.setAttribute("data-drawn", "");
  stage.style.setProperty("--drawn", `${clientY - hand.from}px`);
}

function letGo(stage, hand) {
  hand.leave.abort();
  stage.removeAttribute("data-drawn");
  stage.style.removeProperty("--drawn");
}

function swallow(event) {
  event.stopPropagation();
  event.preventDefault();
}
