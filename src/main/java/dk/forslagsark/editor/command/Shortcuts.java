package dk.forslagsark.editor.command;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/**
 * Who gets a key: the text field with the keyboard, or a command.
 *
 * <p>Some keys must work wherever the keyboard is, also in a text field that would take them for itself, as must the
 * further keys of commands; only while a cell is edited they belong to the text typed in it. Others act on the sheet, and
 * must not do so while one types elsewhere.
 */
public final class Shortcuts {
    private final Scene scene;
    private final KeyedCommands commands;
    private final BooleanSupplier hasProposal;
    /** Whether the key that is down was a command's. */
    private boolean ran;

    private Shortcuts(Scene scene, KeyedCommands commands, BooleanSupplier hasProposal) {
        this.scene = scene;
        this.commands = commands;
        this.hasProposal = hasProposal;
    }

    /**
     * @param hasProposal whether there is a proposal in the window
     */
    public static void install(Scene scene, KeyedCommands commands, BooleanSupplier hasProposal) {
        Shortcuts shortcuts = new Shortcuts(scene, commands, hasProposal);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, shortcuts::beforeField);
        scene.addEventFilter(KeyEvent.KEY_TYPED, shortcuts::behindCommand);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, shortcuts::beforeMenus);
    }

    /** A key that the text field has not seen yet. */
    private void beforeField(KeyEvent event) {
        ran = false;
        if (hasProposal.getAsBoolean() && !hasKeyboard("cell-editor")) {
            find(event).ifPresent(command -> {
                command.run();
                event.consume();
                ran = true;
            });
        }
    }

    /** The character that comes of a key with AltGr is not typed when the key was a command's. */
    private void behindCommand(KeyEvent event) {
        if (ran) {
            event.consume();
        }
    }

    private Optional<Command> find(KeyEvent event) {
        return Stream.concat(
                        isApart() ? Stream.empty() : commands.ofProposal().stream(), commands.everywhere().stream())
                .filter(command -> command.isKey(event))
                .findFirst()
                .or(() -> commands.all().stream()
                        .filter(command -> command.isAlso(event) && !(isTyping() && isOfField(command)))
                        .findFirst());
    }

    /** A key that the text field has not taken: no menu gets it either if it acts on what lies behind the field. */
    private void beforeMenus(KeyEvent event) {
        if (isTyping() && commands.all().stream().filter(this::isOfField).anyMatch(command -> command.isKey(event))) {
            event.consume();
        }
    }

    private boolean isOfField(Command command) {
        return Stream.concat(commands.ofSheet().stream(), isApart() ? commands.ofProposal().stream() : Stream.empty())
                .anyMatch(other -> other == command);
    }

    /** Whether one types what is no part of the proposal. */
    private boolean isApart() {
        return hasKeyboard("find-field");
    }

    /** Whether one types in anything but a cell. */
    private boolean isTyping() {
        Node node = scene.getFocusOwner();
        boolean isField = node instanceof TextInputControl || node instanceof ComboBoxBase<?> box && box.isEditable();
        return isField && !hasKeyboard("cell-editor");
    }

    private boolean hasKeyboard(String id) {
        return scene.getFocusOwner() != null && id.equals(scene.getFocusOwner().getId());
    }
}
