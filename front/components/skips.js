// Links that lead a keyboard past what stands before the search, the filters and the first result; seen while one has the focus.

import { button, element } from "../shared/elements.js";
import { ui } from "../shared/words.js";

const ID = "pkk-skips";
const OPENER = "[data-testid=stExpandSidebarButton]";
// By the word of the link, where it leads: the first of these that can be seen.
const WAYS = [
  ["skip_search", ["#pkk-q"]],
  ["skip_filters", [".stSidebar .st-key-filters :is(input, button, [tabindex])", ".pkk-filtering", OPENER]],
  ["skip_results", [".st-key-detail h2", ".st-key-results tbody button", ".st-key-results .pkk-table"]],
];

// wanted: whether the page has a search, filters and results.
export function drawSkips(wanted) {
  document.getElementById(ID)?.remove();
  if (!wanted) return;
  const links = WAYS.map(([word, ways]) => button(ui(word), () => lead(ways)));
  const nav = element("nav", { id: ID, className: "pkk-skips" }, links);
  nav.setAttribute("aria-label", ui("skips"));
  document.body.prepend(nav);
}

// Bring the focus to the first of some ways that can be seen; so too where what had it goes away.
export function lead(ways) {
  const targets = ways.map((way) => [...document.querySelectorAll(way)].find((each) => each.checkVisibility()));
  const target = targets.find(Boolean);
  if (!target) return;
  if (target.matches("h2")) target.tabIndex = -1;
  target.focus();
}
