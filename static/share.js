// A button that copies the address of this very view; it also tells screen readers the language of the page.
// data: {lang, words: {copy, copied, here}}

export default function share({ data, parentElement }) {
  document.documentElement.lang = data.lang;
  const button = Object.assign(document.createElement("button"), { type: "button", textContent: data.words.copy });
  const said = Object.assign(document.createElement("span"), { className: "pkk-said" });
  said.setAttribute("role", "status");
  button.addEventListener("click", () => copy(said, data.words));
  parentElement.replaceChildren(button, said);
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
