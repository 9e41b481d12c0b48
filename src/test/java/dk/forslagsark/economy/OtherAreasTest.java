package dk.forslagsark.economy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.AreaDefinition;
import dk.forslagsark.proposal.Areas;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Terms;
import dk.forslagsark.proposal.Years;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is computed from areas that do not ship. */
class OtherAreasTest {
    private static final Area OWN = new Area("Service (SOF måltal)");
    private static final Area DRIFT = new Area("Drift");
    private static final Areas AREAS =
            new Areas(List.of(AreaDefinition.of(OWN, true), AreaDefinition.of(DRIFT, false)));

    /** 1.000 in year 1, then -600 a year of each area: 1000 - 583 - 566 < 0 in year 3, and 1000 - 1165 < 0 in year 2. */
    private static final Proposal PROPOSAL = Proposal.blank(2026)
            .withTerms(new Terms(2026, new Years(2026, 2029), Optional.empty()))
            .withAreas(AREAS)
            .withLines(Block.PERMANENT, List.of(line(DRIFT, -600), line(OWN, -600)))
            .withLines(
                    Block.IMPLEMENTATION,
                    List.of(Line.of("etablering", DRIFT, Amounts.NONE.with(2026, Amount.of(1000)))));

    @Test
    void thePaybackOfServiceCountsEveryAreaThatCountsAsService() {
        Economy economy = Economy.of(PROPOSAL);
        assertThat(economy.permanentService())
                .containsExactly(Amount.ZERO, Amount.of(-600), Amount.of(-600), Amount.of(-600));
        assertThat(economy.service().payback()).isEqualTo(new Payback.After(3, 2028));
        assertThat(economy.total().payback()).isEqualTo(new Payback.After(2, 2027));
    }

    @Test
    void anAreaThatNobodyDefinesDoesNotCountAsService() {
        assertThat(Economy.of(PROPOSAL.withAreas(Areas.NONE)).permanentService())
                .containsOnly(Amount.ZERO);
    }

    @Test
    void eachAreaHasItsTablesInTheirOrder() {
        Tables tables = Tables.of(PROPOSAL);
        assertThat(tables.permanent()).extracting(AreaTable::area).containsExactly(OWN, DRIFT);
        assertThat(tables.permanentSplit()).extracting(CommitteeTable::area).containsExactly(OWN, DRIFT);
        assertThat(tables.investments()).extracting(AreaTable::area).containsExactly(DRIFT);
    }

    @Test
    void theEffectPerCommitteeIsOfWhatCountsAsService() {
        Proposal proposal =
                PROPOSAL.withLines(Block.PERMANENT, List.of(line(OWN, -1), line(Area.SERVICE, -10), line(DRIFT, -100)));
        EffectTable effect = Tables.of(proposal).effect().orElseThrow();
        assertThat(effect.total().amounts().get(1)).contains(Amount.of(-11));
    }

    @Test
    void oneAreaWrittenInTwoWaysHasOneTable() {
        Proposal proposal = PROPOSAL.withLines(Block.PERMANENT, List.of(line(DRIFT, -1), line(new Area("DRIFT"), -2)));
        assertThat(Tables.of(proposal).permanent()).hasSize(1);
    }

    private static Line line(Area area, int amount) {
        Amounts amounts = Amounts.NONE;
        for (int year = 2027; year <= 2029; year++) {
            amounts = amounts.with(year, Amount.of(amount));
        }
        return Line.of("række", area, amounts);
    }
}
