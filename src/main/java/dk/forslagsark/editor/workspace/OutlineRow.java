package dk.forslagsark.editor.workspace;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A line of the outline: the page's name, on as many lines as it wants, and how the page stands. */
final class OutlineRow extends HBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private static final int MOST_KEYS = 9;

    private final Label name = new Label();
    private final Label state = new Label();
    private final Tooltip key = new Tooltip();
    private final Runnable open;

    OutlineRow(Runnable open) {
        this.open = open;
        getStyleClass().add("outline-page");
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        state.getStyleClass().add("outline-state");
        state.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(name, state);
        setOnMouseClicked(event -> open.run());
    }

    /**
     * @param number where it stands in the outline, from 1; the first nine have a key
     */
    void show(OutlineEntry entry, int number, boolean isSelected) {
        key.setText("Ctrl+" + number);
        Tooltip.uninstall(this, key);
        if (number <= MOST_KEYS) {
            Tooltip.install(this, key);
        }
        name.setText(entry.name());
        state.setText(entry.state().sign());
        state.pseudoClassStateChanged(WRONG, entry.state().isWrong());
        setAccessibleText((entry.name() + ", " + entry.state().words()).replaceAll(", $", ""));
        pseudoClassStateChanged(SELECTED, isSelected);
        setFocusTraversable(isSelected);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? getPseudoClassStates().contains(SELECTED)
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            open.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
