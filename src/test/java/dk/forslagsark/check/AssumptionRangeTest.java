package dk.forslagsark.check;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Drafts;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    @ParameterizedTest
    @CsvSource({
        "399, er mindre end mindst (400)",
        "601, er mere end højst (600)",
        "-500, er mindre end mindst (400)",
    })
    void aYearWithAValueOfItsOwnOutsideTheRangeIsTold(String own, String words) {
        List<Finding> found = Found.by("assumption-range", in2020(own));
        assertThat(found)
                .extracting(Finding::text)
                .containsExactly("Forudsætninger, løn: værdien i 2020 (" + own + ") " + words
                        + ". Året har sin egen værdi, også i det bedste og det værste tilfælde.");
        assertThat(found.get(0).place()).isEqualTo(Place.cell(Place.Page.ASSUMPTIONS, 0, "2020"));
    }

    @ParameterizedTest
    @CsvSource({"400", "500", "600", "599.5"})
    void aYearWithinTheRangeIsNotToldOf(String own) {
        assertThat(Found.by("assumption-range", in2020(own))).isEmpty();
    }

    private static Proposal in2020(String own) {
        Proposal proposal = of("500", "400", "600");
        Assumption assumption = proposal.assumptions().get(0);
        return proposal.withRows(
                Assumption.ROWS, List.of(assumption.withValues(new TreeMap<>(Map.of(2020, new BigDecimal(own))))));
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
