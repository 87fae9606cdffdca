// The box that files are dropped on. Streamlit calls it decoration and gives it a name all the same, and its button speaks
// English only: the style sheet shows our words instead (src/mapui/your_data/your_data.css), and here screen readers get them.
// Why a file was not taken is a tooltip there. Here it can be read by everyone, with a way out of a frame where there is one;
// the words are those of front/components/mending.js.
// data: {box: key of the container, choose: words on the button, apart: words of the link to the page by itself}

import { element } from "../shared/elements.js";
import { isFramed } from "../shared/gestures.js";
import { apartAnchor } from "./apart.js";

const BUTTON = "[data-testid=stFileUploaderDropzone] > span button"; // not the one that takes a file off
const FAULT = "[data-testid=stFileChip] [role=alert]";

export default function dropzone({ data }) {
  const container = document.querySelector(`.st-key-${data.box}`);
  if (!container) return;
  const mend = () => {
    container.querySelectorAll("section[role=presentation]").forEach((box) => box.setAttribute("role", "group"));
    const button = container.querySelector(BUTTON);
    if (button && button.getAttribute("aria-label") !== data.choose) button.setAttribute("aria-label", data.choose);
    sayFault(container, data.apart);
  };
  mend();
  const watch = new MutationObserver(mend);
  watch.observe(container, { childList: true, subtree: true, characterData: true });
  return () => watch.disconnect();
}

function sayFault(container, apart) {
  const said = [...container.querySelectorAll(FAULT)].map((fault) => fault.textContent).join(" ");
  const shown = container.querySelector(".pkk-not-taken");
  if (said === (shown?.firstChild.textContent ?? "")) return;
  shown?.remove();
  if (!said) return;
  const ways = isFramed() ? element("p", {}, apartAnchor(apart)) : null;
  // Screen readers have heard it from the alert that it repeats.
  const words = element("p", { "aria-hidden": "true" }, said);
  container.querySelector("[data-testid=stFileUploader]").append(element("div", { className: "pkk-not-taken" }, words, ways));
}
