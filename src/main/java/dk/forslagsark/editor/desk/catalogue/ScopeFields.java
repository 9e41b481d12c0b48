package dk.forslagsark.editor.desk.catalogue;

import dk.forslagsark.catalogue.ScopeChoice;
import dk.forslagsark.danish.DanishYear;
import dk.forslagsark.proposal.Area;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/** The years, the price level and the area of the catalogue; what is left blank follows from the proposals. */
final class ScopeFields extends HBox {
    private static final String ALL = "Alle styringsområder";

    private final TextField first = field("desk-catalogue-first", "Første år");
    private final TextField last = field("desk-catalogue-last", "Sidste år");
    private final TextField level = field("desk-catalogue-level", "Prisniveau");
    private final ComboBox<String> area = new ComboBox<>();
    private boolean isShowing;

    /**
     * @param changed is told when another year has been typed
     */
    ScopeFields(Runnable changed) {
        getStyleClass().add("desk-catalogue-fields");
        area.setId("desk-catalogue-area");
        area.setAccessibleText("Styringsområde");
        area.getItems().setAll(ALL);
        area.setValue(ALL);
        area.valueProperty().addListener((seen, before, now) -> {
            if (!isShowing && now != null) {
                changed.run();
            }
        });
        getChildren().addAll(new Label("År"), first, new Label("til"), last, new Label("Prisniveau"), level, area);
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
                Optional.ofNullable(area.getValue())
                        .filter(chosen -> !chosen.equals(ALL))
                        .flatMap(Area::named),
                year(first),
                year(last),
                year(level).or(() -> usualLevel));
    }

    /** Offers the areas that are in use; the one chosen stays. */
    void offer(List<Area> used) {
        List<String> names = Stream.concat(
                        Stream.of(ALL),
                        Stream.concat(used.stream().map(Area::name), Stream.ofNullable(area.getValue()))
                                .filter(name -> !name.equals(ALL))
                                .distinct())
                .toList();
        if (!names.equals(area.getItems())) {
            String chosen = area.getValue();
            isShowing = true;
            area.getItems().setAll(names);
            area.setValue(chosen);
            isShowing = false;
        }
    }

    /** Asks for what the other fields have asked for. */
    void takeOver(ScopeFields before) {
        isShowing = true;
        first.setText(before.first.getText());
        last.setText(before.last.getText());
        level.setText(before.level.getText());
        area.getItems().setAll(before.area.getItems());
        area.setValue(before.area.getValue());
        isShowing = false;
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
