package dk.forslagsark.editor.page;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * What is said of a part of the window where the mouse rests on it; nothing as long as the words are empty. To JavaFX each tooltip is a window
 * with a scene of its own, so one is made when the mouse first comes there. A screen reader knows what is said of a control as its help.
 */
public final class Tip {
    private static final double WIDEST = 360;

    private final Node node;
    private final ObservableValue<String> words;
    private Optional<Tooltip> tooltip = Optional.empty();

    private Tip(Node node, ObservableValue<String> words) {
        this.node = node;
        this.words = words;
    }

    public static void install(Node node, String words) {
        install(node, new SimpleStringProperty(words));
    }

    public static void install(Node node, ObservableValue<String> words) {
        Tip tip = new Tip(node, words);
        if (node instanceof Control) {
            node.accessibleHelpProperty().bind(words);
        }
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> tip.offer());
    }

    private void offer() {
        Tooltip saying = tooltip.orElseGet(this::made);
        tooltip = Optional.of(saying);
        if (words.getValue().isEmpty()) {
            Tooltip.uninstall(node, saying);
        } else {
            Tooltip.install(node, saying);
        }
    }

    private Tooltip made() {
        Tooltip made = new Tooltip();
        made.setWrapText(true);
        made.setMaxWidth(WIDEST);
        made.textProperty().bind(words);
        return made;
    }
}
