package dk.forslagsark.editor.table;

import dk.forslagsark.editor.sheet.RowContent;
import dk.forslagsark.formula.Expression;
import dk.forslagsark.formula.ShownLabels;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Cover;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Organisation;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.tables.Column;
import dk.forslagsark.version.Version;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rows of the lines as they were last shown. A line that has stayed the same object in its place keeps its rows, so that an
 * edit in a sheet of thousands of rows makes only those it changes.
 */
final class DrawnLines {
    /** What else the rows of a line depend on. */
    private record Surroundings(
            Years years, List<Assumption> assumptions, Cover cover, Organisation organisation, List<Area> areas) {
        static Surroundings of(Proposal proposal, Organisation organisation) {
            return new Surroundings(
                    proposal.years(),
                    proposal.assumptions(),
                    proposal.cover(),
                    organisation,
                    organisation.areasFor(proposal));
        }
    }

    /**
     * A line as it was last shown.
     *
     * @param points whether it has a formula of which the labels of other rows are shown
     * @param isWithout whether a formula of it comes to nothing, the reason of which may be in other rows
     */
    private record Drawn(
            Line line,
            int number,
            boolean closed,
            boolean points,
            boolean isWithout,
            List<RowContent<RowKey, Column>> rows) {
        static Drawn of(Line line, int number, boolean closed, List<RowContent<RowKey, Column>> rows) {
            List<CellEntry.Formula<Amount>> pointing = pointing(line);
            boolean isWithout =
                    pointing.stream().anyMatch(formula -> formula.counted().isEmpty());
            return new Drawn(line, number, closed, !pointing.isEmpty(), isWithout, rows);
        }

        boolean shows(Line shown, int itsNumber, boolean isClosed, boolean areLabelsSame) {
            return line == shown
                    && number == itsNumber
                    && closed == isClosed
                    && (!points || areLabelsSame && !isWithout);
        }

        private static List<CellEntry.Formula<Amount>> pointing(Line line) {
            return Stream.concat(
                            Stream.of(line.ownAmounts()),
                            line.details().stream().map(Detail::amounts))
                    .flatMap(amounts -> amounts.byYear().values().stream())
                    .flatMap(entry ->
                            entry instanceof CellEntry.Formula<Amount> formula ? Stream.of(formula) : Stream.empty())
                    .filter(formula -> Expression.points(formula.expression()))
                    .toList();
        }
    }

    private Optional<Surroundings> surroundings = Optional.empty();
    private Map<LineRef, Drawn> before = Map.of();
    private Map<LineRef, Drawn> now = new HashMap<>();
    private ShownLabels labels = ShownLabels.NONE;
    private boolean areLabelsSame;
    private LineRows making;

    /** From now on shows the lines of that version. */
    void follow(Version version, Organisation organisation) {
        Optional<Surroundings> around = Optional.of(Surroundings.of(version.proposal(), organisation));
        before = around.equals(surroundings) ? now : Map.of();
        now = new HashMap<>();
        surroundings = around;
        followLabels(version.proposal());
        making = LineRows.of(version, organisation);
    }

    /** They are looked at only where a formula shows them. */
    private void followLabels(Proposal proposal) {
        boolean areShown = before.values().stream().anyMatch(Drawn::points);
        ShownLabels shown = areShown ? ShownLabels.of(proposal) : ShownLabels.NONE;
        areLabelsSame = shown.equals(labels);
        labels = shown;
    }

    /**
     * The rows of a line and of its details.
     *
     * @param number what stands in the margin
     * @param closed whether the details are folded away
     */
    List<RowContent<RowKey, Column>> of(LineRef ref, int number, boolean closed) {
        Line line = making.proposal().line(ref);
        Drawn drawn = Optional.ofNullable(before.get(ref))
                .filter(known -> known.shows(line, number, closed, areLabelsSame))
                .orElseGet(() -> Drawn.of(line, number, closed, making.of(ref, number, closed)));
        now.put(ref, drawn);
        return drawn.rows();
    }
}
