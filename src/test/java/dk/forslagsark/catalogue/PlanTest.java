package dk.forslagsark.catalogue;

import static dk.forslagsark.catalogue.Drafts.batch;
import static dk.forslagsark.catalogue.Drafts.entry;
import static dk.forslagsark.catalogue.Drafts.line;
import static dk.forslagsark.catalogue.Drafts.list;
import static dk.forslagsark.catalogue.Drafts.proposal;
import static dk.forslagsark.catalogue.Drafts.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Years;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What committees have to find, and choices among the proposals. */
class PlanTest {
    private static final Scope SCOPE = new Scope(Optional.empty(), Optional.empty(), new Years(2020, 2022), 2020);
    private static final Batch BATCH = batch(
            entry("a", with(proposal("P1"), Block.PERMANENT, line("Leje", -100, -200))),
            entry(
                    "b",
                    with(
                            proposal("P2"),
                            Block.PERMANENT,
                            line("Mad", -10, -20),
                            line("Løn", 5, 5).withCommittee(Optional.of("Y")))));

    @Test
    void foundMissingAndOverFollowFromTheTarget() {
        Plan plan = Plan.NONE.with(target("x", 2020, 150)).with(target("X", 2021, 220));
        Achievement achievement = Achievement.of(BATCH, plan, SCOPE).get(0);
        assertThat(plan.targets()).hasSize(1);
        assertThat(achievement.target()).isEqualTo(list(0, 220, 0));
        // 100 + 10, then 200 + 20
        assertThat(achievement.found()).isEqualTo(list(110, 220, 220));
        assertThat(achievement.missing()).isEqualTo(list(0, 0, 0));
        assertThat(achievement.over()).isEqualTo(list(110, 0, 220));
    }

    @Test
    void aCommitteeThatTheProposalsCostLacksMoreThanItsTarget() {
        Plan plan = Plan.NONE.with(target("Y", 2020, 50));
        Achievement achievement = Achievement.of(BATCH, plan, SCOPE).get(0);
        assertThat(achievement.found()).isEqualTo(list(-5, -5, -5));
        assertThat(achievement.missing()).isEqualTo(list(55, 5, 5));
        assertThat(achievement.over()).isEqualTo(list(0, 0, 0));
    }

    @Test
    void aChoiceIsCalledOtherwiseInItsPlaceAndTakesTheNameOfAnother() {
        Plan plan = Plan.NONE
                .with(new Edition("A", List.of("P1")))
                .with(new Edition("B", List.of("P2")))
                .with(new Edition("C", List.of()));
        assertThat(plan.renamed("a", "Første").editions())
                .extracting(Edition::name)
                .containsExactly("Første", "B", "C");
        assertThat(plan.renamed("A", "c").editions())
                .containsExactly(new Edition("c", List.of("P1")), new Edition("B", List.of("P2")));
        assertThat(plan.renamed("A", "a ").editions()).extracting(Edition::name).containsExactly("a", "B", "C");
        assertThat(plan.without("b").editions()).extracting(Edition::name).containsExactly("A", "C");
    }

    @Test
    void ofOneCommitteeOnlyItsTargetIsShown() {
        Plan plan = Plan.NONE.with(target("X", 2020, 1)).with(target("Y", 2020, 1));
        assertThat(Achievement.of(BATCH, plan, SCOPE)).hasSize(2);
        assertThat(Achievement.of(BATCH, plan, SCOPE.of(Optional.of(" y"))).stream()
                        .map(Achievement::committee))
                .containsExactly("Y");
    }

    @Test
    void targetsAtOtherPricesAreNotHeldAgainstIt() {
        Plan plan = Plan.NONE.with(target("X", 2020, 1)).withPriceLevel(2019);
        assertThat(Achievement.of(BATCH, plan, SCOPE)).isEmpty();
        assertThat(Doubts.of(BATCH, plan, Edition.ALL, SCOPE))
                .containsExactly("Måltallene er i 2019-priser og kataloget i 2020-priser, så de er ikke sammenholdt.");
    }

    @Test
    void whatIsLeftOutIsInNoFigure() {
        Edition edition = new Edition("A", List.of("p2"));
        Catalogue catalogue = Catalogue.of(BATCH, Plan.NONE, edition, SCOPE, List.of());
        assertThat(catalogue.overview().net().amounts()).isEqualTo(list(-100, -200, -200));
        assertThat(catalogue.leftOut().stream().map(Entry::number)).containsExactly("P2");
    }

    @Test
    void aProposalIsTickedInAndOut() {
        Edition edition = Edition.ALL.named("A").with("P2", false).with("p1", false);
        assertThat(edition.without()).containsExactly("P2", "p1");
        assertThat(edition.with("P1", true).without()).containsExactly("P2");
        assertThat(edition.with("P2", false)).isEqualTo(edition);
    }

    @Test
    void anEditionIsKeptInThePlaceOfTheOneOfItsName() {
        Plan plan = Plan.NONE.with(new Edition("A", List.of("P1"))).with(new Edition("B", List.of()));
        Plan changed = plan.with(new Edition("a", List.of("P2")));
        assertThat(changed.editions().stream().map(Edition::name)).containsExactly("a", "B");
        assertThat(changed.edition("A").orElseThrow().without()).containsExactly("P2");
        assertThat(changed.without("A").editions()).hasSize(1);
    }

    @Test
    void twoEditionsAreComparedCommitteeByCommittee() {
        EditionComparison comparison =
                EditionComparison.of(BATCH, new Edition("A", List.of("P2")), new Edition("B", List.of("P1")), SCOPE);
        assertThat(comparison.onlyInFirst().stream().map(Entry::number)).containsExactly("P1");
        assertThat(comparison.onlyInSecond().stream().map(Entry::number)).containsExactly("P2");
        assertThat(comparison.committees().stream().map(EditionComparison.Beside::committee))
                .containsExactly("X", "Y");
        // B has -10, -20 where A has -100, -200
        assertThat(comparison.committees().get(0).difference()).isEqualTo(list(90, 180, 180));
        assertThat(comparison.committees().get(1).difference()).isEqualTo(list(5, 5, 5));
    }

    private static Target target(String committee, int year, long amount) {
        return Target.of(committee, Map.of(year, Amount.of(amount)));
    }
}
