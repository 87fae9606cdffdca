// A button that shares the address of this very view by the device's own sheet, or copies it where there is none; it also tells
// screen readers the language of the page. The menu leads to a bare address; what the address lacks of the state is written into
// it, without a step for Back. In a frame it is a link instead, which opens the same view apart, without what the frame asked
// for.
// data: {lang, words: {share, copy, copied, here, open in a frame}, params: {name: value or values}}

import { apartAnchor } from "./apart.js";

export default function share({ data, parentElement }) {
  document.documentElement.lang = data.lang;
  complete(data.params);
  const { words } = data;
  if (words.open) return parentElement.replaceChildren(apartAnchor(words.open));
  const text = navigator.share ? words.share : words.copy;
  const button = Object.assign(document.createElement("button"), { type: "button", textContent: text });
  const said = Object.assign(document.createElement("span"), { className: "pkk-said" });
  said.setAttribute("role", "status");
  button.addEventListener("click", () => (navigator.share ? hand(said, words) : copy(said, words)));
  parentElement.replaceChildren(button, said);
}

function complete(params) {
  const url = new URL(location.href);
  const missing = Object.entries(params).filter(([name]) => !url.searchParams.has(name));
  if (!missing.length) return;
  for (const [name, values] of missing) for (const value of [values].flat()) url.searchParams.append(name, value);
  history.replaceState(history.state, "", url);
}

async function hand(said, words) {
  try {
    await navigator.share({ title: document.title, url: location.href });
  } catch (error) {
    if (error.name !== "AbortError") await copy(said, words); // the reader who closed the sheet wants nothing more
  }
}

async function copy(said, words) {
  try {
    await navigator.clipboard.writeText(location.href);
    said.textContent = words.copied;
  } catch {
    said.replaceChildren(addressField(words)); // a frame or an unsafe connection may not copy: the reader still can
    said.querySelector("input").select();
  }
}

function addressField(words) {
  const field = Object.assign(document.createElement("input"), { readOnly: true, value: location.href });
  field.setAttribute("aria-label", words.here);
  return field;
}
