package dk.forslagsark.editor.derived;

import dk.forslagsark.danish.DanishYear;
import dk.forslagsark.danish.Reading;
import dk.forslagsark.document.Document;
import dk.forslagsark.document.TableYearEdits;
import dk.forslagsark.economy.UnprintedYears;
import dk.forslagsark.editor.page.CheckedEntry;
import dk.forslagsark.editor.page.WholeLabel;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.TableRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The first year that the table the cursor is in prints, and which amounts it leaves out by that. */
final class TableYearsEntry {
    /** Whose years they are: of a table by committee those of the table it is made of. */
    private record Owner(Block block, Area area) {
        static Optional<Owner> of(TableRef table) {
            return table.block().or(table::blockByCommittee).flatMap(block -> table.area()
                    .map(area -> new Owner(block, area)));
        }
    }

    private final Document document;
    private final CheckedEntry entry = new CheckedEntry(this::shown, "");
    private final Label left = WholeLabel.of("");
    private final HBox node;
    private Optional<Owner> owner = Optional.empty();

    TableYearsEntry(Document document) {
        this.document = document;
        entry.name(Texts.of("derived.first-year"));
        entry.onTake(this::take);
        left.getStyleClass().add("problem-text");
        node = new HBox(6, WholeLabel.of(Texts.of("derived.from-year")), entry.control(), left);
        node.managedProperty().bind(node.visibleProperty());
        node.getStyleClass().add("with-unit");
    }

    Node node() {
        return node;
    }

    /** Shows the years of the table; a table without an area has always those of Table 1. */
    void show(Proposal proposal, Optional<TableRef> table) {
        owner = table.flatMap(Owner::of);
        node.setVisible(owner.isPresent());
        entry.prompt(Integer.toString(proposal.years().first()));
        entry.show(proposal);
        List<Integer> unprinted = owner.map(of -> UnprintedYears.of(proposal, of.block(), of.area()))
                .orElse(List.of());
        left.setText(words(unprinted));
    }

    private static String words(List<Integer> unprinted) {
        String years = unprinted.stream().map(year -> Integer.toString(year)).collect(Collectors.joining(", "));
        return years.isEmpty() ? "" : Texts.of("derived.not-shown", years);
    }

    private String shown(Proposal proposal) {
        return owner.flatMap(of -> proposal.supplement()
                        .tableTexts()
                        .of(TableRef.of(of.block(), of.area()))
                        .firstYear())
                .map(year -> Integer.toString(year))
                .orElse("");
    }

    private void take() {
        Reading<Optional<Integer>> reading = entry.text().isBlank()
                ? Reading.of(Optional.empty())
                : DanishYear.read(entry.text()).then(year -> Reading.of(Optional.of(year)));
        entry.complain(reading.problem());
        reading.value()
                .ifPresent(year -> owner.ifPresent(of -> {
                    document.apply(TableYearEdits.from(of.block(), of.area(), withoutTableOne(year)));
                    entry.show(document.proposal());
                }));
    }

    /** The first year of Table 1 is none of its own. */
    private Optional<Integer> withoutTableOne(Optional<Integer> year) {
        return year.filter(own -> own != document.proposal().years().first());
    }

    void commit() {
        entry.commit();
    }
}
