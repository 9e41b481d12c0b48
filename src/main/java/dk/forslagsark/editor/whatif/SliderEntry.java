package dk.forslagsark.editor.whatif;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.danish.Reading;
import dk.forslagsark.editor.page.TextMenu;
import dk.forslagsark.spoken.SpokenNumber;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;

/**
 * A figure that is moved with a slider, in whole steps, or typed, as exactly as one likes. What cannot be read stays in the field, marked, and
 * counts as what stood there before it was typed. An empty field is as written.
 */
final class SliderEntry {
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");
    private static final int COLUMNS = 4;

    private final String name;
    private final String unit;
    private final BigDecimal step;
    private final Function<BigDecimal, Reading<BigDecimal>> checked;
    private final Slider slider = new Slider();
    private final TextField field = new TextField();
    private final Label words = new Label();
    private BigDecimal value = BigDecimal.ZERO;
    private BigDecimal written = BigDecimal.ZERO;
    /** What stood in the field when it was last left, or moved by the slider. */
    private BigDecimal settled = BigDecimal.ZERO;

    private Optional<String> problem = Optional.empty();
    private Runnable changed = () -> {};
    private boolean isShowing;

    /**
     * @param unit what stands behind the field
     * @param step how far the slider moves at a time
     * @param least the lowest step of the slider; what is typed may lie outside of it
     * @param most the highest
     * @param checked the figure, or why it cannot be used
     */
    SliderEntry(
            String name,
            String unit,
            BigDecimal step,
            int least,
            int most,
            Function<BigDecimal, Reading<BigDecimal>> checked) {
        this.name = name;
        this.unit = unit;
        this.step = step;
        this.checked = checked;
        slider.setMin(least);
        slider.setMax(most);
        slider.setBlockIncrement(1);
        slider.setAccessibleText(name);
        field.setAccessibleText(name + ", " + unit);
        field.setPrefColumnCount(COLUMNS);
        TextMenu.install(field);
        words.getStyleClass().add("what-if-words");
        slider.valueProperty().addListener((seen, before, moved) -> slide(moved.doubleValue()));
        field.textProperty().addListener((seen, before, typed) -> type(typed));
        field.setOnAction(event -> settled = value);
        field.focusedProperty().addListener(seen -> settled = value);
    }

    /** Adds its parts as a row. */
    void addTo(GridPane grid, int row) {
        Label label = new Label(name);
        label.setLabelFor(field);
        grid.addRow(row, label, slider, field, new Label(unit), words);
    }

    /** Marks its parts, so that they are found. */
    void identify(String id) {
        slider.setId("what-if-" + id + "-slider");
        field.setId("what-if-" + id);
    }

    /**
     * @param action what is done when the user has changed the figure
     */
    void onChange(Runnable action) {
        changed = action;
    }

    /** The figure that counts. */
    BigDecimal value() {
        return value;
    }

    /** Why what is typed cannot be used. */
    Optional<String> problem() {
        return problem.map(reason -> name + ": " + reason);
    }

    /** Says what the figure is where nothing is typed. */
    void follow(BigDecimal asWritten) {
        written = asWritten;
    }

    /** Shows the figure. */
    void show(BigDecimal shown) {
        isShowing = true;
        take(shown);
        settled = shown;
        field.setText(SpokenNumber.edited(DanishNumber.writeBriefly(shown)));
        isShowing = false;
    }

    /** Says in words what it comes to. */
    void say(String meaning) {
        words.setText(meaning);
        slider.setAccessibleText(name + ", " + meaning);
    }

    void focus() {
        slider.requestFocus();
    }

    private void take(BigDecimal taken) {
        boolean was = isShowing;
        isShowing = true;
        value = taken;
        complain(Optional.empty());
        slider.setValue(taken.doubleValue() / step.doubleValue());
        isShowing = was;
    }

    private void slide(double moved) {
        if (!isShowing) {
            show(step.multiply(BigDecimal.valueOf(Math.round(moved))));
            changed.run();
        }
    }

    private void type(String typed) {
        if (!isShowing) {
            Reading<BigDecimal> reading = DanishNumber.isBlank(typed)
                    ? Reading.of(written)
                    : SpokenNumber.read(typed).then(checked);
            take(reading.value().orElse(settled));
            complain(reading.problem());
            changed.run();
        }
    }

    private void complain(Optional<String> reason) {
        problem = reason;
        field.pseudoClassStateChanged(PROBLEM, reason.isPresent());
        field.setAccessibleHelp(reason.orElse(null));
    }
}
