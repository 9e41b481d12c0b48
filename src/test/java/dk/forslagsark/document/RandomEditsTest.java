package dk.forslagsark.document;

import static dk.forslagsark.proposal.Drafts.showing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.check.Checks;
import dk.forslagsark.economy.Economy;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.Place.TableCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Someone edits Table 1 at random, for a long time. */
class RandomEditsTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whateverIsDoneCanBeComputedCheckedUndoneAndRedone(long seed) {
        Random random = new Random(seed);
        Document document = Document.of(showing(2019, 2022));
        List<Proposal> versions = new ArrayList<>(List.of(document.proposal()));
        for (int i = 0; i < 150; i++) {
            Proposal before = document.proposal();
            document.apply(RandomEdits.any(before, random));
            Proposal after = document.proposal();
            assertComputedAndChecked(after);
            if (!after.equals(before)) {
                versions.add(after);
                assertThat(document.undo()).isPresent();
                assertThat(document.proposal()).isSameAs(before);
                assertThat(document.redo()).isPresent();
                assertThat(document.proposal()).isSameAs(after);
            }
        }
        for (int i = versions.size() - 1; i >= 0; i--) {
            assertThat(document.proposal()).isSameAs(versions.get(i));
            assertThat(document.undo().isPresent()).isEqualTo(i > 0);
        }
    }

    private static void assertComputedAndChecked(Proposal proposal) {
        Economy economy = Economy.of(proposal);
        assertThat(economy.net()).hasSize(4);
        assertThat(economy.total().accumulated()).hasSize(100);
        assertThat(Checks.version(proposal).uncounted())
                .allSatisfy(finding -> assertThat(proposal.line(((TableCell) finding.place()).row()))
                        .isNotNull());
    }
}
