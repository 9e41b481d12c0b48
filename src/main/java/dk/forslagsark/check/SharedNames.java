package dk.forslagsark.check;

import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The names a proposal has that others of its catalogue have too, each once and in the order in which they stand.
 *
 * @param committees those that rows of Table 1 belong to
 * @param targetGroups that of its front page and those of rows and details
 * @param areas those of rows of Table 1
 * @param pools what it applies to
 */
public record SharedNames(List<String> committees, List<String> targetGroups, List<String> areas, List<String> pools) {
    public SharedNames {
        committees = List.copyOf(committees);
        targetGroups = List.copyOf(targetGroups);
        areas = List.copyOf(areas);
        pools = List.copyOf(pools);
    }

    public static SharedNames of(Proposal proposal) {
        return new SharedNames(
                inRows(proposal, Line::committee, Detail::committee).toList(),
                named(Stream.concat(
                                Stream.of(proposal.cover().targetGroup()),
                                inRows(proposal, Line::targetGroup, Detail::targetGroup)))
                        .toList(),
                named(lines(proposal).map(line -> line.area().key())).toList(),
                named(Stream.of(proposal.cover().fundedBy())).toList());
    }

    private static Stream<Line> lines(Proposal proposal) {
        return Stream.of(Block.values()).flatMap(block -> proposal.lines(block).stream());
    }

    private static Stream<String> inRows(
            Proposal proposal, Function<Line, Optional<String>> ofLine, Function<Detail, Optional<String>> ofDetail) {
        return named(lines(proposal).flatMap(line -> Stream.concat(
                        Stream.of(line).map(ofLine), line.details().stream().map(ofDetail))
                .flatMap(Optional::stream)));
    }

    private static Stream<String> named(Stream<String> names) {
        return names.map(String::strip).filter(name -> !name.isEmpty()).distinct();
    }
}
