package dk.forslagsark.editor.desk.catalogue;

import dk.forslagsark.catalogue.Contribution;
import dk.forslagsark.danish.TableWording;
import dk.forslagsark.danish.Wording;
import dk.forslagsark.editor.desk.DeskTable;
import dk.forslagsark.spoken.SpokenChoice;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The rows of the proposals that a figure of the catalogue adds up; Enter opens the proposal there. */
final class PartsList extends VBox {
    private final Label heading = new Label();
    private final DeskTable<Contribution> table = new DeskTable<>("desk-catalogue-parts", "Rækkerne bag tallene");

    private List<Integer> years = List.of();

    PartsList(Consumer<Contribution> open) {
        getStyleClass().add("desk-catalogue-parts");
        heading.getStyleClass().add("desk-catalogue-heading");
        table.onOpen(open);
        table.say("Vælg en linje i kataloget for at se, hvilke rækker dens tal kommer af.");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(heading, table);
        show(Optional.empty());
    }

    /** Shows a column for each of these years from now on. */
    void showYears(List<Integer> shown) {
        if (shown.equals(years)) {
            return;
        }
        years = shown;
        table.show(List.of());
        table.clearColumns();
        table.addColumn("Nr.", 64, part -> part.entry().number());
        table.addColumn("Række", 170, Contribution::label);
        IntStream.range(0, years.size())
                .forEach(year -> table.addAmounts(
                        years.get(year).toString(),
                        62,
                        part -> Optional.of(part.amounts().get(year)),
                        ""));
        table.addColumn("Udvalg", 110, part -> part.committee().orElse(TableWording.NO_COMMITTEE));
        table.addColumn("Område", 88, part -> SpokenChoice.of(part.area()));
        table.addColumn("Slags", 84, part -> Wording.heading(part.row().block()));
    }

    /** Shows what stands behind that line. */
    void show(Optional<CatalogueRow> row) {
        heading.setText(row.filter(any -> !any.parts().isEmpty())
                .map(any -> "Rækkerne bag " + (any.number() + " " + any.text()).strip())
                .orElse("Rækkerne bag tallene"));
        table.show(row.map(CatalogueRow::parts).orElse(List.of()));
    }
}
