package dk.forslagsark.editor.desk.catalogue;

import dk.forslagsark.catalogue.Contribution;
import dk.forslagsark.editor.desk.DeskTable;
import dk.forslagsark.language.Texts;
import dk.forslagsark.spoken.SpokenChoice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The rows of the proposals that a figure of the catalogue adds up; Enter opens the proposal there. */
final class PartsList extends VBox {
    private final Label heading = new Label();
    private final DeskTable<Contribution> table = new DeskTable<>("desk-catalogue-parts", Texts.of("desk.parts"));

    private List<Integer> years = List.of();

    PartsList(Consumer<Contribution> open) {
        getStyleClass().add("desk-catalogue-parts");
        heading.getStyleClass().add("desk-catalogue-heading");
        table.onOpen(open);
        table.say(Texts.of("desk.parts.choose"));
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
        table.addColumn(Texts.of("desk.number"), 64, part -> part.entry().number());
        table.addColumn(Texts.of("desk.row"), 170, Contribution::label);
        IntStream.range(0, years.size())
                .forEach(year -> table.addAmounts(
                        years.get(year).toString(),
                        62,
                        part -> Optional.of(part.amounts().get(year)),
                        ""));
        table.addColumn(
                Texts.of("desk.committee"), 110, part -> part.committee().orElse(Texts.of("desk.parts.no-committee")));
        table.addColumn(Texts.of("desk.parts.area"), 88, part -> SpokenChoice.of(part.area()));
        table.addColumn(
                Texts.of("desk.parts.kind"),
                84,
                part -> Texts.of("desk.parts.kind." + part.row().block().name().toLowerCase(Locale.ROOT)));
    }

    /** Shows what stands behind that line. */
    void show(Optional<CatalogueRow> row) {
        heading.setText(row.filter(any -> !any.parts().isEmpty())
                .map(any -> Texts.of("desk.parts.of", (any.number() + " " + any.text()).strip()))
                .orElse(Texts.of("desk.parts")));
        table.show(row.map(CatalogueRow::parts).orElse(List.of()));
    }
}
