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
 * @param lines the rows of Table 1, those that are split with the sums of their details
 * @param details the rows in which amounts are typed: details, and rows without details
 */
record Checked(Version version, HouseRules house, LocalDate today, List<CheckedRow> lines, List<CheckedRow> details) {
    static Checked of(Version version, HouseRules house, LocalDate today) {
        List<CheckedRow> lines = Stream.of(Block.values())
                .flatMap(block -> lines(version.proposal(), block))
                .toList();
        List<CheckedRow> details = lines.stream()
                .flatMap(row -> row.line().hasDetails() ? detailsOf(row) : Stream.of(row))
                .toList();
        return new Checked(version, house, today, lines, details);
    }

    Proposal proposal() {
        return version.proposal();
    }

    /** The rows of Table 1 in which amounts are typed: details, and rows without details. */
    Stream<CheckedRow> entered() {
        return details.stream();
    }

    Stream<CheckedRow> entered(Block block) {
        return details.stream().filter(row -> row.block() == block);
    }

    /** The rows of the block, those that are split with the sums of their details. */
    Stream<CheckedRow> lines(Block block) {
        return lines.stream().filter(row -> row.block() == block);
    }

    private static Stream<CheckedRow> lines(Proposal proposal, Block block) {
        List<Line> lines = proposal.lines(block);
        return IntStream.range(0, lines.size()).mapToObj(index -> {
            Line line = lines.get(index);
            return CheckedRow.of(new LineRef(block, index), line, line.label(), line.amounts(), proposal.years());
        });
    }

    /** The details of a row; none of one that is not split. */
    static Stream<CheckedRow> detailsOf(CheckedRow row) {
        List<Detail> details = row.line().details();
        return IntStream.range(0, details.size())
                .mapToObj(index -> CheckedRow.of(
                        row.ref().owner().detail(index),
                        row.line(),
                        details.get(index).label(),
                        details.get(index).amounts(),
                        row.years()));
    }
}
