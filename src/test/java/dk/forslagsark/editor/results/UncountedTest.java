package dk.forslagsark.editor.results;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.check.Checks;
import dk.forslagsark.document.CellEdits;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Version;
import java.util.List;
import org.junit.jupiter.api.Test;

class UncountedTest {
    private static final LineRef SERVICE = new LineRef(Block.PERMANENT, 0);
    private static final LineRef TRANSFERS = new LineRef(Block.PERMANENT, 1);
    private static final LineRef COST = new LineRef(Block.IMPLEMENTATION, 0);

    @Test
    void whereAllIsReadNothingIsLacking() {
        Version version = Checks.version(typed(blank(), SERVICE, "-100"));

        assertThat(Uncounted.inTotal(version).isNone()).isTrue();
        assertThat(Uncounted.inService(version).isNone()).isTrue();
    }

    @Test
    void serviceLacksItsOwnCellsAndThoseOfAnyImplementationCost() {
        Proposal proposal = typed(typed(typed(blank(), SERVICE, "100 x"), TRANSFERS, "?"), COST, "=ukendt*2");
        Version version = Checks.version(proposal);

        assertThat(Uncounted.inTotal(version).count()).isEqualTo(3);
        assertThat(Uncounted.inService(version).places())
                .containsExactly(Place.cell(SERVICE, Column.year(2026)), Place.cell(COST, Column.year(2026)));
        assertThat(Uncounted.inService(version).words()).isEqualTo("2 celler er ikke talt med");
    }

    @Test
    void anErrorOfAnotherAreaIsNoneOfService() {
        Version version = Checks.version(typed(blank(), TRANSFERS, "?"));

        assertThat(Uncounted.inService(version).isNone()).isTrue();
        assertThat(Uncounted.inTotal(version).words()).isEqualTo("1 celle er ikke talt med");
    }

    private static Proposal blank() {
        return Proposal.blank(2026)
                .withLines(
                        Block.PERMANENT,
                        List.of(
                                Line.of("Husleje", Area.SERVICE, Amounts.NONE),
                                Line.of("Ydelser", Area.TRANSFERS, Amounts.NONE)))
                .withLines(Block.IMPLEMENTATION, List.of(Line.of("Flytning", Area.CAPITAL, Amounts.NONE)));
    }

    private static Proposal typed(Proposal proposal, LineRef row, String text) {
        return CellEdits.amount(row, 2026, text).change().apply(proposal);
    }
}
