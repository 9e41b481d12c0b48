package dk.forslagsark.editor;

import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Keys that must work wherever the keyboard is, also in a text field that would take them for itself. Only while a cell is
 * edited they belong to the text typed in it.
 */
final class Shortcuts {
    private static final KeyCombination REDO = KeyCombination.valueOf("Ctrl+Shift+Z");

    private Shortcuts() {}

    /**
     * @param hasProposal whether there is a proposal in the window
     */
    static void install(Scene scene, Commands commands, BooleanSupplier hasProposal) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (hasProposal.getAsBoolean() && !isCellEditor(scene.getFocusOwner())) {
                take(commands, event);
            }
        });
    }

    private static void take(Commands commands, KeyEvent event) {
        Stream.of(commands.edit.undo, commands.edit.redo, commands.view.previousPage, commands.view.nextPage)
                .filter(command -> matches(command, event) || command == commands.edit.redo && REDO.match(event))
                .findFirst()
                .ifPresent(command -> {
                    command.run();
                    event.consume();
                });
    }

    private static boolean matches(Command command, KeyEvent event) {
        return command.key().filter(key -> key.match(event)).isPresent();
    }

    private static boolean isCellEditor(Node node) {
        return node != null && "cell-editor".equals(node.getId());
    }
}
