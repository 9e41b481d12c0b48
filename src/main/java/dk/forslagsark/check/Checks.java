package dk.forslagsark.check;

import dk.forslagsark.proposal.HouseRules;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.version.Finding;
import dk.forslagsark.version.Rules;
import dk.forslagsark.version.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * All rules, as a municipality has set them.
 *
 * @param house what the municipality has set
 * @param today the day on which something is checked
 */
public record Checks(HouseRules house, Supplier<LocalDate> today) implements Rules {
    /** As they are where a municipality has set nothing. */
    public static final Checks USUAL = by(HouseRules.USUAL);

    /** The rules of that municipality. */
    public static Checks by(HouseRules house) {
        return new Checks(house, LocalDate::now);
    }

    /** What the municipality requires and no proposal can have: keys that the file does not know. */
    public List<String> unknownRequired() {
        return house.required().stream().filter(key -> !MissingField.knows(key)).toList();
    }

    /** The proposal as a version that carries what the usual rules find. */
    public static Version version(Proposal proposal) {
        return USUAL.of(proposal);
    }

    /** The proposal as a version that carries what these rules find. */
    public Version of(Proposal proposal) {
        return Version.of(proposal, this);
    }

    @Override
    public List<Finding> uncounted(Version version) {
        return Stream.concat(
                        UncountedCells.of(version.proposal(), version.evaluation()),
                        UncountedValues.of(version.proposal(), version.evaluation()))
                .toList();
    }

    @Override
    public int longestPayback() {
        return house.longestPayback();
    }

    @Override
    public List<Finding> remarks(Version version) {
        Checked checked = Checked.of(version, house, today.get());
        return RuleList.ALL.stream().flatMap(rule -> rule.findings(checked)).toList();
    }
}
