package dk.forslagsark.check;

import dk.forslagsark.proposal.HouseRules;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.Place.TableCell;
import dk.forslagsark.version.Finding;
import java.time.LocalDate;
import java.util.List;

/** What one rule finds. */
final class Found {
    static final LocalDate TODAY = LocalDate.of(2020, 6, 1);

    private Found() {}

    static List<Finding> by(String rule, Proposal proposal) {
        return by(rule, proposal, HouseRules.USUAL);
    }

    static List<Finding> by(String rule, Proposal proposal, HouseRules house) {
        return new Checks(house, () -> TODAY)
                .of(proposal).findings().stream()
                        .filter(finding -> finding.rule().equals(rule))
                        .toList();
    }

    /** The rows and columns it points at in Table 1: {@code 0:2021}. */
    static List<String> cells(String rule, Proposal proposal) {
        return by(rule, proposal).stream()
                .map(Finding::place)
                .map(TableCell.class::cast)
                .map(cell -> cell.row().line() + ":" + cell.column().key())
                .toList();
    }
}
