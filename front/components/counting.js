// Screen readers hear the number beside a choice: a style sheet writes it, as a CSS counter (mapui/filters/counts.py), and no
// browser takes that into the name of a button.

import { within } from "./mending.js";

const PILLS = '.st-key-filters button[data-variant="pills"], .pkk-filtering';
const NUMBERS = ".pkk-count"; // comes anew with every change of the numbers, in one piece with them
let waiting = false;

// Name the choices when some of them, or their numbers, are new; once for all that comes together.
export function nameCounted(root) {
  if (waiting || !within(root, `${PILLS}, ${NUMBERS}`).length) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    const counts = countsOf(getComputedStyle(document.body).counterReset);
    for (const pill of document.querySelectorAll(PILLS)) name(pill, counts);
  });
}

// "a1 118 a2 103" -> {a1: "118", a2: "103"}
const countsOf = (written) => Object.fromEntries(written.matchAll(/(\w+) (\d+)/g).map(([, counter, count]) => [counter, count]));

function name(pill, counts) {
  const [, counter] = /counter\((\w+)\)/.exec(getComputedStyle(pill, "::after").content) ?? [];
  const said = counter in counts ? `${pill.textContent.trim()} ${counts[counter]}` : "";
  if (said && pill.getAttribute("aria-label") !== said) pill.setAttribute("aria-label", said);
}
