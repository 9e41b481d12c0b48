package dk.forslagsark.economy;

import static dk.forslagsark.economy.DerivedDrafts.committee;
import static dk.forslagsark.economy.DerivedDrafts.detail;
import static dk.forslagsark.economy.DerivedDrafts.row;
import static dk.forslagsark.economy.DerivedDrafts.text;
import static dk.forslagsark.proposal.Drafts.implementation;
import static dk.forslagsark.proposal.Drafts.line;
import static dk.forslagsark.proposal.Drafts.permanent;
import static dk.forslagsark.proposal.Drafts.showing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef.LineRef;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EffectTableTest {
    private static final Proposal TWO_YEARS = showing(2019, 2020);

    @Test
    void itIsTheNetPermanentChangeOfAreaServicePerCommittee() {
        Proposal proposal = permanent(
                TWO_YEARS, row("SU", "-100 | -100"), row("BUU", "20 | "), row("SU", Area.TRANSFERS, "-999 | -999"));
        proposal = implementation(proposal, row("TMU", "7 |"), row("SU", "50 |"), row("SU", Area.CAPITAL, "999 |"));
        assertThat(rows(proposal)).containsExactly("SU -100 | -100", "BUU 20 | ");
        assertThat(total(proposal)).isEqualTo("-80 | -100");
    }

    @Test
    void moneyMovedBetweenCommitteesNetsOutToZeroInTheTotal() {
        Proposal proposal = permanent(TWO_YEARS, line("Flyttes", detail("SU", "-90 | -90"), detail("BUU", "90 | 90")));
        assertThat(rows(proposal)).containsExactly("SU -90 | -90", "BUU 90 | 90");
        assertThat(total(proposal)).isEqualTo("0 | 0");
    }

    @Test
    void aRowKnowsAllThatItAddsUp() {
        Proposal proposal = permanent(TWO_YEARS, row("BUU", "1 |"), committee("SU", line("", detail("", "1 |"))));
        proposal = implementation(proposal, row("BUU", "1 |"));
        EffectTable table = Tables.of(proposal).effect().orElseThrow();
        LineRef detailed = new LineRef(Block.PERMANENT, 1);
        assertThat(table.rows().get(1).values().sources()).containsExactly(detailed.detail(0));
        assertThat(table.total().sources()).containsExactly(new LineRef(Block.PERMANENT, 0), detailed.detail(0));
    }

    @Test
    void whereNothingIsOfAreaServiceThereIsNoSuchTable() {
        Proposal transfers = permanent(TWO_YEARS, row("SU", Area.TRANSFERS, "-1 |"));
        assertThat(Tables.of(implementation(transfers, row("SU", "500 |"))).effect())
                .isEmpty();
    }

    private static Stream<String> rows(Proposal proposal) {
        return Tables.of(proposal).effect().orElseThrow().rows().stream()
                .map(row -> row.committee().orElse("") + " " + text(row.values()));
    }

    private static String total(Proposal proposal) {
        return text(Tables.of(proposal).effect().orElseThrow().total());
    }
}
