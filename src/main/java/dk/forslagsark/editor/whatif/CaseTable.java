package dk.forslagsark.editor.whatif;

import dk.forslagsark.economy.Outcome;
import dk.forslagsark.economy.Payback;
import dk.forslagsark.language.Texts;
import dk.forslagsark.spoken.SpokenAmount;
import dk.forslagsark.spoken.SpokenPayback;
import dk.forslagsark.version.WhatIf;
import dk.forslagsark.version.WhatIf.Case;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
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
        addRow(
                0,
                head(""),
                head(Texts.of("what-if.service")),
                head(Texts.of("what-if.whole")),
                head(Texts.of("what-if.total", years)),
                head(""));
        add(1, Texts.of("what-if.best"), whatIf.best(), whatIf.best().words());
        add(2, Texts.of("what-if.as-written"), whatIf.asWritten(), "");
        add(3, Texts.of("what-if.title"), whatIf.tried(), whatIf.tried().words());
        getChildren().stream().filter(node -> GridPane.getRowIndex(node) == 3).forEach(node -> node.getStyleClass()
                .add("what-if-tried"));
        add(4, Texts.of("what-if.worst"), whatIf.worst(), whatIf.worst().words());
        setAccessibleText(String.join(
                " ",
                List.of(
                        spoken(Texts.of("what-if.best"), whatIf.best()),
                        spoken(Texts.of("what-if.as-written"), whatIf.asWritten()),
                        spoken(Texts.of("what-if.title"), whatIf.tried()),
                        spoken(Texts.of("what-if.worst"), whatIf.worst()))));
    }

    private void add(int row, String name, Case shown, String which) {
        Outcome outcome = shown.outcome();
        Label words = new Label(which);
        words.getStyleClass().add("what-if-words");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        addRow(
                row,
                fixed(name),
                fixed(period(outcome.service().payback())),
                fixed(period(outcome.total().payback())),
                fixed(SpokenAmount.write(outcome.netInAll())),
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
        String words = SpokenPayback.write(payback);
        return words.isEmpty() ? "–" : words;
    }

    private static String spoken(String name, Case shown) {
        Outcome outcome = shown.outcome();
        return Texts.of(
                "what-if.spoken",
                name,
                spoken(outcome.service().payback()),
                spoken(outcome.total().payback()),
                SpokenAmount.write(outcome.netInAll()));
    }

    private static String spoken(Payback payback) {
        return payback instanceof Payback.Nothing ? Texts.of("what-if.nothing") : period(payback);
    }
}
