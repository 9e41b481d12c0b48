package dk.forslagsark.version;

import static dk.forslagsark.proposal.Drafts.cells;
import static dk.forslagsark.proposal.Drafts.permanent;
import static dk.forslagsark.proposal.Drafts.showing;
import static org.assertj.core.api.Assertions.assertThat;

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
    private static final Function<Version, List<Finding>> NO_RULES = version -> List.of();

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
        Finding finding = new Finding(Severity.ERROR, Place.cover("RATE"), "Renten mangler.");
        Version version = Version.of(BLANK, any -> {
            asked.incrementAndGet();
            return List.of(finding);
        });
        assertThat(asked).hasValue(0);
        assertThat(version.findings()).containsExactly(finding);
        assertThat(version.hasErrors()).isTrue();
        assertThat(asked).hasValue(1);
    }

    @Test
    void aNoteIsNoError() {
        Finding note = new Finding(Severity.NOTE, Place.cover("RATE"), "Renten er høj.");
        assertThat(Version.of(BLANK, any -> List.of(note)).hasErrors()).isFalse();
    }

    @Test
    void theRulesAreGivenTheVersionItself() {
        Version[] given = new Version[1];
        Version version = Version.of(row("-1 | -2"), checked -> {
            given[0] = checked;
            return List.of();
        });
        assertThat(version.findings()).isEmpty();
        assertThat(given[0]).isSameAs(version);
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
