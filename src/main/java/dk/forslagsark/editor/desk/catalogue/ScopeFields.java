package dk.forslagsark.editor.desk.catalogue;

import dk.forslagsark.catalogue.ScopeChoice;
import dk.forslagsark.danish.DanishYear;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/** The years and the price level of the catalogue; what is left blank follows from the proposals. */
final class ScopeFields extends HBox {
    private final TextField first = field("desk-catalogue-first", "Første år");
    private final TextField last = field("desk-catalogue-last", "Sidste år");
    private final TextField level = field("desk-catalogue-level", "Prisniveau");

    /**
     * @param changed is told when another year has been typed
     */
    ScopeFields(Runnable changed) {
        getStyleClass().add("desk-catalogue-fields");
        getChildren().addAll(new Label("År"), first, new Label("til"), last, new Label("Prisniveau"), level);
        for (TextField field : new TextField[] {first, last, level}) {
            field.setOnAction(event -> changed.run());
            field.focusedProperty().addListener((seen, was, isFocused) -> {
                if (!isFocused) {
                    changed.run();
                }
            });
        }
    }

    private static TextField field(String id, String name) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(4);
        field.setAccessibleText(name);
        return field;
    }

    /** What is asked for: what is no year is as good as blank. */
    ScopeChoice choice(Optional<String> committee, Optional<Integer> usualLevel) {
        return new ScopeChoice(
                committee,
                Optional.empty(),
                year(first),
                year(last),
                year(level).or(() -> usualLevel));
    }

    private static Optional<Integer> year(TextField field) {
        return DanishYear.read(field.getText()).value();
    }

    /** Shows what it comes to where nothing is typed. */
    void show(int shownFirst, int shownLast, int shownLevel) {
        first.setPromptText(Integer.toString(shownFirst));
        last.setPromptText(Integer.toString(shownLast));
        level.setPromptText(Integer.toString(shownLevel));
    }
}
