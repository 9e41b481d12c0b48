package dk.forslagsark.editor.desk.catalogue;

import dk.forslagsark.catalogue.ScopeChoice;
import dk.forslagsark.danish.DanishYear;
import dk.forslagsark.language.Texts;
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
    /** Stands for every area. */
    private static final String ALL = "";

    private final TextField first = field("desk-catalogue-first", Texts.of("desk.scope.first"));
    private final TextField last = field("desk-catalogue-last", Texts.of("desk.scope.last"));
    private final TextField level = field("desk-catalogue-level", Texts.of("desk.scope.prices"));
    private final ComboBox<String> area = new ComboBox<>();
    private boolean isShowing;

    /**
     * @param changed is told when another year has been typed
     */
    ScopeFields(Runnable changed) {
        getStyleClass().add("desk-catalogue-fields");
        area.setId("desk-catalogue-area");
        area.setAccessibleText(Texts.of("desk.area"));
        area.setConverter(new ShownText<>(ScopeFields::words));
        area.getItems().setAll(ALL);
        area.setValue(ALL);
        area.valueProperty().addListener((seen, before, now) -> {
            if (!isShowing && now != null) {
                changed.run();
            }
        });
        getChildren()
                .addAll(
                        new Label(Texts.of("desk.scope.years")),
                        first,
                        new Label(Texts.of("desk.scope.to")),
                        last,
                        new Label(Texts.of("desk.scope.prices")),
                        level,
                        area);
        for (TextField field : new TextField[] {first, last, level}) {
            field.setOnAction(event -> changed.run());
            field.focusedProperty().addListener((seen, was, isFocused) -> {
                if (!isFocused) {
                    changed.run();
                }
            });
        }
    }

    private static String words(String name) {
        return name.equals(ALL) ? Texts.of("desk.scope.all-areas") : name;
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
