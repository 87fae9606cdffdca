// Tells the server how large the map is and whether a finger points at it, where that is not what it thinks.
// data: [width, height, touch] as the server has it; height is null where the server sets it itself

const ROUGHLY = 0.06; // what a camera does not mind
const PATIENCE_MS = 10_000;

export default function screen({ data, setStateValue }) {
  const begun = performance.now();
  let last = null;
  let timer = requestAnimationFrame(function wait() {
    const map = document.querySelector(".st-key-map [data-testid=stDeckGlJsonChart]");
    if (map?.clientWidth) tell(map);
    else if (performance.now() - begun < PATIENCE_MS) timer = requestAnimationFrame(wait);
  });

  function tell(map) {
    const seen = [map.clientWidth, map.clientHeight, matchMedia("(pointer: coarse)").matches];
    if (last === null && alike(seen, data)) return;
    last = seen;
    setStateValue("size", seen);
  }

  return () => cancelAnimationFrame(timer);
}

function alike(one, other) {
  return one[2] === other[2] && [0, 1].every((i) => other[i] === null || Math.abs(one[i] - other[i]) <= other[i] * ROUGHLY);
}
