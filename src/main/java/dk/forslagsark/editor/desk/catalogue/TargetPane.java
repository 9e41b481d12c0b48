package dk.forslagsark.editor.desk.catalogue;

import dk.forslagsark.catalogue.Achievement;
import dk.forslagsark.catalogue.EditionComparison;
import dk.forslagsark.catalogue.Target;
import dk.forslagsark.danish.Reading;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.spoken.SpokenAmount;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;

/** What committees have to find, typed year by year, and what is found, missing and over; and what another choice would give. */
final class TargetPane extends GridPane {

    /** Is told what has been typed. */
    interface Typed {
        void target(String committee, int year, Amount amount);
    }

    private final Typed changed;
    private final Consumer<String> complain;
    private List<Integer> years = List.of();
    private int next;

    /**
     * @param changed is told a target that has been typed
     * @param complain is told why what has been typed is no amount
     */
    TargetPane(Typed changed, Consumer<String> complain) {
        this.changed = changed;
        this.complain = complain;
        setId("desk-targets");
        getStyleClass().add("desk-targets");
    }

    /**
     * Shows the targets anew.
     *
     * @param known the targets as they are kept, for the years that are not shown too
     * @param beside what another choice gives beside the one shown
     */
    void show(
            List<Integer> shownYears,
            List<Achievement> achievements,
            List<Target> known,
            Optional<EditionComparison> beside) {
        Optional<TextField> before = begun();
        boolean isHalfTyped = before.filter(TargetPane::isChanged).isPresent();
        before.ifPresent(field -> field.setUserData(field.getText()));
        fill(shownYears, achievements, known, beside);
        before.flatMap(this::same).ifPresent(field -> carryOn(before.get(), isHalfTyped, field));
    }

    /** Takes what is half typed for typed. */
    void finish() {
        begun().ifPresent(field -> field.fireEvent(new ActionEvent()));
    }

    private static boolean isChanged(TextField field) {
        return !field.getText().equals(field.getUserData());
    }

    private Optional<TextField> begun() {
        return Optional.ofNullable(getScene())
                .map(Scene::getFocusOwner)
                .filter(getChildren()::contains)
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast);
    }

    private Optional<TextField> same(TextField before) {
        return getChildren().stream()
                .filter(each ->
                        each instanceof TextField && each.getAccessibleText().equals(before.getAccessibleText()))
                .map(TextField.class::cast)
                .findFirst();
    }

    /** The keyboard stays where it is, with what is half typed there, though each target that is typed changes all that stands here. */
    private static void carryOn(TextField before, boolean isHalfTyped, TextField field) {
        field.requestFocus();
        if (isHalfTyped) {
            field.setText(before.getText());
            field.selectRange(before.getAnchor(), before.getCaretPosition());
        }
    }

    private void fill(
            List<Integer> shownYears,
            List<Achievement> achievements,
            List<Target> known,
            Optional<EditionComparison> beside) {
        years = shownYears;
        next = 0;
        getChildren().clear();
        if (achievements.isEmpty() && beside.isEmpty()) {
            Label choose = new Label(Texts.of("desk.target.choose"));
            choose.setWrapText(true);
            add(choose, 0, 0);
            return;
        }
        header();
        for (Achievement each : achievements) {
            Target target = known.stream()
                    .filter(one -> one.committee().equals(each.committee()))
                    .findFirst()
                    .orElse(Target.of(each.committee(), Map.of()));
            add(each, target);
        }
        beside.ifPresent(this::add);
    }

    private void header() {
        for (int year = 0; year < years.size(); year++) {
            add(figure(years.get(year).toString()), year + 1, next);
        }
        next++;
    }

    private void add(Achievement achievement, Target target) {
        label(achievement.committee(), "desk-target-committee");
        next++;
        label(Texts.of("desk.target"), "desk-target-label");
        for (int year = 0; year < years.size(); year++) {
            add(field(target, years.get(year)), year + 1, next);
        }
        next++;
        row(Texts.of("desk.target.found"), achievement.found(), "desk-target-label");
        row(Texts.of("desk.target.missing"), achievement.missing(), "desk-target-missing");
        row(Texts.of("desk.target.over"), achievement.over(), "desk-target-label");
    }

    private void add(EditionComparison comparison) {
        for (EditionComparison.Beside each : comparison.committees()) {
            label(each.committee(), "desk-target-committee");
            next++;
            row(EditionWords.of(comparison.first().name()), each.first().amounts(), "desk-target-label");
            row(EditionWords.of(comparison.second().name()), each.second().amounts(), "desk-target-label");
            row(Texts.of("desk.target.difference"), each.difference(), "desk-target-missing");
        }
    }

    private TextField field(Target target, int year) {
        TextField field = new TextField();
        Optional.ofNullable(target.byYear().get(year)).map(SpokenAmount::write).ifPresent(field::setText);
        field.setId("desk-target-" + year);
        field.setPrefColumnCount(7);
        field.setAccessibleText(String.join(", ", Texts.of("desk.target"), target.committee(), Integer.toString(year)));
        field.setUserData(field.getText());
        field.setOnAction(event -> typed(field, target.committee(), year));
        field.focusedProperty().addListener((seen, was, isFocused) -> {
            if (!isFocused) {
                // when the keyboard has come to where it goes, as all fields are made anew
                Platform.runLater(() -> typed(field, target.committee(), year));
            }
        });
        return field;
    }

    /** A blank field is nothing to be found. */
    private void typed(TextField field, String committee, int year) {
        if (!isChanged(field)) {
            return;
        }
        field.setUserData(field.getText());
        Reading<Amount> reading =
                field.getText().isBlank() ? Reading.of(Amount.ZERO) : SpokenAmount.read(field.getText());
        reading.problem().ifPresent(complain);
        reading.value().ifPresent(amount -> {
            if (amount.isNegative()) {
                complain.accept(Texts.of("desk.target.no-minus"));
            } else {
                changed.target(committee, year, amount);
            }
        });
    }

    private void row(String text, List<Amount> amounts, String style) {
        label(text, style);
        for (int year = 0; year < amounts.size(); year++) {
            Label figure = figure(SpokenAmount.write(amounts.get(year)));
            figure.getStyleClass().add(style);
            add(figure, year + 1, next);
        }
        next++;
    }

    private void label(String text, String style) {
        Label label = new Label(text);
        label.setMinWidth(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        add((Node) label, 0, next);
    }

    private static Label figure(String text) {
        Label label = new Label(text);
        GridPane.setHalignment(label, HPos.RIGHT);
        return label;
    }
}
