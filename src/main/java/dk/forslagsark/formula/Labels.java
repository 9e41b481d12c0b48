package dk.forslagsark.formula;

import dk.forslagsark.danish.Quoted;
import dk.forslagsark.danish.Reading;
import dk.forslagsark.formula.Reference.Step;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.PlainText;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.DetailRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Rows by their labels. Of several of one label each has a number, counted from the top: {@code Husleje#2}. */
final class Labels {
    private final Proposal proposal;
    private final Map<String, List<LineRef>> lines = new HashMap<>();

    Labels(Proposal proposal) {
        this.proposal = proposal;
        new PointedRows(proposal).lines().forEach(line -> lines.computeIfAbsent(
                        key(proposal.line(line).label()), any -> new ArrayList<>())
                .add(line));
    }

    private static String key(String label) {
        return PlainText.key(shown(label));
    }

    private static String shown(String label) {
        return label.isBlank() ? WithoutLabel.NAME : label.strip();
    }

    /** The label of a row that expressions call that. */
    static String called(Step step) {
        return PlainText.key(step.text()).equals(PlainText.key(WithoutLabel.NAME)) ? "" : step.text();
    }

    /** Whether expressions call a row of that label so. */
    static boolean isCalled(String label, Step step) {
        return key(label).equals(PlainText.key(step.text()));
    }

    /** Whether a row of Table 1 is called that. */
    boolean has(String label) {
        return lines.containsKey(PlainText.key(label));
    }

    Reading<LineRef> line(Step step) {
        return one(lines.getOrDefault(PlainText.key(step.text()), List.of()), step, Texts.of("formula.in.table-1"));
    }

    Reading<DetailRef> detail(LineRef line, Step step) {
        return one(
                details(line, PlainText.key(step.text())),
                step,
                Quoted.of(proposal.line(line).label()));
    }

    private List<DetailRef> details(LineRef line, String key) {
        return IntStream.range(0, proposal.line(line).details().size())
                .filter(i -> key(proposal.line(line).details().get(i).label()).equals(key))
                .mapToObj(line::detail)
                .toList();
    }

    Reading<Integer> small(SmallTable<?> table, Step step) {
        return one(small(table, PlainText.key(step.text())), step, table.title());
    }

    private List<Integer> small(SmallTable<?> table, String key) {
        return IntStream.range(0, table.in(proposal).size())
                .filter(row -> key(table.label(proposal, row)).equals(key))
                .boxed()
                .toList();
    }

    Reading<Integer> free(Step step) {
        return one(free(PlainText.key(step.text())), step, Texts.of("formula.in.free-tables"));
    }

    private List<Integer> free(String key) {
        return IntStream.range(0, proposal.freeTables().size())
                .filter(table -> key(proposal.freeTables().get(table).title()).equals(key))
                .boxed()
                .toList();
    }

    Reading<Integer> freeRow(int table, Step step) {
        return one(freeRows(table, PlainText.key(step.text())), step, Texts.of("formula.in.free-table"));
    }

    private List<Integer> freeRows(int table, String key) {
        return IntStream.range(0, proposal.freeTables().get(table).rows().size())
                .filter(row -> key(proposal.freeTables()
                                .get(table)
                                .rows()
                                .get(row)
                                .cell(0))
                        .equals(key))
                .boxed()
                .toList();
    }

    private static <T> Reading<T> one(List<T> called, Step step, String where) {
        if (step.nth() > called.size() || called.isEmpty()) {
            return Reading.failed(Texts.of("formula.not-in", Quoted.of(step.text()), where));
        }
        if (step.nth() == 0 && called.size() > 1) {
            return Reading.failed(Texts.of("formula.in-several", Quoted.of(step.text()), step.text()));
        }
        return Reading.of(called.get(Math.max(step.nth() - 1, 0)));
    }

    /** A row of Table 1 as expressions write it. */
    String written(RowRef row, boolean isQuoted) {
        LineRef line = row.owner();
        String label = proposal.line(row).label();
        String first = step(label, lines.get(key(label)), line, isQuoted);
        return row instanceof DetailRef detail ? first + "." + written(detail) : first;
    }

    private String written(DetailRef detail) {
        String label = proposal.line(detail).details().get(detail.detail()).label();
        return step(label, details(detail.owner(), key(label)), detail, false);
    }

    /** A row of one of the smaller tables as expressions write it. */
    String written(SmallTable<?> table, int row) {
        String label = table.label(proposal, row);
        return table.title() + "." + step(label, small(table, key(label)), row, false);
    }

    /** A row of a free table as expressions write it. */
    String written(int table, int row) {
        String title = proposal.freeTables().get(table).title();
        String label = proposal.freeTables().get(table).rows().get(row).cell(0);
        return step(title, free(key(title)), table, false) + "." + step(label, freeRows(table, key(label)), row, false);
    }

    /** A cell of the row as expressions write it, whatever assumptions there are. */
    String path(PointedRow row) {
        if (row instanceof PointedRow.Line line) {
            return written(line.row(), true);
        }
        return row instanceof PointedRow.Small small
                ? written(small.table(), small.row()) + "."
                        + small.table().columns().get(0).word()
                : written(((PointedRow.Free) row).table(), ((PointedRow.Free) row).row()) + "." + ColumnLetters.of(0);
    }

    private static <T> String step(String label, List<T> called, T one, boolean isQuoted) {
        String number = called.size() > 1 ? "#" + (called.indexOf(one) + 1) : "";
        return Reference.step(shown(label), isQuoted) + number;
    }
}
