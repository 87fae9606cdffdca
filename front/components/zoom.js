// Buttons that zoom the map about its middle, and give it the whole screen where the browser can. data: {words: address, lang}.

import { button } from "../shared/elements.js";
import { ui } from "../shared/words.js";
import { drawNewest, speak } from "./hosted.js";

const named = (id) => ({ title: ui(id), "aria-label": ui(id) });
const turn = (where) => document.dispatchEvent(new CustomEvent("pkk-look", { detail: where }));

export default async function zoomButtons({ data, parentElement }) {
  await drawNewest(parentElement, data, speak(data), () => {
    const made = [["+", "zoom_in", () => turn("in")], ["−", "zoom_out", () => turn("out")]];
    if (document.fullscreenEnabled) made.push(["⤢", "whole_screen", () => wholeScreen(parentElement)]);
    parentElement.replaceChildren(...made.map(([sign, id, act]) => button(sign, act, named(id))));
  });
}

function wholeScreen(own) {
  if (document.fullscreenElement) document.exitFullscreen();
  else own.closest(".st-key-stage")?.requestFullscreen();
}
