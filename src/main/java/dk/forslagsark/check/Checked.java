package dk.forslagsark.check;

import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.HouseRules;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.version.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a rule is given.
 *
 * @param version what is checked
 * @param house what the municipality has set
 * @param today the day on which it is checked
 */
record Checked(Version version, HouseRules house, LocalDate today) {
    Proposal proposal() {
        return version.proposal();
    }

    /** The rows of Table 1 in which amounts are typed: details, and rows without details. */
    Stream<TableRow> entered() {
        return Stream.of(Block.values()).flatMap(this::entered);
    }

    Stream<TableRow> entered(Block block) {
        return lines(block).flatMap(row -> row.line().hasDetails() ? details(row) : Stream.of(row));
    }

    /** The rows of the block, those that are split with the sums of their details. */
    Stream<TableRow> lines(Block block) {
        List<Line> lines = proposal().lines(block);
        return IntStream.range(0, lines.size())
                .mapToObj(index -> new TableRow(
                        new LineRef(block, index),
                        lines.get(index),
                        lines.get(index).label(),
                        lines.get(index).amounts(),
                        proposal().years()));
    }

    private Stream<TableRow> details(TableRow row) {
        List<Detail> details = row.line().details();
        return IntStream.range(0, details.size())
                .mapToObj(index -> new TableRow(
                        row.ref().owner().detail(index),
                        row.line(),
                        details.get(index).label(),
                        details.get(index).amounts(),
                        proposal().years()));
    }
}
