package dk.forslagsark.editor.list;

/** The key of the row in which a new row is typed. */
enum NewRow {
    KEY
}
