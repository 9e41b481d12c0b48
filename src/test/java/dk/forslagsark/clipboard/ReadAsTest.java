package dk.forslagsark.clipboard;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Years;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the user may say of a clipboard that could be meant otherwise. */
class ReadAsTest {
    private static final Years YEARS = new Years(2026, 2029);
    private static final String LIKE_YEARS = "Husleje\t2026\t2027\nKørsel\t-100\t-200\n";

    @Test
    void aRowThatLooksLikeYearsIsAmountsOrYearsAsTheUserSays() {
        assertThat(read(LIKE_YEARS, ReadAs.FOUND).heading()).isEqualTo(Heading.AMOUNTS);
        assertThat(entered(read(LIKE_YEARS, ReadAs.FOUND)))
                .containsExactly(List.of("2026", "2027"), List.of("-100", "-200"));

        Pasted years = read(LIKE_YEARS, ReadAs.FOUND.with(Heading.YEARS));
        assertThat(entered(years)).containsExactly(List.of("-100", "-200"));
        assertThat(years.firstYear()).contains(2026);
        assertThat(years.heading()).isEqualTo(Heading.YEARS);
    }

    @Test
    void aRowOfYearsAloneIsNotEnteredWhereItIsSaidToBeYears() {
        String alone = "Husleje\t2027\t2028\n";
        assertThat(read(alone, ReadAs.FOUND).heading()).isEqualTo(Heading.AMOUNTS);
        assertThat(read(alone, ReadAs.FOUND.with(Heading.YEARS)).lines()).isEmpty();
    }

    @Test
    void yearsAboveFiguresMayBeAmountsToo() {
        String headed = "\t2027\t2028\nHusleje\t-100\t-200\n";
        assertThat(read(headed, ReadAs.FOUND).heading()).isEqualTo(Heading.YEARS);
        assertThat(entered(read(headed, ReadAs.FOUND.with(Heading.AMOUNTS))))
                .containsExactly(List.of("2027", "2028"), List.of("-100", "-200"));
    }

    @Test
    void yearsThatSayMoreThanTheYearAreNoQuestion() {
        assertThat(read("Post\tBudget 2026\tBudget 2027\nHusleje\t-1\t-2\n", ReadAs.FOUND)
                        .heading())
                .isEqualTo(Heading.AS_FOUND);
        assertThat(read("Husleje\t-1\t-2\n", ReadAs.FOUND).heading()).isEqualTo(Heading.AS_FOUND);
    }

    @Test
    void yearsInLinesMayBeAmountsToo() {
        String lines = "Husleje 2026 2027 2028 2029\nKørsel Service -1 -2 -3 -4";
        assertThat(read(lines, ReadAs.FOUND.with(Heading.AMOUNTS)).lines())
                .extracting(PastedRow::label)
                .containsExactly("Husleje", "Kørsel");
        assertThat(read(lines, ReadAs.FOUND.with(Heading.YEARS)).lines())
                .extracting(PastedRow::label)
                .contains("Kørsel")
                .doesNotContain("Husleje");
    }

    @Test
    void aColumnOfWordsIsAYearUnlessTheUserSaysThatItIsNone() {
        String words = "Husleje\tbesluttes senere\t-100\t-200\n";
        Pasted found = read(words, ReadAs.FOUND);
        assertThat(found.words()).isEqualTo(WordColumns.YEARS);
        assertThat(entered(found)).containsExactly(List.of("besluttes senere", "-100", "-200"));
        assertThat(found.isDoubtful()).isTrue();

        Pasted without = read(words, ReadAs.FOUND.with(WordColumns.LEFT_OUT));
        assertThat(without.words()).isEqualTo(WordColumns.LEFT_OUT);
        assertThat(entered(without)).containsExactly(List.of("-100", "-200"));
        assertThat(without.comments()).contains("1 kolonne indsættes ikke.");
        assertThat(read("Husleje\t-100\t-200\n", ReadAs.FOUND).words()).isEqualTo(WordColumns.AS_FOUND);
    }

    /** 1.300 kr. is 1,3; 1.300 mio. kr. is 1.300.000. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"KRONER; 1,3; 2", "THOUSANDS; 1300; 2000", "MILLIONS; 1.300.000; 2.000.000"})
    void theUserSaysWhatTheAmountsAreCountedIn(Unit unit, String first, String second) {
        Pasted pasted = read("(mio. kr.)\t2026\t2027\nHusleje\t1300\t2000\n", ReadAs.FOUND.in(unit));
        assertThat(entered(pasted)).containsExactly(List.of(first, second));
        assertThat(pasted.unit()).isEqualTo(unit);
    }

    @Test
    void theUnitTheClipboardSaysIsTold() {
        assertThat(read("(mio. kr.)\t2026\nHusleje\t1,3\n", ReadAs.FOUND).unit())
                .isEqualTo(Unit.MILLIONS);
        assertThat(read("Husleje\t1,3\n", ReadAs.FOUND).unit()).isEqualTo(Unit.THOUSANDS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "kr.; KRONER",
                "Kr. 2020 p/l; KRONER",
                "Beløb i kroner; KRONER",
                "Beløb (kr.); KRONER",
                "DKK; KRONER",
                "1.000 kr.; THOUSANDS",
                "1000 kr. 2020 p/l; THOUSANDS",
                "t.kr.; THOUSANDS",
                "tDKK; THOUSANDS",
                "i tusinde kroner; THOUSANDS",
                "mio. kr.; MILLIONS",
                "Alle tal i mio. kr., 2026-priser; MILLIONS",
                "Udgifter, mDKK; MILLIONS",
                "millioner kr.; MILLIONS",
                "mia. kr.; BILLIONS",
                "Økonomi; ",
                "Besparelse på 300.000 kr. i 2026; ",
                "2,5 mio. kr.; ",
                "kr. pr. borger; ",
                "Kroneringen; ",
            })
    void aHeadingSaysTheUnitOrNot(String heading, Unit expected) {
        assertThat(Unit.in(heading).orElse(null)).isEqualTo(expected);
    }

    private static Pasted read(String text, ReadAs how) {
        return PastedReader.read(Clips.plain(text), YEARS, Block.PERMANENT, Area.SHIPPED, how);
    }

    private static List<List<String>> entered(Pasted pasted) {
        return pasted.lines().stream()
                .map(row -> row.figures().stream()
                        .filter(cell -> !cell.isBlank())
                        .map(PastedCell::entered)
                        .toList())
                .toList();
    }
}
