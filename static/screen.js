// Tells the server how large the map is and whether a finger points at it, where that is not what it thinks.
// data: [width, height, touch, covered] as the server has it; height is null where the server sets it itself

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
    const covered = under(document.querySelector(".st-key-side"), map);
    const seen = [map.clientWidth - covered, map.clientHeight, matchMedia("(pointer: coarse)").matches, covered];
    if (last === null && alike(seen, data)) return;
    last = seen;
    setStateValue("size", seen);
  }

  return () => cancelAnimationFrame(timer);
}

// How much of the map's right side lies under the column with the list.
function under(column, map) {
  if (!column?.clientWidth || getComputedStyle(column).position !== "absolute") return 0;
  return Math.max(0, Math.round(map.getBoundingClientRect().right - column.getBoundingClientRect().left));
}

function alike(one, other) {
  const near = (i) => other[i] === null || Math.abs(one[i] - other[i]) <= other[i] * ROUGHLY;
  return one[2] === other[2] && one[3] === other[3] && near(0) && near(1);
}
