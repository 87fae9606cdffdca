// Two buttons that zoom the map as its wheel does, about its middle; the server never hears of it.

const NOTCH = 240; // pixels of scrolling that a press stands for

export default function zoom({ data, parentElement }) {
  const buttons = data.map(([sign, label]) => {
    const button = document.createElement("button");
    Object.assign(button, { type: "button", textContent: sign, title: label });
    button.setAttribute("aria-label", label);
    button.addEventListener("click", () => turnWheel(sign === "+" ? -NOTCH : NOTCH));
    return button;
  });
  parentElement.replaceChildren(...buttons);
}

function turnWheel(deltaY) {
  const canvas = document.querySelector(".st-key-map canvas");
  if (!canvas) return; // without WebGL there is no map to zoom
  const box = canvas.getBoundingClientRect();
  const clientX = box.left + box.width / 2;
  const clientY = box.top + box.height / 2;
  canvas.dispatchEvent(new WheelEvent("wheel", { deltaY, clientX, clientY, bubbles: true, cancelable: true }));
}
