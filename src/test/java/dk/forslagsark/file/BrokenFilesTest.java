package dk.forslagsark.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The files in the folder {@code broken}: each has one thing wrong, and gives one line that says what and where. */
class BrokenFilesTest {
    private static final Path FOLDER = Path.of("src/test/resources/broken");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    tom | filen er tom. Hent en sikkerhedskopi
                    blanke-linjer | filen er tom. Hent en sikkerhedskopi
                    brev | filen er ikke et forslag: den begynder ikke med {
                    liste | filen er ikke et forslag: den begynder ikke med {
                    regneark | filen er et Excel- eller Word-dokument, ikke et forslag. Åbn det i Excel eller Word
                    binær | filen er ikke en tekstfil og kan ikke være et forslag
                    latin1 | filen er ikke gemt som UTF-8 (linje 7). Gem den som UTF-8
                    utf16 | filen er gemt som UTF-16. Gem den som UTF-8
                    afkortet | filen er ikke hel: den slutter for tidligt, i linje 32, tegn 15. Ret filen dér, eller hent en sikkerhedskopi
                    komma-mangler | filen er ikke hel: den kan ikke læses ved linje 6, tegn 3. Ret filen dér, eller hent en sikkerhedskopi
                    komma-for-meget | filen er ikke hel: den kan ikke læses ved linje 27, tegn 7. Ret filen dér, eller hent en sikkerhedskopi
                    decimalkomma | filen er ikke hel: den kan ikke læses ved linje 60, tegn 21. Ret filen dér, eller hent en sikkerhedskopi
                    mere-bagefter | filen er ikke hel: der står mere efter forslagets slutning (linje 73, tegn 1). Ret filen dér, eller hent en sikkerhedskopi
                    dyb | filen har urimeligt mange niveauer inden i hinanden (linje 1, tegn 106)
                    langt-tal | filen indeholder et urimeligt langt tal eller navn (linje 48, tegn 5017)
                    titel-to-gange | title: står to gange (linje 6, tegn 3). Slet den ene
                    andet-format | format: "budgetark" er et andet format end forslagsark. Filen er ikke et forslag
                    uden-format | format: mangler. Filen er ikke et forslag
                    nyere | version: 2 er en nyere udgave af formatet. Filen er lavet med et nyere Forslagsark: opdatér programmet
                    uden-første-år | firstYear: mangler. Skriv den i filen
                    år-bagvendt | lastYear: 2024 ligger før firstYear 2025. Ret det ene
                    for-mange-år | lastYear: 2019-2040 er 22 år. Et forslag viser højst 15
                    rente-i-procent | discountRate: 3 er ikke en rente. Skriv 3 % som 0.03, højst med 6 decimaler
                    titel-er-et-tal | title: 1300 er ikke en tekst. Sæt den i anførselstegn
                    linjer-er-et-objekt | permanentChanges: et objekt er ikke en liste. Her skal stå [ ... ]
                    uden-styringsområde | implementationCosts[1].area: mangler. Skriv den i filen
                    styringsområde-uden-navn | implementationCosts[0].area: " " er ikke navnet på et styringsområde. Skriv et navn
                    beløb-som-tekst | permanentChanges[1].amounts.2021: "abc" er ikke et tal. Skriv det som -1300 eller 25.75 uden anførselstegn
                    beløb-med-fire-decimaler | permanentChanges[0].amounts.2021: 1.2345 har mere end 3 decimaler. Et beløb skrives i 1.000 kr.
                    beløb-uden-ende | implementationCosts[0].amounts.2019: 1E+999999999 er for stort. Et beløb skrives i 1.000 kr.
                    eksponent-uden-ende | implementationCosts[0].amounts.2019: tallet er urimeligt stort (linje 48, tegn 17)
                    ikke-et-år | permanentChanges[0].amounts.i alt: er ikke et årstal fra 1900 til 2200
                    linjeskift-i-nøgle | permanentChanges[0].amounts."20 20": er ikke et årstal fra 1900 til 2200
                    beløb-og-details | permanentChanges[0]: linjen har både beløb og details. Slet amounts; linjen viser summen af sine details
                    ulæst-og-læst | permanentChanges[0].unread.2020: året står også i amounts eller expressions. Slet det ene
                    dato | consultations[0].approved: "12. februar 2019" er ikke en dato. Skriv den som 2019-02-12
                    """)
    void eachGivesOneLine(String name, String message) throws IOException {
        Path file = FOLDER.resolve(name + ".forslag");
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> ProposalFile.read(file))
                .isInstanceOf(FileProblem.class)
                .hasMessage(name + ".forslag: " + message);
        assertThat(file).hasBinaryContent(before);
    }

    static Stream<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void noMessageHasALineBreakOrEnglishInIt(Path file) {
        assertThatThrownBy(() -> ProposalFile.read(file))
                .isInstanceOf(FileProblem.class)
                .hasMessageMatching("[^\\p{Cntrl}]{10,250}")
                .hasMessageNotContainingAny("Unexpected", "Exception", "Source", "token", "character");
    }

    @Test
    void aFileCutOffAnywhereIsBroken() {
        String whole = Examples.text("BU01").strip();
        assertThat(IntStream.range(0, whole.length()).mapToObj(end -> whole.substring(0, end)))
                .allSatisfy(
                        cut -> assertThatThrownBy(() -> ProposalFile.parse(cut)).isInstanceOf(FileProblem.class));
    }
}
