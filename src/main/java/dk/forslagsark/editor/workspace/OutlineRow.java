package dk.forslagsark.editor.workspace;

import dk.forslagsark.danish.DanishWords;
import dk.forslagsark.editor.page.Tip;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A line of the outline: the page's name, on as many lines as it wants, and how the page stands. */
final class OutlineRow extends HBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Label name = new Label();
    private final Label state = new Label();
    /** What there is to know of the page, and its key. */
    private final StringProperty known = new SimpleStringProperty("");

    private final Runnable open;
    private Shown shown;

    private record Shown(OutlineEntry entry, int number, boolean isSelected) {}

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
        Tip.install(this, known);
        setOnMouseClicked(event -> open.run());
    }

    /**
     * @param number where it stands in the outline, from 1
     */
    void show(OutlineEntry entry, int number, boolean isSelected) {
        Shown now = new Shown(entry, number, isSelected);
        if (!now.equals(shown)) {
            shown = now;
            draw(entry, number, isSelected);
        }
    }

    private void draw(OutlineEntry entry, int number, boolean isSelected) {
        known.set(known(entry, number));
        name.setText(entry.name());
        state.setText(entry.state().sign());
        state.pseudoClassStateChanged(WRONG, entry.state().isWrong());
        setAccessibleText((entry.name() + ", " + entry.state().words()).replaceAll(", $", ""));
        pseudoClassStateChanged(SELECTED, isSelected);
        setFocusTraversable(isSelected);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    private static String known(OutlineEntry entry, int number) {
        String words = entry.state().words();
        String key = PageKeys.of(number).orElse("");
        return Stream.of(DanishWords.sentence(words), key)
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining("\n"));
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
