package dk.forslagsark.check;

import dk.forslagsark.language.Phrase;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Budget;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.version.Fix;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What writes a name as it is written elsewhere, wherever it stands. */
final class NameFix {
    private NameFix() {}

    static Fix committee(String from, String to) {
        return new Fix(words(to), proposal -> {
            Proposal changed = inLines(proposal, line -> line.withCommittee(renamed(line.committee(), from, to))
                    .withDetails(line.details().stream()
                            .map(detail -> detail.withCommittee(renamed(detail.committee(), from, to)))
                            .toList()));
            return changed.withRows(
                    Budget.ROWS,
                    changed.rows(Budget.ROWS).stream()
                            .map(budget -> budget.withCommittee(renamed(budget.committee(), from, to)))
                            .toList());
        });
    }

    static Fix targetGroup(String from, String to) {
        return new Fix(words(to), proposal -> {
            Proposal changed = inLines(proposal, line -> line.withTargetGroup(renamed(line.targetGroup(), from, to))
                    .withDetails(line.details().stream()
                            .map(detail -> detail.withTargetGroup(renamed(detail.targetGroup(), from, to)))
                            .toList()));
            String ofCover = proposal.cover().targetGroup();
            return changed.withCover(changed.cover()
                    .withTargetGroup(renamed(Optional.of(ofCover), from, to).orElse(ofCover)));
        });
    }

    private static Phrase words(String to) {
        return Phrase.of("check.same-name.fix", to);
    }

    private static Proposal inLines(Proposal proposal, UnaryOperator<Line> change) {
        Proposal changed = proposal;
        for (Block block : Block.values()) {
            changed = changed.withLines(
                    block, changed.lines(block).stream().map(change).toList());
        }
        return changed;
    }

    private static Optional<String> renamed(Optional<String> name, String from, String to) {
        return name.map(written -> written.strip().equals(from) ? to : written);
    }
}
