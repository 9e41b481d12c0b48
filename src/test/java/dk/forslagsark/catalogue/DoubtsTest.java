package dk.forslagsark.catalogue;

import static dk.forslagsark.catalogue.Drafts.batch;
import static dk.forslagsark.catalogue.Drafts.entry;
import static dk.forslagsark.catalogue.Drafts.line;
import static dk.forslagsark.catalogue.Drafts.proposal;
import static dk.forslagsark.catalogue.Drafts.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.language.Language;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Years;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DoubtsTest {
    private static final Scope SCOPE = new Scope(Optional.of("X"), Optional.empty(), new Years(2020, 2021), 2020);

    @Test
    void asProposalsShouldBeThereAreNone() {
        assertThat(of(with(proposal("P1"), Block.PERMANENT, line("Leje", -1, -1))))
                .isEmpty();
    }

    @Test
    void amountsThatCannotBeReadAreNotCounted() {
        Amounts unread = Drafts.amounts(-1).with(2021, new CellEntry.Unread<>("ca. 3"));
        assertThat(of(with(proposal("P1"), Block.PERMANENT, line("Leje").withAmounts(unread))))
                .containsExactly("P1: 1 beløb kan ikke læses eller beregnes og er ikke talt med. Ret forslaget.");
    }

    @Test
    void rowsWithoutCommitteeAreNobodys() {
        Proposal proposal = with(
                proposal("P1"),
                Block.PERMANENT,
                line("Leje", -1),
                line("Mad", -1).withCommittee(Optional.empty()));
        assertThat(of(proposal)).containsExactly("P1: 1 række uden udvalg er ikke talt med.");
        Scope all = new Scope(Optional.empty(), Optional.empty(), SCOPE.years(), 2020);
        assertThat(Doubts.of(batch(entry("a", proposal)), all)).isEmpty();
    }

    @Test
    void investmentsOutsideTheYearsAreTold() {
        Scope later = new Scope(Optional.of("X"), Optional.empty(), new Years(2021, 2025), 2020);
        Proposal proposal = with(proposal("P1"), Block.IMPLEMENTATION, line("Hus", 5, 6));
        assertThat(Doubts.of(batch(entry("a", proposal)), later))
                .containsExactly(
                        "P1: implementeringsomkostninger i 2020 ligger uden for katalogets år og er ikke talt med.");
    }

    @Test
    void twoFilesOfOneNumberMayBeOneProposal() {
        Proposal proposal = with(proposal("P1"), Block.PERMANENT, line("Leje", -1));
        assertThat(Doubts.of(batch(entry("a.forslag", proposal), entry("b.forslag", proposal)), SCOPE))
                .containsExactly("P1 står i flere filer, som alle er talt med: a.forslag og b.forslag.");
    }

    /** TV01b and TV01c are two versions of one proposal; all others are proposals of their own. */
    @Test
    void ofThePublishedOnlyTheTwoVersionsOfOneAreAlternatives() {
        Scope all = new Scope(Optional.empty(), Optional.empty(), new Years(2018, 2022), 2018);
        assertThat(Doubts.of(Drafts.published(), all))
                .filteredOn(doubt -> doubt.contains("bogstavet"))
                .containsExactly("TV01b og TV01c har samme titel, og kun bogstavet i nummeret er et andet."
                        + " Er de alternativer, tæller de dobbelt: tag dem ud, så ét er tilbage.");
    }

    @Test
    void anAlternativeThatIsTakenOutIsNoDoubt() {
        Scope all = new Scope(Optional.empty(), Optional.empty(), new Years(2018, 2022), 2018);
        Batch chosen = Drafts.published().in(Edition.ALL.with("TV01c", false));
        assertThat(Doubts.of(chosen, all)).noneMatch(doubt -> doubt.contains("bogstavet"));
    }

    @Test
    void aCommitteeThatNobodyHasIsToldWithThoseThereAre() {
        Scope other = new Scope(Optional.of("Y-udvalget"), Optional.empty(), SCOPE.years(), 2020);
        Proposal proposal = with(proposal("P1"), Block.PERMANENT, line("Leje", -1));
        assertThat(Doubts.of(batch(entry("a", proposal)), other))
                .containsExactly("Ingen forslag har rækker for “Y-udvalget”. De har: X.");
    }

    @Test
    void theyAreSaidInDanishForPrintWhateverTheWindowSpeaks() {
        Proposal proposal = with(
                proposal("P1"),
                Block.PERMANENT,
                line("Leje", -1),
                line("Mad", -1).withCommittee(Optional.empty()));
        Language.ENGLISH.speak();
        try {
            assertThat(of(proposal)).containsExactly("P1: 1 row without a committee is not counted.");
            assertThat(Language.DANISH.during(() -> of(proposal)))
                    .containsExactly("P1: 1 række uden udvalg er ikke talt med.");
            assertThat(Language.spoken()).isEqualTo(Language.ENGLISH);
        } finally {
            Language.DANISH.speak();
        }
    }

    private static List<String> of(Proposal proposal) {
        return Doubts.of(batch(entry("a.forslag", proposal)), SCOPE);
    }
}
