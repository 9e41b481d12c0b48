package dk.forslagsark.editor.results;

import dk.forslagsark.economy.Payback;
import dk.forslagsark.language.Texts;
import dk.forslagsark.spoken.SpokenPayback;
import dk.forslagsark.tables.Place;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.binding.NumberBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;

/**
 * One payback period, large, with the calendar year below, and with how many cells it lacks. Where it lacks some, a click or Enter goes to
 * the first of them, and the next one to the next.
 */
final class PaybackCard extends VBox {
    private static final PseudoClass UNCERTAIN = PseudoClass.getPseudoClass("uncertain");

    private final String name;
    private final Consumer<Place> goTo;
    private final Label period = new Label();
    private final Label when = note("card-note");
    private final Label lacking = note("card-lacking");
    /** How large there is room for the period, as a part of its full size, and how large it is written. */
    private final DoubleBinding fitting = Bindings.createDoubleBinding(
            this::roomForPeriod, widthProperty(), insetsProperty(), period.widthProperty());

    private final DoubleProperty size = new SimpleDoubleProperty();

    private Uncounted uncounted = new Uncounted(List.of());
    private int next;

    /**
     * @param goTo shows a place of the proposal
     */
    PaybackCard(String name, Consumer<Place> goTo) {
        this.name = name;
        this.goTo = goTo;
        Label title = new Label(name);
        title.getStyleClass().add("card-title");
        period.getStyleClass().add("card-figure");
        fitPeriod();
        getStyleClass().add("card");
        getChildren().addAll(title, period, when, lacking);
        setOnMouseClicked(click -> goToNext());
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                goToNext();
                key.consume();
            }
        });
    }

    /** A long period is written whole, and smaller: it says the most of all in the window. */
    private void fitPeriod() {
        Scale smaller = new Scale();
        smaller.xProperty().bind(size);
        smaller.yProperty().bind(smaller.xProperty());
        smaller.pivotYProperty().bind(period.heightProperty());
        period.getTransforms().add(smaller);
        size.bind(fitting);
        period.setMinWidth(USE_PREF_SIZE);
        period.setMaxWidth(USE_PREF_SIZE);
        setMinWidth(0);
    }

    /** Both write their periods in the size that the longer of them has room for. */
    static void alike(PaybackCard one, PaybackCard other) {
        NumberBinding smaller = Bindings.min(one.fitting, other.fitting);
        one.size.bind(smaller);
        other.size.bind(smaller);
    }

    private double roomForPeriod() {
        double room = getWidth() - getInsets().getLeft() - getInsets().getRight();
        return room <= 0 || period.getWidth() <= room ? 1 : room / period.getWidth();
    }

    private void goToNext() {
        if (!uncounted.isNone()) {
            goTo.accept(uncounted.places().get(next % uncounted.count()));
            next = (next + 1) % uncounted.count();
        }
    }

    private static Label note(String style) {
        Label note = new Label();
        note.getStyleClass().add(style);
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        return note;
    }

    void show(Payback payback, Uncounted lackingNow) {
        next = lackingNow.equals(uncounted) ? next : 0;
        uncounted = lackingNow;
        String text = SpokenPayback.write(payback);
        boolean isUncertain = !uncounted.isNone();
        period.setText((text.isEmpty() ? "–" : text) + (isUncertain ? " ?" : ""));
        when.setText(note(payback));
        lacking.setText(isUncertain ? uncounted.words() : "");
        lacking.setManaged(isUncertain);
        pseudoClassStateChanged(UNCERTAIN, isUncertain);
        setFocusTraversable(isUncertain);
        setCursor(isUncertain ? Cursor.HAND : Cursor.DEFAULT);
        setAccessibleRole(isUncertain ? AccessibleRole.BUTTON : AccessibleRole.PARENT);
        setAccessibleText(isUncertain ? Texts.of("results.lacking", name, uncounted.words()) : null);
        period.setAccessibleText(Texts.of("results.payback.spoken", name, text.isEmpty() ? when.getText() : text)
                + (isUncertain ? ", " + uncounted.words() : ""));
    }

    private static String note(Payback payback) {
        if (payback instanceof Payback.After after) {
            return Texts.of("results.in-year", after.calendarYear());
        }
        return payback instanceof Payback.Never
                ? Texts.of("results.never", Payback.HORIZON)
                : Texts.of("results.nothing");
    }
}
