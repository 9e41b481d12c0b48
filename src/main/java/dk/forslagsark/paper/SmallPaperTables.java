package dk.forslagsark.paper;

import dk.forslagsark.danish.ColumnWording;
import dk.forslagsark.form.Form;
import dk.forslagsark.paper.PaperRow.Kind;
import dk.forslagsark.proposal.Milestone;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.proposal.TableWords.Part;
import dk.forslagsark.proposal.UnitPrice;
import dk.forslagsark.tables.ListTable;
import dk.forslagsark.tables.ListTables;
import dk.forslagsark.version.Version;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The smaller tables as a form prints them; none without rows. */
record SmallPaperTables(Version version, Form form) {
    private static final String MARK = "X";

    Optional<PaperTable> staffing() {
        return captioned(ListTables.STAFFING, 40, 15, 15, 15);
    }

    Optional<PaperTable> budgets() {
        return captioned(ListTables.BUDGETS, 40, 10, 20, 22, 12);
    }

    Optional<PaperTable> successCriteria() {
        return plain(ListTables.SUCCESS_CRITERIA, 30, 25, 25, 25);
    }

    Optional<PaperTable> consultations() {
        return plain(ListTables.CONSULTATIONS, 30, 10, 18, 40);
    }

    Optional<PaperTable> partRisks() {
        return plain(ListTables.PART_RISKS, 60, 20);
    }

    /** What is compared stands above quantities and prices. */
    Optional<PaperTable> unitPrices() {
        return captioned(ListTables.UNIT_PRICES, 36, 14, 16, 14, 16, 14)
                .map(table -> new PaperTable(
                        table.ref(),
                        table.caption(),
                        table.columns(),
                        Stream.concat(Stream.of(sides()), table.heads().stream())
                                .toList(),
                        table.rows()));
    }

    private PaperRow sides() {
        return new PaperRow(
                Kind.HEAD,
                List.of(
                        PaperCell.of(""),
                        new PaperCell(side(Part.BEFORE, ColumnWording.BEFORE), 2),
                        new PaperCell(side(Part.AFTER, ColumnWording.AFTER), 2),
                        PaperCell.of("")));
    }

    private String side(Part part, String usual) {
        String written = proposal()
                .supplement()
                .tableTexts()
                .text(TableRef.of(UnitPrice.ROWS), part)
                .strip();
        return written.isEmpty() ? usual : written;
    }

    /** Activities and the years they are marked in. */
    Optional<PaperTable> schedule() {
        List<Integer> years = proposal().scheduleYears().list();
        List<PaperRow> rows = proposal().rows(Milestone.ROWS).stream()
                .map(row -> PaperRow.of(
                        Kind.LINE,
                        List.of(row.activity()),
                        years.stream().map(year -> mark(row, year)).toList()))
                .toList();
        Stream<PaperColumn> marks = years.stream().map(year -> new PaperColumn("år", PaperColumn.Kind.MARK, 10));
        PaperTable table = new PaperTable(
                Optional.of(ListTables.MILESTONES.ref()),
                Optional.empty(),
                Stream.concat(Stream.of(PaperColumn.text("aktivitet", 40)), marks)
                        .toList(),
                List.of(PaperRow.of(
                        Kind.HEAD,
                        List.of(ColumnWording.ACTIVITY),
                        years.stream().map(year -> Integer.toString(year)).toList())),
                rows);
        return Optional.of(table).filter(any -> !rows.isEmpty());
    }

    private static String mark(Milestone row, int year) {
        return row.mark(year)
                .map(word -> word.isEmpty() ? MARK : MARK + " (" + word + ")")
                .orElse("");
    }

    private Optional<PaperTable> captioned(ListTable<?> table, int... widths) {
        return plain(table, widths).map(any -> any.captioned(YearTables.unnumbered(table.printedTitle())));
    }

    private Optional<PaperTable> plain(ListTable<?> table, int... widths) {
        List<SmallColumn> columns = SmallColumn.all(table, version, form);
        int count = table.in(proposal()).size();
        List<PaperRow> rows = IntStream.range(0, count)
                .mapToObj(index -> PaperRow.of(
                        Kind.LINE,
                        columns.stream()
                                .map(column -> column.cells().get(index))
                                .toList()))
                .toList();
        return count == 0
                ? Optional.empty()
                : Optional.of(new PaperTable(
                        Optional.of(table.ref()),
                        Optional.empty(),
                        IntStream.range(0, columns.size())
                                .mapToObj(index -> columns.get(index).printed(widths[index]))
                                .toList(),
                        List.of(PaperRow.of(
                                Kind.HEAD,
                                columns.stream().map(SmallColumn::head).toList())),
                        rows));
    }

    private Proposal proposal() {
        return version.proposal();
    }
}
