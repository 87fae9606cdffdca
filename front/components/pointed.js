// Tells the map what is pointed at elsewhere on the page, with a pointer or the focus; front/map lights it up.

const heard = new WeakSet();

export const pointAt = (what) => document.dispatchEvent(new CustomEvent("pkk-point", { detail: what }));

// box: element that stays; meant: what of an element in it is meant, {link}, {place}, {country} or {kind}, or null.
export function tellPointing(box, meant) {
  if (heard.has(box)) return;
  heard.add(box);
  let last = "null";
  const tell = (element) => {
    const what = element ? meant(element) : null;
    const now = JSON.stringify(what);
    if (now === last) return;
    last = now;
    pointAt(what);
  };
  box.addEventListener("pointerover", ({ target, pointerType }) => pointerType === "mouse" && tell(target));
  box.addEventListener("focusin", ({ target }) => target.matches(":focus-visible") && tell(target));
  for (const name of ["pointerleave", "focusout"]) box.addEventListener(name, () => tell(null));
}
