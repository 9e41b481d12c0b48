package dk.forslagsark.editor;

import dk.forslagsark.document.Document;
import dk.forslagsark.editor.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Changes to what is written. */
final class EditCommands {
    private final EditorWindow window;
    final Command undo;
    final Command redo;

    EditCommands(EditorWindow window) {
        this.window = window;
        undo = new Command("Fortryd", "Ctrl+Z", () -> with(Workspace::undo), () -> words(Document::undoable)
                .isPresent());
        redo = new Command("Gendan", "Ctrl+Y", () -> with(Workspace::redo), () -> words(Document::redoable)
                .isPresent());
    }

    List<Command> all() {
        return List.of(undo, redo);
    }

    /** Says what undo and redo would do. */
    void name() {
        undo.rename(named("Fortryd", words(Document::undoable)));
        redo.rename(named("Gendan", words(Document::redoable)));
    }

    private Optional<String> words(Function<Document, Optional<String>> of) {
        return window.workspace().map(Workspace::document).flatMap(of);
    }

    private static String named(String verb, Optional<String> words) {
        return words.map(text -> verb + ": " + text).orElse(verb);
    }

    private void with(Consumer<Workspace> action) {
        window.workspace().ifPresent(action);
    }
}
