package dk.forslagsark.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Areas of a municipality beside those that ship, and what they count as. */
class AreasTest {
    private static final Area DRIFT = new Area("Drift");
    private static final Area USERS = new Area("Brugerfinansieret");
    private static final Area OWN = new Area("Service (SOF måltal)");

    @ParameterizedTest
    @CsvSource({
        "Drift, drift",
        "Drift, '  DRIFT '",
        "Overførsler (EO), 'overførsler\u00A0(EO)'",
        "Overførsler (EO), 'Overførsler  (eo)'",
        "Måltal, 'Ma\u030Altal'",
        "Drift-anlæg, 'Drift\u2011anlæg'",
        "Drift, 'Drift\u200B'"
    })
    void anAreaWrittenInTwoWaysIsOne(String one, String other) {
        assertThat(new Area(one)).isEqualTo(new Area(other)).hasSameHashCodeAs(new Area(other));
    }

    @ParameterizedTest
    @CsvSource({"Overførsler (EO), Overførsler (EI)", "Drift, Drift 2", "Service, Services"})
    void otherNamesAreOtherAreas(String one, String other) {
        assertThat(new Area(one)).isNotEqualTo(new Area(other));
    }

    @Test
    void anAreaThatShipsIsCalledAsItShips() {
        assertThat(Area.named(" anlæg").orElseThrow().name()).isEqualTo("Anlæg");
        assertThat(Area.named("drift").orElseThrow().name()).isEqualTo("drift");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200B", "\u00A0"})
    void anAreaHasAName(String blank) {
        assertThat(Area.named(blank)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Area(blank));
    }

    @Test
    void serviceAloneCountsAsServiceOfThoseThatShip() {
        assertThat(Area.SHIPPED).filteredOn(Areas.NONE::isService).containsExactly(Area.SERVICE);
    }

    @Test
    void anAreaCountsAsTheProposalSaysAndNotAsServiceWhereItSaysNothing() {
        Areas areas = areas(AreaDefinition.of(OWN, true), AreaDefinition.of(DRIFT, false));
        assertThat(areas.isService(OWN)).isTrue();
        assertThat(areas.isService(DRIFT)).isFalse();
        assertThat(areas.isService(USERS)).isFalse();
    }

    @Test
    void thoseThatShipStandFirstThenTheListThenTheOthers() {
        Areas areas = areas(AreaDefinition.of(OWN, true), AreaDefinition.of(DRIFT, false));
        assertThat(areas.inOrder(List.of(USERS, DRIFT, Area.CAPITAL, OWN, Area.SERVICE, DRIFT)))
                .containsExactly(Area.SERVICE, Area.CAPITAL, OWN, DRIFT, USERS);
    }

    @Test
    void oneThatShipsStandsWhereTheListHasIt() {
        Areas areas = areas(AreaDefinition.of(DRIFT, false), AreaDefinition.of(Area.SERVICE, true));
        assertThat(areas.inOrder(List.of(Area.SERVICE, DRIFT, Area.FINANCIAL)))
                .containsExactly(Area.FINANCIAL, DRIFT, Area.SERVICE);
    }

    @Test
    void theFirstDefinitionOfAnAreaHolds() {
        Areas areas = areas(AreaDefinition.of(DRIFT, true), AreaDefinition.of(new Area("DRIFT"), false));
        assertThat(areas.definitions()).hasSize(1);
        assertThat(areas.isService(DRIFT)).isTrue();
    }

    @Test
    void anAreaTakenIntoUseCountsAsItsMunicipalitySays() {
        Areas offered = areas(AreaDefinition.of(Area.SERVICE, true), AreaDefinition.of(OWN, true));
        Areas adopted = Areas.NONE.adopting(OWN, offered);
        assertThat(adopted.isService(OWN)).isTrue();
        assertThat(adopted.list()).containsExactly(OWN);
    }

    @Test
    void whatTheProposalKnowsStaysAsItIs() {
        Areas known = areas(AreaDefinition.of(DRIFT, true));
        assertThat(known.adopting(DRIFT, areas(AreaDefinition.of(DRIFT, false))))
                .isSameAs(known);
        assertThat(known.adopting(Area.CAPITAL, Areas.SHIPPED)).isSameAs(known);
        assertThat(known.adopting(USERS, Areas.SHIPPED)).isSameAs(known);
    }

    @Test
    void theOrderOfTheMunicipalityIsTakenToo() {
        Areas offered = areas(
                AreaDefinition.of(OWN, true),
                AreaDefinition.of(Area.CAPITAL, false),
                AreaDefinition.of(DRIFT, false),
                AreaDefinition.of(USERS, false));
        Areas adopted = areas(AreaDefinition.of(DRIFT, false)).adopting(OWN, offered);
        assertThat(adopted.inOrder(List.of(DRIFT, Area.CAPITAL, OWN, Area.SERVICE)))
                .containsExactly(Area.SERVICE, OWN, Area.CAPITAL, DRIFT);
        assertThat(adopted.list()).doesNotContain(USERS);
    }

    @Test
    void whereThoseThatShipStandFirstTheyNeedNotBeSaid() {
        Areas offered = areas(
                AreaDefinition.of(Area.SERVICE, true),
                AreaDefinition.of(Area.CAPITAL, false),
                AreaDefinition.of(DRIFT, false),
                AreaDefinition.of(USERS, false));
        assertThat(Areas.NONE.adopting(USERS, offered).list()).containsExactly(USERS);
    }

    @Test
    void aProposalTellsItsAreasInOrder() {
        Line drift = Line.of("a", DRIFT, Amounts.NONE);
        Line service = Line.of("b", Area.SERVICE, Amounts.NONE);
        Proposal proposal = Proposal.blank(2026)
                .withLines(Block.PERMANENT, List.of(drift, drift))
                .withLines(Block.IMPLEMENTATION, List.of(service));
        assertThat(proposal.areasInUse()).containsExactly(Area.SERVICE, DRIFT);
        assertThat(proposal.areasOf(Block.PERMANENT)).containsExactly(DRIFT);
    }

    @Test
    void aRowMayBeOfAnAreaOfTheMunicipalityOrOfTheProposal() {
        Organisation organisation = new Organisation(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                areas(AreaDefinition.of(OWN, true)),
                Map.of(),
                HouseRules.USUAL);
        Proposal proposal = Proposal.blank(2026)
                .withAreas(areas(AreaDefinition.of(DRIFT, false)))
                .withLines(Block.PERMANENT, List.of(Line.of("a", USERS, Amounts.NONE)));
        assertThat(organisation.areasFor(proposal)).containsExactly(OWN, DRIFT, USERS);
    }

    private static Areas areas(AreaDefinition... definitions) {
        return new Areas(List.of(definitions));
    }
}
