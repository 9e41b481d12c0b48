package dk.forslagsark.formula;

import dk.forslagsark.formula.Reference.Step;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.FreeTable;
import dk.forslagsark.proposal.PlainText;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The rows of the smaller and the free tables that expressions name, where a proposal has them not: added with nothing but their
 * labels, so that what is named can be put in.
 *
 * @param section where free tables are added
 */
public record NamedRows(Section section) {
    /** Of how many of one label a name is believed. */
    private static final int MOST_ALIKE = 100;

    /** A table, a row and a column. */
    private static final int STEPS = 3;

    /** The proposal with what the names speak of and it has not. Rows of Table 1 and assumptions are not added. */
    public Proposal in(Proposal proposal, List<String> names) {
        List<Reference> cells =
                names.stream().flatMap(name -> cell(name).stream()).toList();
        Proposal with = proposal;
        // A heading must not take the column that is known by its letter.
        for (boolean byLetter : List.of(true, false)) {
            for (Reference cell : cells) {
                with = letter(cell.path().get(2)).isPresent() == byLetter ? with(with, cell) : with;
            }
        }
        return with;
    }

    /** The column that the step is the letter of. */
    private static Optional<Integer> letter(Step column) {
        return IntStream.range(0, FreeRow.MOST_COLUMNS)
                .boxed()
                .filter(index -> ColumnLetters.of(index).equalsIgnoreCase(column.text()))
                .findFirst();
    }

    private static Optional<Reference> cell(String name) {
        List<Pieces.Named> pieces = Pieces.of("=" + name).named();
        return Optional.of(pieces)
                .filter(all -> all.size() == 1)
                .map(all -> all.get(0).reference())
                .filter(one -> !one.isKept() && one.path().size() == STEPS)
                .filter(one -> one.path().stream().allMatch(step -> step.nth() <= MOST_ALIKE));
    }

    private Proposal with(Proposal proposal, Reference name) {
        Step table = name.first();
        Step row = name.path().get(1);
        return SmallTable.called(table.text())
                .map(small -> small(proposal, small, row))
                .orElseGet(() -> free(proposal, table, row, name.path().get(2)));
    }

    private static Proposal small(Proposal proposal, SmallTable<?> table, Step row) {
        Proposal with = proposal;
        for (int missing = missing(labels(proposal, table), row); missing > 0; missing--) {
            with = table.withRow(with, Labels.called(row));
        }
        return with;
    }

    private static List<String> labels(Proposal proposal, SmallTable<?> table) {
        return IntStream.range(0, table.rows(proposal))
                .mapToObj(row -> table.label(proposal, row))
                .toList();
    }

    private static int missing(List<String> labels, Step called) {
        long there =
                labels.stream().filter(label -> Labels.isCalled(label, called)).count();
        return Math.max(called.nth(), 1) - (int) there;
    }

    private Proposal free(Proposal proposal, Step title, Step row, Step column) {
        List<FreeTable> tables = new ArrayList<>(proposal.freeTables());
        for (int missing = missing(tables.stream().map(FreeTable::title).toList(), title); missing > 0; missing--) {
            tables.add(FreeTable.in(section).withTitle(Labels.called(title)).withRows(List.of(FreeRow.BLANK)));
        }
        List<Integer> called = IntStream.range(0, tables.size())
                .filter(table -> Labels.isCalled(tables.get(table).title(), title))
                .boxed()
                .toList();
        int at = called.get(Math.max(title.nth(), 1) - 1);
        tables.set(at, tables.get(at).withRows(rows(tables.get(at).rows(), row, column)));
        return proposal.withFreeTables(tables);
    }

    private static List<FreeRow> rows(List<FreeRow> before, Step row, Step column) {
        List<FreeRow> rows = new ArrayList<>(before);
        rows.set(0, headed(rows.get(0), column));
        for (int missing = missing(rows.stream().map(any -> any.cell(0)).toList(), row); missing > 0; missing--) {
            rows.add(FreeRow.BLANK.withCell(0, Labels.called(row)));
        }
        return rows;
    }

    /** The headings with that of the column, which is its letter where no more is known. */
    private static FreeRow headed(FreeRow headings, Step column) {
        if (letter(column).isPresent()) {
            int at = letter(column).get();
            return headings.cell(at).isBlank() ? headings.withCell(at, ColumnLetters.of(at)) : headings;
        }
        boolean isThere = headings.cells().stream()
                .anyMatch(heading -> PlainText.key(heading).equals(PlainText.key(column.text())));
        return IntStream.range(1, FreeRow.MOST_COLUMNS)
                .filter(index -> !isThere && headings.cell(index).isBlank())
                .boxed()
                .findFirst()
                .map(index -> headings.withCell(index, column.text()))
                .orElse(headings);
    }
}
