package dk.forslagsark.document;

import static dk.forslagsark.proposal.Drafts.cells;
import static dk.forslagsark.proposal.Drafts.permanent;
import static dk.forslagsark.proposal.Drafts.service;
import static dk.forslagsark.proposal.Drafts.showing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Cover;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.ProposalType;
import dk.forslagsark.proposal.Status;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.tables.CoverText;
import dk.forslagsark.tables.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CoverEditsTest {
    private final Proposal proposal = permanent(showing(2019, 2022), service(cells(2019, "1 | 2 | 3 | 4")));

    @ParameterizedTest
    @EnumSource(CoverText.class)
    void aTextIsTypedInItsFieldAlone(CoverText field) {
        Edit edit = CoverEdits.text(field, " Tekst ");
        Cover cover = after(edit).cover();
        assertThat(Stream.of(CoverText.values()).filter(text -> !text.in(cover).isEmpty()))
                .containsExactly(field);
        assertThat(field.in(cover)).isEqualTo(" Tekst ");
        assertThat(edit.typing()).isTrue();
        assertThat(edit.words()).startsWith("Ret ");
        assertThat(edit.place()).isEqualTo(Place.cover(field.key()));
    }

    /** The municipality uses the short form for its own type; a form somebody has chosen stays. */
    @Test
    void theFormOfATypeComesWithIt() {
        ProposalType own = new ProposalType("Lokalt forslag");
        Function<ProposalType, Optional<String>> formOf =
                type -> Optional.of("indstilling-2018").filter(any -> type.equals(own));
        Proposal chosen = after(CoverEdits.type(Optional.of(own), formOf));
        assertThat(chosen.form()).contains("indstilling-2018");
        Proposal back = CoverEdits.type(Optional.of(ProposalType.INVESTMENT), formOf)
                .change()
                .apply(chosen);
        assertThat(back.form()).isEmpty();
        Proposal other = chosen.withForm(Optional.of("omprioriteringskatalog-2018"));
        assertThat(CoverEdits.type(Optional.empty(), formOf)
                        .change()
                        .apply(other)
                        .form())
                .contains("omprioriteringskatalog-2018");
    }

    @Test
    void severalAdministrationsWriteAProposal() {
        Proposal both = after(CoverEdits.alsoSubmittedBy("Økonomiforvaltningen", true));
        assertThat(both.cover().alsoSubmittedBy()).containsExactly("Økonomiforvaltningen");
        assertThat(CoverEdits.alsoSubmittedBy("Økonomiforvaltningen", true)
                        .change()
                        .apply(both))
                .isEqualTo(both);
        assertThat(CoverEdits.alsoSubmittedBy("Økonomiforvaltningen", false)
                        .change()
                        .apply(both)
                        .cover()
                        .alsoSubmittedBy())
                .isEmpty();
    }

    @Test
    void typeAndStatusAreChosenAndTakenAway() {
        Proposal chosen = after(CoverEdits.type(Optional.of(ProposalType.INVESTMENT), any -> Optional.empty()));
        assertThat(chosen.cover()).isEqualTo(Cover.EMPTY.withType(Optional.of(ProposalType.INVESTMENT)));
        assertThat(CoverEdits.type(Optional.empty(), any -> Optional.empty())
                        .change()
                        .apply(chosen))
                .isEqualTo(proposal);
        assertThat(after(CoverEdits.status(Optional.of(Status.NEW))).cover())
                .isEqualTo(Cover.EMPTY.withStatus(Optional.of(Status.NEW)));
    }

    @Test
    void anAdministrationIsMarkedAndUnmarkedAndTheOthersKeepTheirOrder() {
        assertThat(affected(List.of(), "B", true)).containsExactly("B");
        assertThat(affected(List.of("C", "A"), "B", true)).containsExactly("C", "A", "B");
        assertThat(affected(List.of("C", "B", "A"), "B", false)).containsExactly("C", "A");
        assertThat(affected(List.of("C"), "B", false)).containsExactly("C");
    }

    @Test
    void markingWhatIsMarkedChangesNothingAndUnmarkingTakesEveryMentionAway() {
        assertThat(affected(List.of("B", "A"), "B", true)).containsExactly("B", "A");
        assertThat(affected(List.of("B", "A", "B"), "B", false)).containsExactly("A");
    }

    @Test
    void otherYearsKeepEachAmountWithItsYear() {
        Edit edit = CoverEdits.years(new Years(2021, 2025));
        assertThat(edit.words()).isEqualTo("Vis årene 2021-2025");
        assertThat(after(edit).years()).isEqualTo(new Years(2021, 2025));
        assertThat(after(edit).permanentChanges()).isEqualTo(proposal.permanentChanges());
    }

    @Test
    void priceLevelAndRateAreChanged() {
        assertThat(after(CoverEdits.priceLevel(2018)).terms())
                .isEqualTo(proposal.terms().withPriceLevel(2018));
        Optional<BigDecimal> rate = Optional.of(new BigDecimal("0.08"));
        assertThat(after(CoverEdits.rate(rate)).terms())
                .isEqualTo(proposal.terms().withOwnRate(rate));
        assertThat(after(CoverEdits.rate(Optional.empty()))).isEqualTo(proposal);
    }

    private List<String> affected(List<String> before, String administration, boolean isAffected) {
        Proposal marked = proposal.withCover(Cover.EMPTY.withAffected(before));
        return CoverEdits.affected(administration, isAffected)
                .change()
                .apply(marked)
                .cover()
                .affected();
    }

    private Proposal after(Edit edit) {
        return edit.change().apply(proposal);
    }
}
