package dk.forslagsark.editor.desk;

import dk.forslagsark.catalogue.ChangeWords;
import dk.forslagsark.catalogue.Entry;
import dk.forslagsark.catalogue.FolderComparison;
import dk.forslagsark.catalogue.ProposalChange;
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

    private final DeskTable<ProposalChange> table = new DeskTable<>("desk-folder-changes", "Ændrede forslag");

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
        table.addColumn("Nr.", 90, change -> change.entry().numberWithStatus());
        table.addColumn("Titel", 400, change -> change.entry().title());
        table.addColumn("Ændring", 160, ChangeWords::of);
        table.addAmounts("Før", 90, change -> change.before().map(Entry::lastNet), "");
        table.addAmounts("Efter", 90, change -> change.after().map(Entry::lastNet), "");
        table.addAmounts("Forskel", 130, ProposalChange::difference, "andet prisniveau");
        table.onOpen(open);
        table.say("Alle forslag er, som de var.");
        table.show(comparison.changed());
        Button workbook = new Button("Gem som projektmappe …");
        workbook.setId("desk-folder-save");
        workbook.setOnAction(event -> save.run());
        setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(totals, table, workbook);
    }

    private static String totals(FolderComparison comparison) {
        String all = comparison.totals().stream()
                .map(total -> ChangeWords.of(total) + ": fra " + SpokenAmount.write(total.before()) + " til "
                        + SpokenAmount.write(total.after()) + " (" + SpokenAmount.write(total.difference()) + ").")
                .collect(Collectors.joining("\n"));
        return ChangeWords.EFFECT + "\n" + all + "\n" + ChangeWords.unchanged(comparison)
                + " Enter viser, hvad der er ændret i et forslag.";
    }

    void begin() {
        table.begin();
    }
}
