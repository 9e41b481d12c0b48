package dk.forslagsark.tables;

import dk.forslagsark.formula.AssumptionName;
import dk.forslagsark.formula.CellTarget;
import dk.forslagsark.formula.CellTarget.Assumed;
import dk.forslagsark.formula.CellTarget.Field;
import dk.forslagsark.formula.CellTarget.Free;
import dk.forslagsark.formula.CellTarget.Row;
import dk.forslagsark.formula.CellTarget.Sum;
import dk.forslagsark.formula.Precedent;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.Proposal;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where the figures stand that formulas point at. */
public final class FigurePlaces {
    private FigurePlaces() {}

    /** The place of the figure; of a total, Table 1. */
    public static Place of(Proposal proposal, Precedent figure) {
        CellTarget target = figure.target();
        if (target instanceof Row row) {
            return Place.cell(row.row(), Column.year(figure.year().orElseThrow()));
        }
        if (target instanceof Field field) {
            return small(field).orElseGet(() -> Place.on(Place.Page.TABLE_1));
        }
        if (target instanceof Free free) {
            return Place.cell(
                    Place.Page.freeTable(free.table()),
                    free.row(),
                    FreeRow.COLUMNS.get(free.column()).key());
        }
        if (target instanceof Sum sum) {
            return ListTables.all().stream()
                    .filter(table -> table.type() == sum.table().type())
                    .findFirst()
                    .map(table -> Place.on(table.page()))
                    .orElseThrow();
        }
        return target instanceof Assumed assumed
                ? assumed(proposal, assumed, figure.year())
                : Place.on(Place.Page.TABLE_1);
    }

    private static Optional<Place> small(Field field) {
        return ListTables.all().stream()
                .filter(table -> table.type() == field.table().type())
                .findFirst()
                .map(table ->
                        Place.cell(table.page(), field.row(), field.column().key()));
    }

    private static Place assumed(Proposal proposal, Assumed assumed, Optional<Integer> year) {
        String column = year.map(Object::toString).orElse(Assumption.VALUE.key());
        return IntStream.range(0, proposal.assumptions().size())
                .filter(row -> AssumptionName.key(
                                proposal.assumptions().get(row).name())
                        .equals(assumed.key()))
                .boxed()
                .findFirst()
                .<Place>map(row -> Place.cell(Place.Page.ASSUMPTIONS, row, column))
                .orElseGet(() -> Place.on(Place.Page.ASSUMPTIONS));
    }
}
