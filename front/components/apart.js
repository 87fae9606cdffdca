// A link to this very view on a page of its own, for readers who are in another site's frame.

import { element } from "../shared/elements.js";

const OF_THE_FRAME = ["embed", "embed_options", "hide", "lock"];

export function apartAnchor(text) {
  const link = element("a", { target: "_blank", rel: "noopener" }, text);
  const follow = () => {
    const url = new URL(location.href);
    for (const name of OF_THE_FRAME) url.searchParams.delete(name);
    link.href = url;
  };
  // The address is the state of the page, and changes.
  for (const event of ["pointerdown", "focus", "click"]) link.addEventListener(event, follow);
  follow();
  return link;
}
