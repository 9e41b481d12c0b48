package dk.forslagsark.editor.results;

import dk.forslagsark.danish.DanishPayback;
import dk.forslagsark.economy.Payback;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One payback period, large, with the calendar year below, and with how many cells it lacks. */
final class PaybackCard extends VBox {
    private static final PseudoClass UNCERTAIN = PseudoClass.getPseudoClass("uncertain");

    private final String name;
    private final Label period = new Label();
    private final Label when = note("card-note");
    private final Label lacking = note("card-lacking");

    PaybackCard(String name) {
        this.name = name;
        Label title = new Label(name);
        title.getStyleClass().add("card-title");
        period.getStyleClass().add("card-figure");
        getStyleClass().add("card");
        getChildren().addAll(title, period, when, lacking);
    }

    private static Label note(String style) {
        Label note = new Label();
        note.getStyleClass().add(style);
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        return note;
    }

    void show(Payback payback, Uncounted uncounted) {
        String text = DanishPayback.write(payback);
        boolean isUncertain = !uncounted.isNone();
        period.setText((text.isEmpty() ? "–" : text) + (isUncertain ? " ?" : ""));
        when.setText(note(payback));
        lacking.setText(isUncertain ? uncounted.words() : "");
        lacking.setManaged(isUncertain);
        pseudoClassStateChanged(UNCERTAIN, isUncertain);
        period.setAccessibleText("Tilbagebetalingstid, " + name + ": " + (text.isEmpty() ? when.getText() : text)
                + (isUncertain ? ", " + uncounted.words() : ""));
    }

    private static String note(Payback payback) {
        if (payback instanceof Payback.After after) {
            return "i " + after.calendarYear();
        }
        return payback instanceof Payback.Never ? "ikke på " + Payback.HORIZON + " år" : "intet at betale tilbage";
    }
}
