package dk.forslagsark.editor.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.editor.sheet.SheetColumn.Kind;
import dk.forslagsark.language.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cell in the English window, of which the proposal knows nothing. */
class CellSpellingTest {
    @BeforeEach
    void speakEnglish() {
        Language.ENGLISH.speak();
    }

    @AfterEach
    void speakDanishAgain() {
        Language.DANISH.speak();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-1.300,5 | -1300,5 | -1,300.5 | -1300.5",
                "1,305    | 1,305   | 1.305    | 1.3050",
                "abc      | abc     | abc      | abc",
                "1.290,3  | =51*25,3 | 1,290.3 | =51*25,3"
            })
    void aFigureIsShownAndEditedInEnglish(String text, String source, String shown, String edited) {
        Cell cell = Cell.typed(text, "").withSource(source);
        assertThat(CellSpelling.shown(cell, Kind.FIGURE)).isEqualTo(shown);
        assertThat(CellSpelling.edited(cell, Kind.FIGURE)).isEqualTo(edited);
        assertThat(CellSpelling.danish(cell, Kind.FIGURE, edited)).isEqualTo(source);
    }

    @Test
    void whatStandsFaintlyIsSpeltAsAFigureToo() {
        Cell cell = Cell.typed("", "").withHint("-12.800");
        assertThat(CellSpelling.hint(cell, Kind.FIGURE)).isEqualTo("-12,800");
        assertThat(CellSpelling.hint(cell, Kind.TEXT)).isEqualTo("-12.800");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,300.5 | 1.300,5",
                "1300.5  | 1300,5",
                "1.300,5 | 1.300,5",
                "1.300   | 1.300 (?)",
                "=1,5*2  | =1,5*2",
                "abc     | abc"
            })
    void whatIsTypedGoesOnInDanish(String typed, String danish) {
        assertThat(CellSpelling.danish(Cell.typed("", ""), Kind.FIGURE, typed)).isEqualTo(danish);
        assertThat(CellSpelling.danish(Cell.free("", "", false), Kind.TEXT, typed))
                .isEqualTo(danish);
    }

    @Test
    void aTextThatLooksLikeAFigureIsNone() {
        Cell label = Cell.typed("1.300", "");
        assertThat(CellSpelling.shown(label, Kind.LABEL)).isEqualTo("1.300");
        assertThat(CellSpelling.edited(label, Kind.LABEL)).isEqualTo("1.300");
        assertThat(CellSpelling.danish(label, Kind.LABEL, "1,300.5")).isEqualTo("1,300.5");
    }

    @Test
    void whatCouldNotBeReadStaysAsItWasTyped() {
        Cell cell = Cell.typed("1.300", "").withProblem(Optional.of("Skriv det igen."));
        assertThat(CellSpelling.shown(cell, Kind.FIGURE)).isEqualTo("1.300");
        assertThat(CellSpelling.edited(cell, Kind.FIGURE)).isEqualTo("1.300");
    }

    @Test
    void aChoiceIsShownInEnglishAndTakenInBoth() {
        Cell cell = Cell.choice("Ja", "", List.of("Ja", "Nej", ""));
        assertThat(CellSpelling.shown(cell, Kind.TEXT)).isEqualTo("Yes");
        assertThat(CellSpelling.danish(cell, Kind.TEXT, "No")).isEqualTo("Nej");
        assertThat(CellSpelling.danish(cell, Kind.TEXT, "Nej")).isEqualTo("Nej");
        assertThat(cell.taking("no")).contains("Nej");
    }

    @Test
    void aDateIsShownInEnglishAndTakenInBoth() {
        Cell cell = Cell.date("12.2.2019", "");
        assertThat(CellSpelling.shown(cell, Kind.TEXT)).isEqualTo("12 Feb 2019");
        assertThat(CellSpelling.danish(cell, Kind.TEXT, "12 Feb 2019")).isEqualTo("12.2.2019");
        assertThat(CellSpelling.danish(cell, Kind.TEXT, "3 May 2019")).isEqualTo("3 maj 2019");
        assertThat(CellSpelling.danish(cell, Kind.TEXT, "soon")).isEqualTo("soon");
    }
}
