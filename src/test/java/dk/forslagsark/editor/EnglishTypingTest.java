package dk.forslagsark.editor;

import static javafx.scene.input.KeyCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.language.Language;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Consultation;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.ListTables;
import dk.forslagsark.tables.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures and dates as they are typed where English is spoken: none becomes another than the one that is shown. */
class EnglishTypingTest extends RobotTest {
    private static final String DOUBT = "“1.300 (?)” can be read in two ways. Write 1300 or 1.3.";

    @BeforeEach
    void speakEnglish() {
        Language.ENGLISH.speak();
    }

    @AfterEach
    void speakDanishAgain() {
        Language.DANISH.speak();
    }

    @Test
    void anAmountOfTableOneIsEnglishOrWhatCanOnlyBeDanish() {
        editor.show(example("BU01")).click(BU01_SAVING, "2020").type("-1,300.5").press(TAB);
        editor.type("-1.300,5").press(TAB).type("1.300").press(TAB).type("1,5").press(ENTER);

        assertThat(amounts(2020)).contains(new Amount(new BigDecimal("-1300.5")));
        assertThat(amounts(2021)).contains(new Amount(new BigDecimal("-1300.5")));
        assertThat(editor.text(BU01_SAVING, "2021")).isEqualTo("-1,300.5");
        assertThat(amounts(2022)).isEmpty();
        assertThat(editor.text(BU01_SAVING, "2022")).isEqualTo("1.300 (?)");
        assertThat(editor.tooltip(BU01_SAVING, "2022")).isEqualTo(DOUBT);
        assertThat(editor.text(BU01_SAVING, "2023")).isEqualTo("1.5");

        editor.click(BU01_SAVING, "2022").type("1300").press(ENTER);
        assertThat(editor.text(BU01_SAVING, "2022")).isEqualTo("1,300");
    }

    @Test
    void anAmountOfADetailIsTypedAlike() {
        editor.show(example("BU01"))
                .click(BU01_SAVING, "2020")
                .press(ALT, INSERT)
                .type("Forløb")
                .press(TAB);
        editor.click("Forløb", "2020").type("1,300.5").press(TAB).type("1.300").press(ENTER);

        assertThat(editor.text("Forløb", "2020")).isEqualTo("1,300.5");
        assertThat(editor.isMarked("Forløb", "2021")).isTrue();
        assertThat(editor.tooltip("Forløb", "2021")).isEqualTo(DOUBT);
    }

    @Test
    void anAssumptionIsTypedAlike() {
        editor.show(example("BU01"));
        open(Place.Page.ASSUMPTIONS);
        editor.type("pris").press(TAB).type("1,300.5").press(ENTER);
        editor.type("sats").press(TAB).type("1.300").press(ENTER);
        editor.type("andel").press(TAB).type("12,5").press(ENTER);

        assertThat(editor.proposal().assumptions().get(0).value()).contains(new BigDecimal("1300.5"));
        assertThat(editor.text("pris", "Value")).isEqualTo("1,300.5");
        assertThat(editor.tooltip("sats", "Value")).isEqualTo(DOUBT);
        assertThat(editor.text("andel", "Value")).isEqualTo("12.5");
    }

    @Test
    void aFreeTableKeepsWhatIsTypedInDanish() {
        editor.show(example("BU01"));
        open(Place.Page.CONTENT);
        editor.press(CONTROL, SHIFT, T).type("Niveau");
        editor.run(() ->
                editor.window.workspace().orElseThrow().sheet().orElseThrow().focus());
        editor.press(CONTROL, HOME)
                .press(DOWN)
                .type("Besøg")
                .press(TAB)
                .type("1,300.5")
                .press(TAB);
        editor.type("12.5%").press(ENTER);
        editor.type("Tilsyn").press(TAB).type("1.300").press(ENTER);

        assertThat(editor.proposal().freeTables().get(0).rows().get(0).cells())
                .containsExactly("Besøg", "1.300,5", "12,5%");
        assertThat(editor.text("Besøg", "B")).isEqualTo("1,300.5");
        assertThat(editor.text("Besøg", "C")).isEqualTo("12.5%");
        assertThat(editor.tooltip("Tilsyn", "B")).isEqualTo(DOUBT);
    }

    @Test
    void aDateHasTheDayFirstAndTheMonthInEitherLanguage() {
        Proposal before = example("BU01");
        editor.show(ListTables.CONSULTATIONS.with(
                before, List.of(consultation("A"), consultation("B"), consultation("C"))));
        open(Place.Page.CONSULTATIONS);
        editor.click("A", "Date of approval").type("12 May 2019").press(ENTER);
        editor.type("12.5.2019").press(ENTER).type("12/5/2019").press(ENTER);

        assertThat(ListTables.CONSULTATIONS.in(editor.proposal()))
                .extracting(Consultation::approved)
                .containsOnly(Optional.of(LocalDate.of(2019, 5, 12)));
        assertThat(editor.text("C", "Date of approval")).isEqualTo("12 May 2019");
    }

    private static Consultation consultation(String body) {
        return ListTables.CONSULTATIONS.blank().withBody(body);
    }

    private Optional<Amount> amounts(int year) {
        return editor.proposal().permanentChanges().stream()
                .filter(line -> line.label().equals(BU01_SAVING))
                .findFirst()
                .flatMap(line -> line.amounts().in(year));
    }

    private void open(Place.Page page) {
        editor.run(() -> {
            editor.window.workspace().orElseThrow().open(page);
            editor.window.workspace().orElseThrow().focus();
        });
        editor.run(() -> editor.stage.getScene().getRoot().layout()).run(() -> {});
    }
}
