package dk.forslagsark.version;

import static dk.forslagsark.proposal.Drafts.cells;
import static dk.forslagsark.proposal.Drafts.permanent;
import static dk.forslagsark.proposal.Drafts.showing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Acceptance;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding.Severity;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class VersionTest {
    private static final Proposal BLANK = showing(2019, 2021);
    private static final Rules NO_RULES = rules(version -> List.of(), version -> List.of());

    @Test
    void whatIsComputedIsComputedOnce() {
        Version version = Version.of(row("-1 | -2"), NO_RULES);
        assertThat(version.economy()).isSameAs(version.economy());
        assertThat(version.tables()).isSameAs(version.tables());
        assertThat(version.smallTables()).isSameAs(version.smallTables());
        assertThat(version.evaluation()).isSameAs(version.evaluation());
    }

    @Test
    void nothingIsCheckedBeforeSomebodyAsksAndThenOnce() {
        AtomicInteger asked = new AtomicInteger();
        AtomicInteger askedMore = new AtomicInteger();
        Finding unread = new Finding("unread", Severity.ERROR, Place.cover("RATE"), "Renten mangler.");
        Finding remark = new Finding("payback-limit", Severity.WARNING, Place.cover("RATE"), "Syv år.");
        Version version =
                Version.of(BLANK, rules(counted(asked, List.of(unread)), counted(askedMore, List.of(remark))));
        assertThat(asked).hasValue(0);
        assertThat(version.uncounted()).containsExactly(unread);
        assertThat(version.hasErrors()).isTrue();
        assertThat(askedMore).hasValue(0);
        assertThat(version.findings()).containsExactly(unread, remark);
        assertThat(version.findings()).hasSize(2);
        assertThat(asked).hasValue(1);
        assertThat(askedMore).hasValue(1);
    }

    @Test
    void aWarningIsNoError() {
        Finding note = new Finding("outside-years", Severity.WARNING, Place.cover("RATE"), "Renten er høj.");
        assertThat(Version.of(BLANK, rules(any -> List.of(note), any -> List.of(note)))
                        .hasErrors())
                .isFalse();
    }

    @Test
    void theWorstStandsFirstAndElseTheOrderIsKept() {
        Finding hint = new Finding("text-amount", Severity.HINT, Place.cover("a"), "a");
        Finding first = new Finding("stops", Severity.WARNING, Place.cover("b"), "b");
        Finding second = new Finding("cancels", Severity.WARNING, Place.cover("c"), "c");
        Version version = Version.of(BLANK, rules(any -> List.of(first), any -> List.of(hint, second)));
        assertThat(version.findings()).containsExactly(first, second, hint);
    }

    @Test
    void whatHasBeenAcceptedIsSoAsLongAsTheFiguresAreTheSame() {
        Acceptance acceptance = Acceptance.of("odd-year", "Husleje: -1, -2", "Aftalt med udlejer", "KMF");
        Proposal proposal = BLANK.withAccepted(List.of(acceptance));
        assertThat(found(proposal, "odd-year", Severity.WARNING, "Husleje: -1, -2"))
                .contains(acceptance);
        assertThat(found(proposal, "odd-year", Severity.WARNING, "Husleje: -1, -3"))
                .isEmpty();
        assertThat(found(proposal, "stops", Severity.WARNING, "Husleje: -1, -2"))
                .isEmpty();
    }

    @Test
    void whatCannotBeReadCannotBeAccepted() {
        Acceptance acceptance = Acceptance.of("unread", "x", "Det er fint", "KMF");
        assertThat(found(BLANK.withAccepted(List.of(acceptance)), "unread", Severity.ERROR, "x"))
                .isEmpty();
    }

    private static Optional<Acceptance> found(Proposal proposal, String rule, Severity severity, String text) {
        Finding finding = new Finding(rule, severity, Place.cover("x"), text);
        return Version.of(proposal, rules(any -> List.of(), any -> List.of(finding)))
                .findings()
                .get(0)
                .accepted();
    }

    @Test
    void theRulesAreGivenTheVersionItself() {
        Version[] given = new Version[1];
        Version version = Version.of(row("-1 | -2"), rules(any -> List.of(), checked -> {
            given[0] = checked;
            return List.of();
        }));
        assertThat(version.findings()).isEmpty();
        assertThat(given[0]).isSameAs(version);
    }

    private static Function<Version, List<Finding>> counted(AtomicInteger asked, List<Finding> found) {
        return version -> {
            asked.incrementAndGet();
            return found;
        };
    }

    private static Rules rules(Function<Version, List<Finding>> uncounted, Function<Version, List<Finding>> remarks) {
        return new Rules() {
            @Override
            public List<Finding> uncounted(Version version) {
                return uncounted.apply(version);
            }

            @Override
            public List<Finding> remarks(Version version) {
                return remarks.apply(version);
            }
        };
    }

    @Test
    void expressionsHaveTheResultTheyComeToNow() {
        Line stale = Line.of(
                "", Area.SERVICE, cells(2019, "").with(2019, new CellEntry.Formula<>("=-2*3", Optional.empty())));
        Version version = Version.of(permanent(BLANK, stale), NO_RULES);
        assertThat(version.proposal().permanentChanges().get(0).amounts().in(2019))
                .contains(Amount.of(-6));
    }

    private static Proposal row(String amounts) {
        return permanent(BLANK, Line.of("Husleje", Area.SERVICE, cells(2019, amounts)));
    }
}
