// A map on which nothing moves asks for no frames: deck.gl's loop gets them from here, and none while it rests.

const AWAKE_MS = 400; // after the last cause to draw: longer than a frame on a slow machine

export function restingFrames() {
  let until = 0;
  let waiting = null; // the frame that is asked for while the map rests
  let number = 0;
  const wake = (more = 0) => {
    until = Math.max(until, performance.now() + more + AWAKE_MS);
    if (!waiting) return;
    number = requestAnimationFrame(waiting);
    waiting = null;
  };
  const provider = {
    requestAnimationFrame(next) {
      if (performance.now() < until) number = requestAnimationFrame(next);
      else waiting = next;
      return 1;
    },
    cancelAnimationFrame() {
      waiting = null;
      cancelAnimationFrame(number);
    },
  };
  return { provider, wake };
}
