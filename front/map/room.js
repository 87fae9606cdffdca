// How large the map is, and what of the page lies over it.

const YEARS = ".st-key-years-strip";
const OVER = [".st-key-camera", ".st-key-legend .pkk-legend", ".st-key-legend .stSelectbox", ".st-key-zoom", YEARS, ".pkk-plate"];
const [WIDE, HALF] = [0.9, 0.5]; // of the map's width
const MOST_COVERED = 0.6; // of its height
const BAR_PX = 56; // legend and zoom, which stand on the sheet of a small screen

// Return {width, height} of the map, and how much of it lies under the list or the sheet, the buttons, the years and a wide
// legend: {left, top, right, bottom}, in pixels.
export function roomOf(box) {
  const map = box.getBoundingClientRect();
  const room = { width: box.clientWidth, height: box.clientHeight, left: 0, top: 0, right: 0, bottom: 0 };
  const stage = box.closest(".st-key-stage");
  if (!stage) return room;
  const boxes = (selector) => [...stage.querySelectorAll(selector)].map((each) => each.getBoundingClientRect());
  const under = ({ top }) => Math.min(Math.max(0, map.bottom - top), map.height * MOST_COVERED);
  for (const { bottom } of boxes(".st-key-camera")) room.top = Math.max(0, bottom - map.top);
  const sheet = sheetOf(stage);
  if (sheet) room.bottom = Math.min(sheet, map.height * MOST_COVERED) + BAR_PX;
  for (const side of sheet ? [] : boxes(".st-key-side").filter((each) => overlaps(each, map))) {
    if (side.width > map.width * WIDE) room.bottom = under(side);
    else room.right = Math.max(0, map.right - side.left);
  }
  for (const wide of boxes(`.pkk-legend, ${YEARS}`).filter(({ width }) => width > (map.width - room.right) * HALF)) {
    room.bottom = Math.max(room.bottom, under(wide));
  }
  return room;
}

// The height of the sheet of a small screen (sheet.css) once it has come to rest: while it glides its boxes tell less.
const sheetOf = (stage) => Number.parseFloat(getComputedStyle(stage).getPropertyValue("--sheet")) || 0;

const overlaps = (one, other) =>
  one.width > 0 && one.right > other.left && one.left < other.right && one.bottom > other.top && one.top < other.bottom;

// Return the corners {left, top, right, bottom} of what nothing covers.
export function freeOf({ width, height, left, top, right, bottom }) {
  return { left: left + 2, top: top + 2, right: width - right - 2, bottom: height - bottom - 2 };
}

// Return the boxes of what lies over the map, in pixels of the map.
export function blockedIn(box) {
  const map = box.getBoundingClientRect();
  const around = box.closest(".st-key-map") ?? box;
  return [...around.querySelectorAll(OVER.join(","))].map((each) => {
    const { left, top, right, bottom } = each.getBoundingClientRect();
    return { left: left - map.left, top: top - map.top, right: right - map.left, bottom: bottom - map.top };
  });
}
