package dk.forslagsark.editor.sheet;

import dk.forslagsark.language.Texts;

/** How the user is told that some cells were passed over. */
final class SkippedCells {
    private SkippedCells() {}

    /** One sentence; empty where none was. */
    static String words(int cells) {
        return cells == 0 ? "" : Texts.count("sheet.skipped", cells);
    }
}
