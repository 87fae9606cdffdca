// What stands around every page. It follows links between our own pages without loading the site again: Streamlit turns the page
// as it does for Back and Forward; a new tab, a window, a saved link stay the browser's own, and so does everything where this
// script did not load. Screen readers hear the counts beside choices. What Streamlit says is said in the reader's language.
// data: {words: address, lang, skips: whether there are skip links}

import { nameCounted } from "./counting.js";
import { drawNewest, speak } from "./hosted.js";
import { mendPage } from "./mending.js";
import { drawSkips } from "./skips.js";

export default async function frame({ data, parentElement }) {
  await drawNewest(parentElement, data, speak(data), () => {
    drawSkips(data.skips);
    mendPage(nameCounted);
  });
}

document.addEventListener("click", (event) => {
  const anchor = event.target.closest?.("a.pkk-page");
  const special = event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (!anchor || special || anchor.origin !== location.origin) return;
  event.preventDefault();
  history.pushState(null, "", anchor.href);
  dispatchEvent(new PopStateEvent("popstate"));
  document.querySelector("[data-testid=stMain]")?.scrollTo(0, 0);
});
