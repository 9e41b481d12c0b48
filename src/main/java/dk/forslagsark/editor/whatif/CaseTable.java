package dk.forslagsark.editor.whatif;

import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.danish.DanishPayback;
import dk.forslagsark.danish.ScenarioWords;
import dk.forslagsark.economy.Outcome;
import dk.forslagsark.economy.Payback;
import dk.forslagsark.version.WhatIf;
import dk.forslagsark.version.WhatIf.Case;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Best, as written, as tried, and worst: both payback periods, the net effect of the years shown, and which case it is. */
final class CaseTable extends GridPane {
    private static final int FIGURES = 3;

    CaseTable() {
        getStyleClass().add("what-if-table");
        setId("what-if-table");
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(true);
        getColumnConstraints().add(new ColumnConstraints());
        for (int i = 0; i < FIGURES; i++) {
            ColumnConstraints figure = new ColumnConstraints();
            figure.setHalignment(HPos.RIGHT);
            getColumnConstraints().add(figure);
        }
        ColumnConstraints which = new ColumnConstraints();
        which.setHgrow(Priority.ALWAYS);
        getColumnConstraints().add(which);
    }

    void show(WhatIf whatIf) {
        Outcome written = whatIf.asWritten().outcome();
        String years = written.years().first() + "-" + written.years().last();
        getChildren().clear();
        addRow(0, head(""), head("Service"), head("Totaløkonomi"), head("I alt " + years + ", 1.000 kr."), head(""));
        add(1, "Bedst", whatIf.best(), words(whatIf.best()));
        add(2, "Som skrevet", whatIf.asWritten(), "");
        add(3, "Hvad nu hvis", whatIf.tried(), words(whatIf.tried()));
        getChildren().stream().filter(node -> GridPane.getRowIndex(node) == 3).forEach(node -> node.getStyleClass()
                .add("what-if-tried"));
        add(4, "Værst", whatIf.worst(), words(whatIf.worst()));
        setAccessibleText(String.join(
                " ",
                List.of(
                        spoken("Bedst", whatIf.best()),
                        spoken("Som skrevet", whatIf.asWritten()),
                        spoken("Hvad nu hvis", whatIf.tried()),
                        spoken("Værst", whatIf.worst()))));
    }

    private void add(int row, String name, Case shown, String which) {
        Outcome outcome = shown.outcome();
        Label words = new Label(which);
        words.getStyleClass().add("what-if-words");
        words.setTooltip(which.isEmpty() ? null : new Tooltip(which));
        words.setMinWidth(0);
        addRow(
                row,
                fixed(name),
                fixed(period(outcome.service().payback())),
                fixed(period(outcome.total().payback())),
                fixed(DanishAmount.write(outcome.netInAll())),
                words);
    }

    private static Label head(String text) {
        Label label = fixed(text);
        label.getStyleClass().add("what-if-head");
        return label;
    }

    private static Label fixed(String text) {
        Label label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static String period(Payback payback) {
        String words = DanishPayback.write(payback);
        return words.isEmpty() ? "–" : words;
    }

    private static String spoken(String name, Case shown) {
        Outcome outcome = shown.outcome();
        return "%s: service %s, totaløkonomi %s, i alt %s."
                .formatted(
                        name,
                        spoken(outcome.service().payback()),
                        spoken(outcome.total().payback()),
                        DanishAmount.write(outcome.netInAll()));
    }

    private static String spoken(Payback payback) {
        return payback instanceof Payback.Nothing ? "intet at betale tilbage" : period(payback);
    }

    /** Which case it is: what it is called where it is kept, or what is otherwise, and what the assumptions turn out to be. */
    private static String words(Case shown) {
        String scenario = shown.scenario().name().isBlank()
                ? ScenarioWords.of(shown.scenario())
                : shown.scenario().name();
        return switch (shown.assumed()) {
            case LIKELY -> scenario;
            case BEST -> scenario + ", forudsætningerne bedst";
            case WORST -> scenario + ", forudsætningerne værst";
        };
    }
}
