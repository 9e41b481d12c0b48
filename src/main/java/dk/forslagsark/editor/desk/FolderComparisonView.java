package dk.forslagsark.editor.desk;

import dk.forslagsark.catalogue.ChangeWords;
import dk.forslagsark.catalogue.Entry;
import dk.forslagsark.catalogue.FolderComparison;
import dk.forslagsark.catalogue.ProposalChange;
import dk.forslagsark.language.Texts;
import dk.forslagsark.spoken.SpokenAmount;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Which proposals have come, gone and changed from one folder to another, and by how much. Enter shows what has changed in one. */
final class FolderComparisonView extends VBox {
    private static final double WIDTH = 1040;
    private static final double HEIGHT = 460;

    private final DeskTable<ProposalChange> table = new DeskTable<>("desk-folder-changes", Texts.of("desk.changes"));

    /**
     * @param open shows what has changed in a proposal
     * @param save writes all of it as a workbook
     */
    FolderComparisonView(FolderComparison comparison, Consumer<ProposalChange> open, Runnable save) {
        getStyleClass().add("desk-folder-differences");
        setPrefSize(WIDTH, HEIGHT);
        Label totals = new Label(totals(comparison));
        totals.setId("desk-folder-totals");
        totals.setWrapText(true);
        totals.setMinHeight(USE_PREF_SIZE);
        table.addColumn(Texts.of("desk.number"), 90, change -> change.entry().spokenNumber());
        table.addColumn(Texts.of("desk.title"), 400, change -> change.entry().title());
        table.addColumn(Texts.of("desk.change"), 160, ChangeWords::of);
        table.addAmounts(Texts.of("desk.before"), 90, change -> change.before().map(Entry::lastNet), "");
        table.addAmounts(Texts.of("desk.after"), 90, change -> change.after().map(Entry::lastNet), "");
        table.addAmounts(Texts.of("desk.difference"), 130, ProposalChange::difference, Texts.of("desk.other-prices"));
        table.onOpen(open);
        table.say(Texts.of("desk.no-changes"));
        table.show(comparison.changed());
        Button workbook = new Button(Texts.of("desk.changes.save"));
        workbook.setId("desk-folder-save");
        workbook.setOnAction(event -> save.run());
        setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(totals, table, workbook);
    }

    private static String totals(FolderComparison comparison) {
        String all = comparison.totals().stream()
                .map(total -> Texts.of(
                        "desk.changes.total",
                        ChangeWords.of(total),
                        SpokenAmount.write(total.before()),
                        SpokenAmount.write(total.after()),
                        SpokenAmount.write(total.difference())))
                .collect(Collectors.joining("\n"));
        return String.join(
                "\n",
                ChangeWords.effect(),
                all,
                ChangeWords.unchanged(comparison) + " " + Texts.of("desk.changes.enter"));
    }

    void begin() {
        table.begin();
    }
}
