// The box that files are dropped on. Streamlit calls it decoration and gives it a name all the same, and its button speaks
// English only: the style sheet shows our words instead (src/mapui/your_data/your_data.css), and here screen readers get them.
// data: {box: key of the container, choose: words on the button}

export default function dropzone({ data }) {
  const container = document.querySelector(`.st-key-${data.box}`);
  if (!container) return;
  const mend = () => {
    container.querySelectorAll("section[role=presentation]").forEach((box) => box.setAttribute("role", "group"));
    const button = container.querySelector("[data-testid=stFileUploaderDropzone] button");
    if (button && button.getAttribute("aria-label") !== data.choose) button.setAttribute("aria-label", data.choose);
  };
  mend();
  const watch = new MutationObserver(mend);
  watch.observe(container, { childList: true, subtree: true });
  return () => watch.disconnect();
}
