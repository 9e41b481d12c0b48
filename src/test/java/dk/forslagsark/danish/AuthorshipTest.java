package dk.forslagsark.danish;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Cover;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whom the properties of a document name. */
class AuthorshipTest {
    private static final String WITH_COMMA = "Beskæftigelses-, Integrations- og Erhvervsforvaltningen";

    private static final Cover BY_TWO =
            Cover.EMPTY.withSubmittedBy("Socialforvaltningen").withAlsoSubmittedBy(List.of(WITH_COMMA));

    @Test
    void allWhoSubmitAreNamedAsWordAndExcelPartThem() {
        assertThat(Authorship.of(BY_TWO)).isEqualTo("Socialforvaltningen; " + WITH_COMMA);
    }

    @Test
    void nobodyIsNamedWhereNobodySubmits() {
        assertThat(Authorship.of(Cover.EMPTY)).isEmpty();
    }

    @Test
    void ofSeveralProposalsEachIsNamedOnce() {
        Cover other = Cover.EMPTY.withSubmittedBy("Økonomiforvaltningen");
        assertThat(Authorship.of(Stream.of(other, BY_TWO, other)))
                .isEqualTo("Økonomiforvaltningen; Socialforvaltningen; " + WITH_COMMA);
    }
}
