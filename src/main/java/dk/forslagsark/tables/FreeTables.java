package dk.forslagsark.tables;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.FreeTable;
import dk.forslagsark.proposal.Property;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowType;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** The free tables of a proposal as tables one types in, each of as many columns as are written in and room for more. */
public final class FreeTables {
    private static final int FEWEST_COLUMNS = 5;
    private static final RowType<FreeRow> ROWS =
            new RowType<>(FreeTable.KEY, FreeRow.BLANK, List.copyOf(FreeRow.COLUMNS));

    private FreeTables() {}

    /** All of them. */
    public static List<ListTable<FreeRow>> of(Proposal proposal) {
        return IntStream.range(0, proposal.freeTables().size())
                .mapToObj(index -> of(proposal, index))
                .toList();
    }

    /** The one with that index; a blank one where there is none. */
    public static ListTable<FreeRow> of(Proposal proposal, int index) {
        Optional<FreeTable> table = proposal.freeTables().stream().skip(index).findFirst();
        int columns = table.map(FreeTable::columns).orElse(0) + 1;
        return new ListTable<>(
                ROWS,
                Place.Page.freeTable(index),
                names(table),
                names(table),
                fields(Math.min(FreeRow.MOST_COLUMNS, Math.max(FEWEST_COLUMNS, columns))),
                UnaryOperator.identity(),
                Optional.empty(),
                List.of(),
                access(index));
    }

    private static TwoNames names(Optional<FreeTable> table) {
        return TwoNames.unprinted(() -> table.map(FreeTables::name).orElseGet(() -> Texts.of("tables.free")));
    }

    /** What the table is called where it is listed. */
    public static String name(FreeTable table) {
        return table.title().isBlank()
                ? Texts.of("tables.free-without-title")
                : table.title().strip();
    }

    private static List<FieldColumns<FreeRow>> fields(int count) {
        return FreeRow.COLUMNS.subList(0, count).stream().map(FreeTables::field).toList();
    }

    private static FieldColumns<FreeRow> field(Property<FreeRow, String> column) {
        return FieldColumns.of(Field.free(column, column.key()));
    }

    private static ListTable.Access<FreeRow> access(int index) {
        return new ListTable.Access<>(
                proposal -> proposal.freeTables().stream()
                        .skip(index)
                        .findFirst()
                        .map(FreeTable::rows)
                        .orElse(List.of()),
                (proposal, rows) -> changed(proposal, index, table -> table.withRows(rows)));
    }

    /** The proposal with that table changed; the same where there is none. */
    public static Proposal changed(Proposal proposal, int index, UnaryOperator<FreeTable> change) {
        return index < proposal.freeTables().size()
                ? proposal.withFreeTables(Lists.replaced(proposal.freeTables(), index, change))
                : proposal;
    }
}
