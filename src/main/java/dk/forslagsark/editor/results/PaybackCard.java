package dk.forslagsark.editor.results;

import dk.forslagsark.danish.DanishPayback;
import dk.forslagsark.economy.Payback;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One payback period, large, with the calendar year below. */
final class PaybackCard extends VBox {
    private final String name;
    private final Label period = new Label();
    private final Label when = new Label();

    PaybackCard(String name) {
        this.name = name;
        Label title = new Label(name);
        title.getStyleClass().add("card-title");
        period.getStyleClass().add("card-figure");
        when.getStyleClass().add("card-note");
        when.setWrapText(true);
        getStyleClass().add("card");
        getChildren().addAll(title, period, when);
    }

    void show(Payback payback) {
        String text = DanishPayback.write(payback);
        period.setText(text.isEmpty() ? "–" : text);
        when.setText(note(payback));
        period.setAccessibleText("Tilbagebetalingstid, " + name + ": " + (text.isEmpty() ? when.getText() : text));
    }

    private static String note(Payback payback) {
        if (payback instanceof Payback.After after) {
            return "i " + after.calendarYear();
        }
        return payback instanceof Payback.Never ? "ikke på " + Payback.HORIZON + " år" : "intet at betale";
    }
}
