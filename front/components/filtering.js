// A button that opens the filters, where a small screen hides them with the menu; the menu's own button opens the menu. Which of
// the two a sidebar is to show, the root element says. data: {words: address, lang}.

import { button } from "../shared/elements.js";
import { ui } from "../shared/words.js";
import { drawNewest, speak } from "./hosted.js";

const OPENER = "[data-testid=stExpandSidebarButton]";
const CLOSER = "[data-testid=stSidebarCollapseButton] button";
const [WAIT_MS, TRIES] = [50, 40];
const asked = document.documentElement.dataset;

export default async function filtering({ data, parentElement }) {
  await drawNewest(parentElement, data, speak(data), () => {
    parentElement.replaceChildren(button(ui("filters"), openFilters, { className: "pkk-filtering" }));
  });
}

function openFilters() {
  asked.pkkSidebar = "filters";
  document.querySelector(OPENER)?.click();
  focusSoon(CLOSER, TRIES);
}

function focusSoon(selector, tries) {
  const found = document.querySelector(selector);
  if (found?.checkVisibility()) found.focus();
  else if (tries) setTimeout(() => focusSoon(selector, tries - 1), WAIT_MS);
}

document.addEventListener("click", ({ isTrusted, target }) => {
  if (isTrusted && target.closest?.(OPENER)) asked.pkkSidebar = "menu";
}, { capture: true });
