package dk.forslagsark.formula;

import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.ValueKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A proposal in which ranges go on holding the rows they held when rows have been moved or sorted: one that would hold others is
 * written out as the cells it held, {@code SUM(Husleje;Transport;Varme)}. Three that stand below each other are a range again. A
 * row that has been added inside a range belongs to it.
 */
public final class HeldRanges extends Expressions {
    /** Fewer cells are written one by one. */
    private static final int FEWEST = 3;

    /** In a range of rows the year does not matter. */
    private static final int ANY_YEAR = 0;

    private final CellTargets before;
    private final CellTargets after;
    private final FollowedRows followed;
    /** The expressions before the edit that have some. */
    private final Set<String> ranges;

    private final PointedRows rows;
    private final Ids fresh;
    private final Map<PointedRow, String> ids = new HashMap<>();

    /** A range in the text of an expression. */
    private record Range(Reference from, Reference to) {}

    private HeldRanges(Proposal before, Proposal after, FollowedRows followed, Set<String> ranges) {
        this.before = new CellTargets(before);
        this.after = new CellTargets(after);
        this.followed = followed;
        this.ranges = ranges;
        rows = new PointedRows(after);
        fresh = new Ids(after);
    }

    /**
     * @param before the proposal before an edit
     * @param after the same after it, with what has been typed bound to its rows
     */
    public static Proposal of(Proposal before, Proposal after) {
        Set<String> ranges =
                ExpressionTexts.of(before).stream().filter(HeldRanges::mayHold).collect(Collectors.toSet());
        if (ranges.isEmpty()) {
            return after;
        }
        FollowedRows followed = FollowedRows.of(before, after);
        return followed.isMoved() ? new HeldRanges(before, after, followed, ranges).kept(after) : after;
    }

    private static boolean mayHold(String expression) {
        return expression.indexOf(':') >= 0;
    }

    private Proposal kept(Proposal proposal) {
        Proposal written = in(proposal);
        if (written == proposal) {
            return proposal;
        }
        Set<String> named = Ids.in(ExpressionTexts.of(written));
        return new Identities(row -> id(row).filter(named::contains)).in(written);
    }

    private Optional<String> id(PointedRow row) {
        return rows.id(row).or(() -> Optional.ofNullable(ids.get(row)));
    }

    /** Only what has been there before means what it held then. */
    @Override
    String text(String expression) {
        return ranges.contains(expression)
                ? Pieces.withRanges(expression, (from, to) -> written(new Range(from, to)))
                : expression;
    }

    private Optional<String> written(Range range) {
        Set<PointedRow> held = rows(range, before);
        Set<PointedRow> holds = rows(range, after);
        boolean isWhole = held.stream()
                        .flatMap(row -> followed.after(row).stream())
                        .allMatch(holds::contains)
                && holds.stream().flatMap(row -> followed.before(row).stream()).allMatch(held::contains);
        return isWhole || held.isEmpty() || !isThere(range) ? Optional.empty() : Optional.of(written(range, held));
    }

    /** Whether both its ends are; where a row is gone the cell says so. */
    private boolean isThere(Range range) {
        return target(range.from(), after).isPresent()
                && target(range.to(), after).isPresent();
    }

    private static Optional<CellTarget> target(Reference reference, CellTargets targets) {
        return targets.find(reference).value();
    }

    /** The rows of the range; none where it is not one of rows. */
    private static Set<PointedRow> rows(Range range, CellTargets targets) {
        Optional<CellTarget> from = target(range.from(), targets);
        Optional<CellTarget> to = target(range.to(), targets);
        if (!range.from().isKept() || from.isEmpty() || to.isEmpty()) {
            return Set.of();
        }
        try {
            return Rectangle.between(Precedent.of(from.get(), ANY_YEAR), Precedent.of(to.get(), ANY_YEAR)).stream()
                    .flatMap(cell -> PointedRow.of(cell.target()).stream())
                    .collect(Collectors.toSet());
        } catch (NoFigure apart) {
            return Set.of();
        }
    }

    private String written(Range range, Set<PointedRow> held) {
        Set<PointedRow> now =
                held.stream().flatMap(row -> followed.after(row).stream()).collect(Collectors.toSet());
        List<List<PointedRow>> runs = new ArrayList<>();
        rows.all().filter(now::contains).forEach(row -> {
            boolean goesOn =
                    !runs.isEmpty() && last(runs.get(runs.size() - 1)).below().equals(row);
            if (!goesOn) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(row);
        });
        return runs.stream().flatMap(run -> cells(range, run)).collect(Collectors.joining(";"));
    }

    private Stream<String> cells(Range range, List<PointedRow> run) {
        return run.size() < FEWEST
                ? run.stream().map(row -> cells(range, row, row))
                : Stream.of(cells(range, run.get(0), last(run)));
    }

    /** From the column and year of the one end to those of the other. */
    private String cells(Range range, PointedRow first, PointedRow last) {
        String from = cell(range.from(), first);
        String to = cell(range.to(), last);
        return from.equals(to) ? from : from + ":" + to;
    }

    private String cell(Reference like, PointedRow row) {
        String id = id(row).orElseGet(() -> ids.computeIfAbsent(row, one -> fresh.forLabel(rows.label(one))));
        Optional<String> column = like.path().stream().skip(1).findFirst().map(Reference.Step::text);
        return Reference.kept(id, column, like.year());
    }

    private static PointedRow last(List<PointedRow> run) {
        return run.get(run.size() - 1);
    }

    @Override
    <V> Optional<V> result(String expression, Optional<Integer> year, ValueKind<V> kind, Optional<V> before) {
        return before;
    }
}
