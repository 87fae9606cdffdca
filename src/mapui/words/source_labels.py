"""The reader's words for who says so: kinds of sources, roles of publishers, whose word it is, what a year is the year of."""

from mapui.words.i18n import marked

CONFIRMATIONS = {
    "both": marked("Both parties"),
    "local": marked("Indonesian party only"),
    "partner": marked("Partner only"),
    "neither": marked("Neither party"),
}
CONFIRMATION_RULES = {
    "both": marked(
        "An official page of each party says so: of its government, or of the association that runs its partnerships."
    ),
    "local": marked("An official page of the Indonesian party says so; none of the partner was found."),
    "partner": marked("An official page of the partner says so; none of the Indonesian party was found."),
    "neither": marked("No official page of either party was found; newspapers, ministries and registers are not parties."),
}
YEAR_BASES = {
    "signed": marked("Year of a signing"),
    "established": marked("Stated beginning"),
    "first_known": marked("First year on record"),
}
ROLES = {
    "local_government": marked("Indonesian local government"),
    "partner_government": marked("Government abroad"),
    "party_association": marked("Association that runs a place’s partnerships"),
    "ministry_or_embassy": marked("Ministry or embassy"),
    "register": marked("Register"),
    "news": marked("News"),
    "academic": marked("University or journal"),
    "encyclopedia": marked("Encyclopedia"),
    "political_party": marked("Political party"),
    "other": marked("Other"),
}
SOURCE_TYPES = {
    "government": marked("Government"),
    "association": marked("Association"),
    "news": marked("News"),
    "academic": marked("Academic"),
    "student": marked("Student work"),
    "encyclopedia": marked("Encyclopedia"),
    "blog": marked("Blog or forum"),
}
