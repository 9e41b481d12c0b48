package dk.forslagsark.file;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.document.Edit;
import dk.forslagsark.document.YearEdits;
import dk.forslagsark.economy.Economy;
import dk.forslagsark.economy.PaybackCourse;
import dk.forslagsark.proposal.Proposal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What shifting the years does to a whole file. */
class ShiftedFilesTest {
    /** One of everything that is kept by year, and of what looks like a year and is none. */
    private static final String FULL = """
            {"format": "forslagsark", "version": 1, "title": "Fra 2019", "priceLevel": 2020, "firstYear": 2019, "lastYear": 2021,
             "permanentChanges": [{"label": "Husleje 2019", "area": "Service", "amounts": {"2018": 7, "2019": -1.5, "2020": -51},
               "expressions": {"2020": "=2020-2071"}, "unread": {"2021": "ca. 2021"}, "2019": "ny"}],
             "implementationCosts": [{"label": "Flytning", "area": "Anlæg",
               "details": [{"label": "Biler", "amounts": {"2019": 300}}]}],
             "milestones": [{"activity": "Udbud", "years": [2019, 2020]}],
             "consultations": [{"body": "HR-kredsen", "consulted": true, "approved": "2019-05-01"}],
             "budgets": [{"activity": "Hjælpemidler", "year": 2017, "amount": 119900}]}
            """;

    static Stream<Path> published() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/published"))) {
            return files
                    .filter(file -> file.toString().endsWith(".json") && !file.endsWith("printed.json"))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("published")
    void shiftedForwardAndBackTheFileIsTheSameByteForByte(Path file) throws Exception {
        Proposal proposal = ProposalFile.read(file);
        String before = ProposalFile.format(proposal);
        Proposal there = shifted(proposal, 7);
        assertThat(ProposalFile.format(there)).isNotEqualTo(before);
        assertThat(ProposalFile.format(shifted(there, -7))).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("published")
    void theEconomyIsTheSameInOtherYears(Path file) throws Exception {
        Proposal proposal = ProposalFile.read(file);
        Economy before = Economy.of(proposal);
        Economy after = Economy.of(shifted(proposal, 3));
        assertMoved(after.service(), before.service());
        assertMoved(after.total(), before.total());
    }

    @ParameterizedTest
    @MethodSource("published")
    void aYearMoreAtEitherEndChangesNoPayback(Path file) throws Exception {
        Proposal proposal = ProposalFile.read(file);
        Economy before = Economy.of(proposal);
        for (Edit edit : List.of(
                YearEdits.addBefore(proposal).value().orElseThrow(),
                YearEdits.addAfter(proposal).value().orElseThrow())) {
            Economy after = Economy.of(edit.change().apply(proposal));
            assertSame(after.service(), before.service());
            assertSame(after.total(), before.total());
        }
    }

    @Test
    void everyYearIsShiftedAndNothingElse() throws Exception {
        String shifted = ProposalFile.format(shifted(ProposalFile.parse(FULL), 10));
        String expected = FULL.replace(
                        "\"firstYear\": 2019, \"lastYear\": 2021", "\"firstYear\": 2029, \"lastYear\": 2031")
                .replace("{\"2018\": 7, \"2019\": -1.5, \"2020\": -51}", "{\"2028\": 7, \"2029\": -1.5, \"2030\": -51}")
                .replace("{\"2020\": \"=", "{\"2030\": \"=")
                .replace("{\"2021\": \"ca.", "{\"2031\": \"ca.")
                .replace("{\"2019\": 300}", "{\"2029\": 300}")
                .replace("[2019, 2020]", "[2029, 2030]")
                .replace("\"year\": 2017", "\"year\": 2027");
        assertThat(shifted).isEqualTo(ProposalFile.format(ProposalFile.parse(expected)));
    }

    @Test
    void aFullFileComesBackByteForByte() throws Exception {
        Proposal proposal = ProposalFile.parse(FULL);
        assertThat(ProposalFile.format(shifted(shifted(proposal, -100), 100))).isEqualTo(ProposalFile.format(proposal));
    }

    private static Proposal shifted(Proposal proposal, int by) {
        return YearEdits.shift(proposal, by).value().orElseThrow().change().apply(proposal);
    }

    private static void assertSame(PaybackCourse after, PaybackCourse before) {
        assertThat(after.payback()).isEqualTo(before.payback());
        assertThat(after.accumulated()).isEqualTo(before.accumulated());
    }

    /** The same year by year, three years on. */
    private static void assertMoved(PaybackCourse after, PaybackCourse before) {
        assertThat(after.firstYear()).isEqualTo(before.firstYear() + 3);
        assertThat(after.accumulated()).isEqualTo(before.accumulated());
    }
}
