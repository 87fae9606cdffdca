// Says what Streamlit itself says, which is English, in the reader's language (mapui/words/streamlit_words.py): the names of its
// parts for screen readers, its menus and tooltips, and its faults, which speak to whoever wrote the app. Nodes that React made
// stay: only their text changes, and what replaces a whole box is put beside what was there.

import { element } from "../shared/elements.js";
import { LANGUAGES, fill, language, tableOf } from "../shared/words.js";

const NAMES = ["aria-label", "placeholder", "title"];
const NAMED = NAMES.map((name) => `[${name}]`).join(",");
const SKIP = "[data-testid=stSkipToContent]"; // its text is what is read
const SPOKEN = [
  SKIP,
  "[role=dialog] h2",
  ".stStatusWidget",
  "[data-testid=stFileUploaderDropzone] > div > span", // while a file hangs over it
  "[data-testid=stFileChip] [role=alert]",
  "[data-testid=stTooltipContent]",
  "[data-testid=stTooltipErrorContent]",
  "[data-testid=InputInstructions]",
  "[data-testid=stDownloadButtonError]",
  "[data-testid=stDataFrameColumnMenu]",
  "[role=listbox]",
].join(",");
const DIALOG = "[role=dialog]";
const FAULT = "[data-testid=stException] [data-testid=stAlertContainer]";
const PART = "[data-testid=stAlertContainer]:has([data-testid=stErrorElementStack])";
const INSTEAD = "pkk-instead";
let names = []; // [pattern of a name in another language, the name in the reader's]
let faults = [];
let watch = null;

// Begin, or begin anew in another language: what is there and what comes. also: what else is to be done with what comes.
export function mendPage(also) {
  const others = LANGUAGES.filter((each) => each !== language());
  names = Object.values(tableOf("streamlit")).flatMap((said) => others.map((each) => [patternOf(said[each]), said[language()]]));
  faults = Object.entries(tableOf("streamlit_faults")).flatMap(([text, said]) =>
    [text, ...others.map((each) => said[each])].map((each) => [patternOf(each), said[language()]]),
  );
  mendAll(document);
  also(document);
  watch ??= observer(also);
}

const literal = (text) => text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
const patternOf = (text) => new RegExp(`^${text.split("{name}").map(literal).join("(.+)")}$`, "u");

export const within = (root, selector) => [
  ...(root.matches?.(selector) ? [root] : []),
  ...root.querySelectorAll(selector),
];

function observer(also) {
  const made = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === "attributes") mendNames(target);
      if (type === "characterData" && target.parentElement?.closest(SPOKEN)) mendText(target);
      for (const node of addedNodes) {
        if (node.nodeType === Node.TEXT_NODE && node.parentElement?.closest(SPOKEN)) mendText(node);
        if (node.nodeType !== Node.ELEMENT_NODE) continue;
        mendAll(node);
        also(node);
      }
    }
  });
  made.observe(document.body, { attributeFilter: NAMES, characterData: true, childList: true, subtree: true });
  return made;
}

function mendAll(root) {
  for (const each of within(root, NAMED)) mendNames(each);
  for (const dialog of within(root, DIALOG)) mendDialog(dialog); // by its title, before that is mended
  for (const box of within(root, FAULT)) replace(box, "fault");
  for (const box of within(root, PART)) replace(box, "part");
  const spoken = root.parentElement?.closest(SPOKEN) ? [root] : within(root, SPOKEN);
  for (const each of spoken) mendTexts(each);
}

function mendNames(named) {
  for (const each of NAMES) {
    const name = named.getAttribute(each);
    const said = inWords(names, name ?? "");
    if (name !== null && said !== name) named.setAttribute(each, said);
  }
}

function mendTexts(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) mendText(walker.currentNode);
}

function mendText(node) {
  const text = node.nodeValue.trim();
  const said = text && inWords([...names, ...faults], text);
  if (said !== text) node.nodeValue = node.nodeValue.replace(text, () => said);
}

function inWords(rules, text) {
  for (const [pattern, said] of rules) {
    const found = pattern.exec(text);
    if (found) return fill(said, { name: found[1] });
  }
  return text;
}

function mendDialog(dialog) {
  const title = dialog.querySelector("h2");
  if (title?.nextElementSibling) replace(title.nextElementSibling, title.textContent);
}

// Put our words in the place of what a box says; boxes that we have no words for stay.
function replace(box, key) {
  const words = Object.hasOwn(tableOf("streamlit_boxes"), key) && tableOf("streamlit_boxes")[key][language()];
  if (!words || box.querySelector(`:scope > .${INSTEAD}`)) return;
  box.setAttribute("data-pkk-replaced", "");
  box.append(element("p", { className: INSTEAD }, words));
}
