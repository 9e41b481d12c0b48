package dk.forslagsark.editor.derived;

import dk.forslagsark.economy.Tables;
import dk.forslagsark.proposal.Proposal;
import java.util.Optional;

/** The derived tables of the version that was asked for last, so that they are computed once for all pages. */
public final class LatestTables {
    private Optional<Proposal> version = Optional.empty();
    private Optional<Tables> tables = Optional.empty();

    Tables of(Proposal proposal) {
        if (version.filter(known -> known == proposal).isEmpty()) {
            version = Optional.of(proposal);
            tables = Optional.of(Tables.of(proposal));
        }
        return tables.orElseThrow();
    }
}
