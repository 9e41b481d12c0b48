package dk.forslagsark.check;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Drafts;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.version.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is least, likely and most stands in that order. */
class AssumptionRangeTest {
    @ParameterizedTest
    @CsvSource({
        "500, 600, 400, mindst (600) er mere end højst (400)",
        "500, 600, , mindst (600) er mere end værdien (500)",
        "500, 501, 700, mindst (501) er mere end værdien (500)",
        "500, , '499.5', 'højst (499,5) er mindre end værdien (500)'",
        ", 600, 400, mindst (600) er mere end højst (400)",
        "-500, -400, -300, mindst (-400) er mere end værdien (-500)",
    })
    void anotherOrderIsTold(String value, String least, String most, String words) {
        assertThat(Found.by("assumption-range", of(value, least, most)))
                .extracting(Finding::text)
                .containsExactly(
                        "Forudsætninger, løn: " + words + ". Det bedste og det værste tilfælde regnes af dem.");
    }

    @ParameterizedTest
    @CsvSource({"500, 400, 600", "500, 500, 500", "500, , ", ", , ", "500, 400, ", "500, , 600", "0, '-0.5', 0"})
    void theOrderIsNotAskedAboutWhereItIsRight(String value, String least, String most) {
        assertThat(Found.by("assumption-range", of(value, least, most))).isEmpty();
    }

    @Test
    void itPointsAtTheCellAndComesBackWhenAFigureIsAnother() {
        Finding first = Found.by("assumption-range", of("500", "600", "700")).get(0);
        Finding second = Found.by("assumption-range", of("500", "650", "700")).get(0);
        assertThat(first.place().toString()).contains("least");
        assertThat(first.figures()).isNotEqualTo(second.figures());
    }

    private static Proposal of(String value, String least, String most) {
        Assumption assumption = new Assumption("løn", number(value), "", "", Notes.NONE)
                .withLeast(number(least))
                .withMost(number(most));
        return Drafts.showing(2018, 2021).withRows(Assumption.ROWS, List.of(assumption));
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.ofNullable(text).map(BigDecimal::new);
    }
}
