"""What the static page of a reader's own file says in place of words that speak of our data set; by table and id of words.json."""

from mapui.words.i18n import marked

UI = {
    "subtitle": marked("Partnerships from the compiler's own file; not part of the national data set"),
    "what": marked("For each partnership you see what the file says about it."),
    "no_source": marked("The file names no source."),
    "register": marked(
        "This map is not part of the national data set and not an official register. It shows the compiler's own file, and the "
        "compiler is responsible for its content."
    ),
}
SENTENCES = {
    "runs_on": marked("The file states no end; the filter “Years in force” counts it as continuing."),
}
COLOUR_NOTES = {"status": marked("The status as the file states it.")}
