import pytest

from mapdata.export.static_page.joining import FRONT, JoiningError, declared, joined


@pytest.fixture
def modules(tmp_path):
    """Write modules by name, and return the path of the first."""

    def write(**texts):
        for name, text in texts.items():
            (tmp_path / f"{name}.js").write_text(text, encoding="utf-8")
        return tmp_path / f"{next(iter(texts))}.js"

    return write


def test_what_is_needed_comes_first_and_each_module_once(modules):
    entry = modules(
        main='import { b } from "./b.js";\nimport { c } from "./c.js";\n\nb(c);\n',
        b='import { c } from "./c.js";\nexport function b() {\n  return c;\n}\n',
        c="export const c = 1;\n",
    )
    assert joined(entry) == "const c = 1;\nfunction b() {\n  return c;\n}\n\nb(c);\n"


def test_an_import_may_take_several_lines_and_another_folder(modules, tmp_path):
    entry = modules(main='import {\n  one,\n  two,\n} from "./shared/both.js";\none(two);\n')
    (tmp_path / "shared").mkdir()
    (tmp_path / "shared" / "both.js").write_text("export let two = 2;\nexport async function one() {}\n", encoding="utf-8")
    assert joined(entry) == "let two = 2;\nasync function one() {}\none(two);\n"


def test_the_default_export_of_a_component_stays(modules):
    entry = modules(
        main='import { a } from "./a.js";\nexport default function show() {\n  a();\n}\n', a="export const a = () => {};\n"
    )
    assert joined(entry) == "const a = () => {};\nexport default function show() {\n  a();\n}\n"


def test_words_in_texts_and_inside_functions_are_left_alone(modules):
    text = 'const text = "export const a";\nfunction f() {\n  const text = 1; // export\n  return text;\n}\n'
    assert joined(modules(main=text)) == text


@pytest.mark.parametrize("second", ["const same = 2;\n", "function same() {}\n", "export const { same, x: y } = {};\n"])
def test_two_modules_with_the_same_name_at_their_top_are_an_error(modules, second):
    entry = modules(main='import { b } from "./b.js";\nlet same = b;\n', b=f"export const b = 1;\n{second}")
    with pytest.raises(JoiningError, match=r"b.js and main.js both declare 'same'"):
        joined(entry)


def test_what_the_other_does_not_export_is_an_error(modules):
    entry = modules(main='import { hidden } from "./b.js";\n', b="const hidden = 1;\n")
    with pytest.raises(JoiningError, match=r"main.js imports hidden, which b.js does not export"):
        joined(entry)


def test_modules_in_a_ring_are_an_error(modules):
    entry = modules(
        main='import { b } from "./b.js";\nexport const a = b;\n', b='import { a } from "./main.js";\nexport const b = a;\n'
    )
    with pytest.raises(JoiningError, match=r"main.js needs itself, by way of main.js, b.js"):
        joined(entry)


@pytest.mark.parametrize(
    "line",
    [
        'import { a as b } from "./b.js";',
        'import * as b from "./b.js";',
        'import b from "./b.js";',
        'import "./b.js";',
        'import { a } from "https://example.org/b.js";',
        'export * from "./b.js";',
        "export { a };",
    ],
)
def test_other_forms_of_import_and_export_are_an_error(modules, line):
    with pytest.raises(JoiningError):
        joined(modules(main=f"{line}\n", b="export const a = 1;\n"))


def test_a_default_export_of_an_imported_module_is_an_error(modules):
    entry = modules(main='import { a } from "./a.js";\na();\n', a="export const a = 1;\nexport default a;\n")
    with pytest.raises(JoiningError, match=r"a\.js"):
        joined(entry)


def test_a_missing_module_is_an_error(modules):
    with pytest.raises(FileNotFoundError):
        joined(modules(main='import { a } from "./a.js";\n'))


def test_names_are_those_at_the_beginning_of_a_line():
    text = (
        "const { a, b: c } = x;\nexport const [d, e] = y;\nasync function f() {\n  const g = 1;\n}\nexport class H {}\nlet i;\n"
    )
    assert declared(text) == ["a", "c", "d", "e", "f", "H", "i"]


def test_the_folder_of_modules_is_beside_the_source():
    assert FRONT.name == "front"
    assert (FRONT.parent / "src" / "mapdata").is_dir()
