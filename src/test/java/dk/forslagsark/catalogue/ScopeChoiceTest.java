package dk.forslagsark.catalogue;

import static dk.forslagsark.catalogue.Drafts.entry;
import static dk.forslagsark.catalogue.Drafts.proposal;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Terms;
import dk.forslagsark.proposal.Years;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScopeChoiceTest {
    @Test
    void thePriceLevelIsTheOneMostHaveAndTheYearsAreTheirs() {
        List<Entry> entries = List.of(of(2018, 2017, 2020), of(2018, 2018, 2021), of(2020, 2010, 2024));
        assertThat(ScopeChoice.ANY.in(entries, 2000))
                .contains(new Scope(Optional.empty(), Optional.empty(), new Years(2017, 2021), 2018));
    }

    @Test
    void ofTwoPriceLevelsThatAreAsCommonItIsTheLater() {
        List<Entry> entries = List.of(of(2020, 2019, 2024), of(2018, 2017, 2020));
        assertThat(ScopeChoice.ANY.in(entries, 2000).orElseThrow().priceLevel()).isEqualTo(2020);
    }

    @Test
    void whatIsAskedForIsKept() {
        ScopeChoice choice = new ScopeChoice(
                Optional.of("X"), Optional.empty(), Optional.of(2019), Optional.of(2022), Optional.of(2017));
        assertThat(choice.in(List.of(of(2018, 2017, 2020)), 2000))
                .contains(new Scope(Optional.of("X"), Optional.empty(), new Years(2019, 2022), 2017));
    }

    @Test
    void yearsFarApartAreCutToWhatCanBeShown() {
        List<Entry> entries = List.of(of(2018, 1990, 1993), of(2018, 2018, 2021));
        assertThat(ScopeChoice.ANY.in(entries, 2000).orElseThrow().years()).isEqualTo(new Years(1990, 2004));
    }

    @Test
    void withoutProposalsItIsThisYear() {
        assertThat(ScopeChoice.ANY.in(List.of(), 2026).orElseThrow().years()).isEqualTo(new Years(2026, 2026));
    }

    @Test
    void yearsTheWrongWayRoundAreNoScope() {
        ScopeChoice choice = new ScopeChoice(
                Optional.empty(), Optional.empty(), Optional.of(2021), Optional.of(2017), Optional.empty());
        assertThat(choice.in(List.of(of(2018, 2017, 2020)), 2000)).isEmpty();
    }

    private static Entry of(int priceLevel, int first, int last) {
        Proposal proposal = proposal("P").withTerms(new Terms(priceLevel, new Years(first, last), Optional.empty()));
        return entry("p" + first, proposal);
    }
}
