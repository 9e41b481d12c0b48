package dk.forslagsark.editor;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/**
 * Keys that must work wherever the keyboard is, also in a text field that would take them for itself, and the further keys
 * of commands. Only while a cell is edited they belong to the text typed in it.
 */
final class Shortcuts {
    private Shortcuts() {}

    /**
     * @param hasProposal whether there is a proposal in the window
     */
    static void install(Scene scene, Commands commands, BooleanSupplier hasProposal) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (hasProposal.getAsBoolean() && !isCellEditor(scene.getFocusOwner())) {
                find(commands, event).ifPresent(command -> {
                    command.run();
                    event.consume();
                });
            }
        });
    }

    private static Optional<Command> find(Commands commands, KeyEvent event) {
        Stream<Command> everywhere =
                Stream.of(commands.edit.undo, commands.edit.redo, commands.view.previousPage, commands.view.nextPage);
        return everywhere
                .filter(command -> command.key().filter(key -> key.match(event)).isPresent())
                .findFirst()
                .or(() -> commands.all().stream()
                        .filter(command -> command.isAlso(event))
                        .findFirst());
    }

    private static boolean isCellEditor(Node node) {
        return node != null && "cell-editor".equals(node.getId());
    }
}
