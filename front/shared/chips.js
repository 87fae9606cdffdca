// The filters that are set, as buttons that take them off, one by one or all at once.

import { button, element } from "./elements.js";
import { ui } from "./words.js";

// box: element to fill; chips: [{key, text}, ...], where "quiet" in a chip says that the style sheet shows and hides it and
// writes what is chosen behind its text;
// take: what to do with the key of a chip; reset: what to do to take all off, offered where there are two or more.
export function drawChips(box, chips, { take, reset }) {
  const buttons = chips.map(({ key, text, quiet }) => {
    const chosen = quiet ? element("span", { className: "pkk-live" }) : "";
    const made = button([text, chosen, " ✕"], () => take(key), { "aria-label": ui("remove", { filter: text }) });
    made.dataset.key = key;
    return made;
  });
  if (chips.filter((chip) => !chip.quiet).length > 1) buttons.push(button(ui("reset"), reset, { className: "pkk-reset" }));
  const held = box.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
  box.replaceChildren(...buttons);
  if (held !== undefined) buttons.find((each) => each.dataset.key === held)?.focus();
}
