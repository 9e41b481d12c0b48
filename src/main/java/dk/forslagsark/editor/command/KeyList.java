package dk.forslagsark.editor.command;

import dk.forslagsark.editor.find.KeyGroup;
import dk.forslagsark.language.Texts;
import java.util.List;

/** Keys as they stand in the list of keys: those of the sheet, which are no commands, and those of commands. */
public final class KeyList {
    private KeyList() {}

    /** Those of the sheet. */
    static List<KeyGroup> ofSheet() {
        return List.of(writing(), pointing(), moving(), selecting());
    }

    private static KeyGroup writing() {
        return KeyGroup.of(
                Texts.of("keys.write"),
                Texts.of("keys.write.cell"),
                Texts.of("keys.by.write-cell"),
                Texts.of("keys.write.correct"),
                "F2",
                Texts.of("keys.write.compute"),
                Texts.of("keys.by.write-compute"),
                Texts.of("keys.write.down"),
                "Enter / Shift+Enter",
                Texts.of("keys.write.right"),
                "Tab / Shift+Tab",
                Texts.of("keys.write.same"),
                "Ctrl+Enter",
                Texts.of("keys.write.undo"),
                "Esc",
                Texts.of("keys.write.clear"),
                "Delete",
                Texts.of("keys.write.overwrite"),
                "Backspace",
                Texts.of("keys.write.area"),
                Texts.of("keys.by.write-area"),
                Texts.of("keys.write.suggestions"),
                Texts.of("keys.by.write-suggestions"),
                Texts.of("keys.write.fill"),
                Texts.of("keys.by.write-fill"));
    }

    private static KeyGroup pointing() {
        return KeyGroup.of(
                Texts.of("keys.point"),
                Texts.of("keys.point.one"),
                Texts.of("keys.by.point-one"),
                Texts.of("keys.point.many"),
                Texts.of("keys.by.point-many"),
                Texts.of("keys.point.other-page"),
                Texts.of("keys.by.point-other-page"),
                Texts.of("keys.point.back"),
                "Enter",
                Texts.of("keys.point.complete"),
                "Tab");
    }

    private static KeyGroup moving() {
        return KeyGroup.of(
                Texts.of("keys.move"),
                Texts.of("keys.move.next"),
                Texts.of("keys.by.move-next"),
                Texts.of("keys.move.edge"),
                Texts.of("keys.by.move-edge"),
                Texts.of("keys.move.screen"),
                "Page Up / Page Down",
                Texts.of("keys.move.row"),
                "Home / End",
                Texts.of("keys.move.sheet"),
                "Ctrl+Home / Ctrl+End");
    }

    private static KeyGroup selecting() {
        return KeyGroup.of(
                Texts.of("keys.select"),
                Texts.of("keys.select.cells"),
                Texts.of("keys.by.select-cells"),
                Texts.of("keys.select.edge"),
                Texts.of("keys.by.select-edge"),
                Texts.of("keys.select.corner"),
                "Ctrl+Shift+Home / Ctrl+Shift+End",
                Texts.of("keys.select.row"),
                Texts.of("keys.by.select-row"),
                Texts.of("keys.select.column"),
                Texts.of("keys.by.select-column"),
                Texts.of("keys.select.sheet"),
                "Ctrl+A",
                Texts.of("keys.select.around"),
                Texts.of("keys.by.select-around"));
    }

    /** A group of commands that have a key. */
    public static KeyGroup of(String name, List<Command> commands) {
        return new KeyGroup(
                name,
                commands.stream()
                        .filter(command -> command.key().isPresent())
                        .map(command -> new KeyGroup.Key(command.name(), command.keys()))
                        .toList());
    }
}
