// The box that files are dropped on: Streamlit calls it decoration and gives it a name all the same, which confuses screen readers.
export default function ({ data }) {
  const mend = () =>
    document.querySelectorAll(`.st-key-${data} section[role=presentation]`).forEach((box) => box.setAttribute("role", "group"));
  mend();
  const watch = new MutationObserver(mend);
  watch.observe(document.querySelector(`.st-key-${data}`) || document.body, { childList: true, subtree: true });
  return () => watch.disconnect();
}
