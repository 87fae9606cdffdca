from mapui.parts.table import plain_table


def test_the_first_cell_names_the_row_and_the_frame_can_be_scrolled_by_keyboard():
    assert plain_table("Columns & words", ["Name", "n"], [["<b>a</b>", "1"]]) == (
        '<div class="pkk-table pkk-whole" role="region" tabindex="0" aria-label="Columns &amp; words">'
        "<table><caption>Columns &amp; words</caption>"
        '<thead><tr><th scope="col">Name</th><th scope="col">n</th></tr></thead>'
        '<tbody><tr><th scope="row"><b>a</b></th><td>1</td></tr></tbody></table></div>'
    )


def test_a_long_table_scrolls_in_its_frame_and_another_look_is_a_class():
    assert '<div class="pkk-table" ' in plain_table("Rows", ["Name"], [], scrolls=True)
    assert '<div class="pkk-partners" ' in plain_table("Rows", ["Name"], [], look="pkk-partners")


def test_columns_for_wide_screens_are_marked_in_head_and_rows():
    found = plain_table("Rows", ["Name", "Type", "Status"], [["a", "b", "c"]], wide=(1,))
    assert found.count('class="pkk-wide"') == 2
    assert '<th scope="col" class="pkk-wide">Type</th>' in found
    assert '<th scope="row">a</th><td class="pkk-wide">b</td><td>c</td>' in found
