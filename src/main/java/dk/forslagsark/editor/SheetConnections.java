package dk.forslagsark.editor;

import dk.forslagsark.editor.command.LastAction;
import dk.forslagsark.editor.command.Messages;
import dk.forslagsark.editor.command.RowMenus;
import dk.forslagsark.editor.sheet.Sheet;
import dk.forslagsark.editor.workspace.Workspace;

/**
 * What each sheet of a window is given.
 *
 * @param messages where it says what was done
 * @param repetition where it says what can be done once more
 * @param menus what the right mouse button offers
 */
record SheetConnections(Messages messages, LastAction repetition, RowMenus menus) {

    void connect(Sheet sheet, Workspace shown) {
        sheet.setMenu(() -> sheet == shown.table().sheet() ? menus.ofTable() : menus.ofList());
        if (sheet == shown.table().sheet()) {
            sheet.setHeadingMenu(menus.ofHeadings());
        }
        sheet.onNotice(messages::say);
        sheet.onRepeatable(repetition::remember);
    }
}
