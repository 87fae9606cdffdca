// Follows the links between our own pages without loading the site again: the server gets the address and turns the page.
// A new tab, a window, a saved link stay the browser's own; so does everything where this script did not load.

let follow = null;

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a.pkk-page");
  const special = event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (!link || special || !follow) return;
  event.preventDefault();
  follow(link.getAttribute("href"));
});

export default function links({ setTriggerValue }) {
  follow = (address) => setTriggerValue("followed", address);
}
