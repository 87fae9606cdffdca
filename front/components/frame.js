// What stands around every page. It follows links between our own pages without loading the site again: Streamlit turns the page
// as it does for Back and Forward; a new tab, a window, a saved link stay the browser's own, and so does everything where this
// script did not load. It says Streamlit's own names for its parts, which are English, in the reader's language. Inside another
// site's page, every map leaves that page its finger and its wheel.
// data: {words: address, lang}

import { isFramed, shareGestures } from "../shared/gestures.js";
import { LANGUAGES, fill, language, tableOf } from "../shared/words.js";
import { drawNewest, speak } from "./hosted.js";

const NAMED = "[aria-label]";
const MAP = "[data-testid=stDeckGlJsonChart]";
const SKIP = "[data-testid=stSkipToContent]"; // its text is what is read
let rules = []; // [pattern of a name in another language, the name in the reader's]
let watch = null;

export default async function frame({ data, parentElement }) {
  await drawNewest(parentElement, data, speak(data), () => {
    rules = Object.values(tableOf("streamlit")).flatMap((said) =>
      LANGUAGES.filter((each) => each !== language()).map((each) => [patternOf(said[each]), said[language()]]),
    );
    mendAll(document);
    watch ??= observer();
  });
}

const literal = (text) => text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
const patternOf = (text) => new RegExp(`^${text.split("{name}").map(literal).join("(.+)")}$`, "u");

function observer() {
  const made = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === "attributes") mend(target);
      for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE) mendAll(node);
    }
  });
  made.observe(document.body, { attributeFilter: ["aria-label"], childList: true, subtree: true });
  return made;
}

function mendAll(root) {
  for (const named of within(root, NAMED)) mend(named);
  if (isEmbedded()) for (const map of within(root, MAP)) shareGestures(map);
  const skip = document.querySelector(SKIP)?.firstChild;
  if (skip && inWords(skip.nodeValue) !== skip.nodeValue) skip.nodeValue = inWords(skip.nodeValue); // React keeps the node
}

const within = (root, selector) => [...(root.matches?.(selector) ? [root] : []), ...root.querySelectorAll(selector)];
const isEmbedded = () => isFramed() || new URL(location).searchParams.get("embed") === "true";

function mend(element) {
  const name = element.getAttribute("aria-label");
  const said = inWords(name ?? "");
  if (name !== null && said !== name) element.setAttribute("aria-label", said);
}

function inWords(name) {
  for (const [pattern, said] of rules) {
    const found = pattern.exec(name);
    if (found) return fill(said, { name: found[1] });
  }
  return name;
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
