package dk.forslagsark.editor;

import dk.forslagsark.editor.sheet.Sheet;

/** Between the sheets and the clipboard of the system. */
final class SheetClipboard {
    SheetClipboard(EditorWindow window) {}

    void copy(Sheet sheet) {}

    void cut(Sheet sheet) {}

    void paste(Sheet sheet) {}
}
