package dk.forslagsark.formula;

import dk.forslagsark.formula.CellTarget.Field;
import dk.forslagsark.formula.CellTarget.Free;
import dk.forslagsark.formula.CellTarget.Row;
import dk.forslagsark.formula.CellTarget.Total;
import dk.forslagsark.proposal.PlainText;
import dk.forslagsark.proposal.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a name that is begun in an expression may become: functions, assumptions, rows, and step by step the cells of tables.
 *
 * @param proposal the proposal
 * @param wordings what its cells are called
 */
record Names(Proposal proposal, Wordings wordings) {
    private static final int MOST = 40;
    private static final Pattern POINT = Pattern.compile("\\.(?=(?:[^']*'[^']*')*[^']*$)");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    /** Those that what is begun may become, the likelier first; none where it is one of them already. */
    List<String> of(BegunName begun) {
        List<String> steps = steps(begun.text());
        String last = steps.get(steps.size() - 1);
        Stream<String> functions = begun.isFunction()
                ? Called.beginning(begun.text()).stream().map(function -> function.danish() + "(")
                : Stream.of();
        List<String> named =
                cells().flatMap(cell -> next(cell, steps).stream()).distinct().toList();
        List<String> beginning = named.stream()
                .filter(name -> key(lastStep(name)).startsWith(key(last)))
                .toList();
        List<String> offers = Stream.of(functions, beginning.stream(), named.stream())
                .flatMap(offered -> offered)
                .filter(name -> !named.contains(name.substring(0, name.length() - 1)) || !name.endsWith("."))
                .distinct()
                .limit(MOST)
                .toList();
        return offers.size() == 1 && offers.get(0).equalsIgnoreCase(begun.text()) ? List.of() : offers;
    }

    /** The path of a cell up to the step that is begun, if it goes that way; with a point where it goes on. */
    private static Optional<String> next(String cell, List<String> begun) {
        List<String> path = steps(cell);
        int at = begun.size() - 1;
        boolean leadsOn = path.size() > at
                && IntStream.range(0, at).allMatch(i -> key(path.get(i)).equals(key(begun.get(i))))
                && matches(path.get(at), begun.get(at));
        return leadsOn
                ? Optional.of(String.join(".", path.subList(0, at + 1)) + (path.size() > at + 1 ? "." : ""))
                : Optional.empty();
    }

    /** Whether the label, or a word within it, begins so. */
    private static boolean matches(String label, String begun) {
        String name = key(label);
        String start = key(begun);
        return name.startsWith(start)
                || BETWEEN_WORDS
                        .matcher(name)
                        .results()
                        .anyMatch(gap -> name.startsWith(start, gap.end()) && gap.end() < name.length());
    }

    private static String key(String step) {
        return PlainText.key(step.replace("'", ""));
    }

    private static String lastStep(String name) {
        List<String> steps = steps(name.endsWith(".") ? name.substring(0, name.length() - 1) : name);
        return steps.get(steps.size() - 1);
    }

    private static List<String> steps(String path) {
        return List.of(POINT.split(path, -1));
    }

    /** All cells as expressions write them, whatever the year. */
    private Stream<String> cells() {
        Stream<String> assumptions =
                proposal.assumptions().stream().map(row -> row.name()).filter(name -> !name.isBlank());
        Stream<String> rows =
                new PointedRows(proposal).all().flatMap(this::targets).map(wordings::of);
        Stream<String> totals = Stream.of(TableTotal.values()).map(total -> wordings.of(new Total(total)));
        return Stream.of(assumptions, rows, totals).flatMap(names -> names);
    }

    private Stream<CellTarget> targets(PointedRow row) {
        if (row instanceof PointedRow.Line line) {
            return Stream.of(new Row(line.row()));
        }
        if (row instanceof PointedRow.Small small) {
            return small.table().columns().stream().map(column -> new Field(small.table(), small.row(), column));
        }
        PointedRow.Free free = (PointedRow.Free) row;
        List<CellTarget> cells = new ArrayList<>();
        for (int column = 1; column < proposal.freeTables().get(free.table()).columns(); column++) {
            cells.add(new Free(free.table(), free.row(), column));
        }
        return cells.stream();
    }
}
