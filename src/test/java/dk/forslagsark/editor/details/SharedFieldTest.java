package dk.forslagsark.editor.details;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the form says of several rows: two lines, the first with a detail, and an implementation cost. */
class SharedFieldTest {
    private static final LineRef FIRST = new LineRef(Block.PERMANENT, 0);
    private static final LineRef SECOND = new LineRef(Block.PERMANENT, 1);
    private static final LineRef COST = new LineRef(Block.IMPLEMENTATION, 0);

    @Test
    void whatAllSayIsShown() {
        assertThat(committee(two("Byrådet", "Byrådet"), FIRST, SECOND)).isEqualTo(new SharedField("Byrådet", ""));
    }

    @Test
    void whereTheySayDifferentThingsNothingIsShownButThat() {
        assertThat(committee(two("Byrådet", "Socialudvalget"), FIRST, SECOND))
                .isEqualTo(new SharedField("", "Forskellige"));
        assertThat(committee(two("Byrådet", ""), FIRST, SECOND)).isEqualTo(new SharedField("", "Forskellige"));
    }

    @Test
    void whatTheyInheritIsFaint() {
        Proposal proposal = two("Byrådet", "Byrådet");
        assertThat(committee(proposal, FIRST.detail(0))).isEqualTo(new SharedField("", "Byrådet"));
    }

    @Test
    void theRowsAreNamedOrCounted() {
        Proposal proposal = two("", "");
        assertThat(SelectedRows.name(proposal, List.of())).isEqualTo("Ingen række er markeret");
        assertThat(SelectedRows.name(proposal, List.of(FIRST.detail(0)))).isEqualTo("Leje");
        assertThat(SelectedRows.name(proposal, List.of(FIRST, SECOND, COST))).isEqualTo("3 rækker er markeret");
        assertThat(SelectedRows.area(proposal, List.of(FIRST.detail(0)))).isEqualTo("Service, detalje til Husleje");
        assertThat(SelectedRows.area(proposal, List.of(FIRST, SECOND, COST))).isEqualTo("Service, Anlæg");
    }

    @Test
    void aMarkIsForTheLinesThatCanHaveIt() {
        List<RowRef> rows = List.of(FIRST, SECOND, COST, FIRST.detail(0));
        assertThat(SelectedRows.saying(two("", ""), rows, Column.INNOVATION_POOL))
                .containsExactly(COST);
        assertThat(SelectedRows.saying(two("", ""), rows, Column.PRINTED_AS_ONE))
                .as("only those with details")
                .containsExactly(FIRST);
    }

    private static SharedField committee(Proposal proposal, RowRef... rows) {
        return SharedField.of(proposal, List.of(rows), Column.COMMITTEE);
    }

    private static Proposal two(String first, String second) {
        Line line = line("Husleje", first).withDetails(List.of(Detail.of("Leje", Amounts.NONE)));
        return Proposal.blank(2026)
                .withLines(Block.PERMANENT, List.of(line, line("Drift", second)))
                .withLines(Block.IMPLEMENTATION, List.of(Line.of("Ombygning", Area.CAPITAL, Amounts.NONE)));
    }

    private static Line line(String label, String committee) {
        Optional<String> name = Optional.of(committee).filter(text -> !text.isEmpty());
        return Line.of(label, Area.SERVICE, Amounts.NONE).withCommittee(name);
    }
}
