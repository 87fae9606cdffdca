"""A finger that draws the sheet, on an empty page with nothing of it but its head."""

import pytest

from mapdata.export.static_page.joining import FRONT, joined

pytestmark = pytest.mark.browser


def test_the_window_is_listened_to_only_while_a_finger_draws(chromium):
    page = chromium.new_page()
    script = """() => {
        const heard = new Map();
        const add = window.addEventListener.bind(window);
        window.addEventListener = (name, act, options) => {
            if (name.startsWith("pointer")) heard.set(act, name);
            options.signal?.addEventListener("abort", () => heard.delete(act));
            add(name, act, options);
        };
        const stage = document.body.appendChild(document.createElement("div"));
        const head = stage.appendChild(document.createElement("div"));
        head.className = "st-key-told";
        const drawn = [];
        letDraw(stage, () => true, (up) => drawn.push(Math.sign(up)));
        const points = (type, clientY, pointerId = 1) =>
            head.dispatchEvent(new PointerEvent(type, { clientY, pointerId, isPrimary: true, bubbles: true }));
        const counts = [heard.size];
        points("pointerdown", 300);
        counts.push(heard.size);
        points("pointermove", 250);
        points("pointerup", 200, 2); // another finger
        const held = stage.hasAttribute("data-drawn");
        points("pointerup", 200);
        counts.push(heard.size);
        points("pointerdown", 300);
        points("pointerdown", 300);
        counts.push(heard.size);
        points("pointercancel", 300);
        points("pointerup", 100);
        counts.push(heard.size);
        return [counts, drawn, held, stage.hasAttribute("data-drawn")];
    }"""
    found = page.evaluate(f"() => {{ {joined(FRONT / 'components' / 'drawing.js')}\nreturn ({script})(); }}")
    page.close()
    assert found == [[0, 3, 0, 3, 0], [1], True, False]
