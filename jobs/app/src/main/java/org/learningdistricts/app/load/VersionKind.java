package org.learningdistricts.app.load;

/** What a submission is among those of its unit and quarter. */
enum VersionKind {
    /** The first that came. */
    FIRST,
    /** One that came after another. */
    CORRECTION,
    /** The same bytes as before, judged once more. */
    AGAIN
}
