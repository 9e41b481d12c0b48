package dk.forslagsark.check;

import dk.forslagsark.proposal.HouseRules;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.version.Version;
import java.time.LocalDate;

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
}
