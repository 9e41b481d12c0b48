package dk.forslagsark.editor;

import static javafx.scene.input.KeyCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Consultation;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Staffing;
import dk.forslagsark.proposal.SuccessCriterion;
import dk.forslagsark.proposal.UnitPrice;
import dk.forslagsark.tables.ListTable;
import dk.forslagsark.tables.ListTables;
import dk.forslagsark.tables.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The smaller tables, by the same keys as Table 1. */
class ListPageTest extends RobotTest {
    private static final String LONG = "En lang forklaring af, hvordan der måles, og hvem der gør det. ".repeat(4);

    @Test
    void rowsAreTypedOneAfterTheOtherAndTheirChangeIsAddedUp() {
        show(ListTables.STAFFING, List.of());
        editor.type("Stab").press(TAB).type("28").press(TAB).type("25,75").press(ENTER);
        editor.type("Drift").press(TAB).type("3").press(TAB).type("4").press(ENTER);

        assertThat(rows(ListTables.STAFFING))
                .containsExactly(
                        new Staffing(
                                "Stab",
                                Optional.of(new BigDecimal(28)),
                                Optional.of(new BigDecimal("25.75")),
                                Notes.NONE),
                        new Staffing(
                                "Drift", Optional.of(new BigDecimal(3)), Optional.of(new BigDecimal(4)), Notes.NONE));
        assertThat(editor.text("I alt", "Ændring (+/-)")).as("-2,25 + 1").isEqualTo("-1,25");

        editor.press(CONTROL, Z);
        assertThat(editor.text("Drift", "Efter")).isEmpty();
        assertThat(editor.cursor()).isEqualTo("Drift | Efter");
    }

    @Test
    void whatCannotBeReadStaysMarked() {
        show(ListTables.STAFFING, List.of(ListTables.STAFFING.blank().withLabel("Stab")));
        editor.click("Stab", "Før").type("tre").press(ENTER);

        assertThat(editor.text("Stab", "Før")).isEqualTo("tre");
        assertThat(editor.isMarked("Stab", "Før")).isTrue();
    }

    @Test
    void yearsAreMarkedByTheSpaceBarAnXAndADoubleClick() {
        show(ListTables.MILESTONES, List.of(ListTables.MILESTONES.blank().withActivity("Udbud")));
        editor.click("Udbud", "2019").press(SPACE).press(RIGHT).type("x").doubleClick("Udbud", "2022");
        assertThat(editor.isEditing()).isFalse();
        assertThat(rows(ListTables.MILESTONES).get(0).years()).isEqualTo(new TreeSet<>(List.of(2019, 2020, 2022)));

        editor.doubleClick("Udbud", "2022").click("Udbud", "2019").press(SPACE);
        assertThat(rows(ListTables.MILESTONES).get(0).years()).isEqualTo(new TreeSet<>(List.of(2020)));
    }

    @Test
    void aConsultationIsChosenTypedAndPicked() {
        show(ListTables.CONSULTATIONS, List.of(ListTables.CONSULTATIONS.blank().withBody("IT-kredsen")));
        editor.click("IT-kredsen", "Ja/Nej")
                .type("j")
                .press(TAB)
                .type("12/2-19")
                .press(ENTER);
        assertThat(rows(ListTables.CONSULTATIONS))
                .containsExactly(new Consultation(
                        "IT-kredsen", Optional.of(true), Optional.of(LocalDate.of(2019, 2, 12)), "", Notes.NONE));

        editor.click("IT-kredsen", "Dato for godkendelse")
                .press(F2)
                .press(DOWN)
                .press(PAGE_DOWN)
                .press(ENTER);
        assertThat(editor.text("IT-kredsen", "Dato for godkendelse"))
                .as("a day and a month on")
                .isEqualTo("13.3.2019");
        editor.press(UP).press(F2).press(DOWN).press(ENTER);
        assertThat(editor.text("IT-kredsen", "Dato for godkendelse"))
                .as("a day on")
                .isEqualTo("14.3.2019");
        editor.click("IT-kredsen", "Ja/Nej").press(DELETE);
        assertThat(rows(ListTables.CONSULTATIONS).get(0).consulted()).isEmpty();
    }

    @Test
    void rowsAreAddedCopiedMovedAndTakenAway() {
        show(ListTables.SUCCESS_CRITERIA, List.of(criterion("a", ""), criterion("b", "")));
        editor.click("a", "Succeskriterier").press(ALT, DOWN);
        assertThat(labels()).containsExactly("b", "a");
        editor.press(CONTROL, SHIFT, D).press(INSERT);
        assertThat(labels()).containsExactly("b", "a", "a", "");
        editor.press(CONTROL, DELETE).press(UP).press(CONTROL, DELETE);
        assertThat(labels()).containsExactly("b", "a");
    }

    @Test
    void aRowIsAsHighAsItsLongestTextWants() {
        show(ListTables.SUCCESS_CRITERIA, List.of(criterion("Lang", LONG.strip()), criterion("Kort", "Statistik")));

        double low = editor.bounds("Kort", "Hvordan måles succeskriteriet?").getHeight();
        assertThat(editor.bounds("Lang", "Hvordan måles succeskriteriet?").getHeight())
                .isGreaterThan(3 * low);
        assertThat(editor.drawn("Lang", "Hvordan måles succeskriteriet?")).isEqualTo(LONG.strip());
    }

    @Test
    void aLongTextKeepsItsLines() {
        show(ListTables.SUCCESS_CRITERIA, List.of(criterion("a", "første\nanden")));
        editor.click("a", "Hvordan måles succeskriteriet?")
                .press(F2)
                .press(ALT, ENTER)
                .type("tredje")
                .press(ENTER);

        assertThat(rows(ListTables.SUCCESS_CRITERIA).get(0).measure()).isEqualTo("første\nanden\ntredje");
    }

    @Test
    void assumptionsAreUsedInTableOneAndRenamedThereToo() {
        show(ListTables.ASSUMPTIONS, List.of());
        editor.type("antal").press(TAB).type("51").press(TAB).type("forløb").press(ENTER);
        editor.type("pris").press(TAB).type("=100/4").press(ENTER);
        assertThat(editor.text("pris", "Værdi")).isEqualTo("25");

        open(Place.Page.TABLE_1);
        editor.click(BU01_SAVING, "2020").type("=-antal*pris").press(ENTER);
        assertThat(editor.text(BU01_SAVING, "2020")).as("51 times 25").isEqualTo("-1.275");

        open(Place.Page.ASSUMPTIONS);
        editor.click("antal", "Navn").type("antal_forløb").press(ENTER);
        editor.click("antal_forløb", "Værdi").type("10").press(ENTER);
        open(Place.Page.TABLE_1);
        assertThat(editor.text(BU01_SAVING, "2020")).isEqualTo("-250");
        assertThat(editor.proposal().permanentChanges().stream()
                        .flatMap(line -> line.amounts().expressionIn(2020).stream()))
                .containsExactly("=-antal_forløb*pris");
        editor.press(CONTROL, Z).press(CONTROL, Z);
        assertThat(editor.cursor()).isEqualTo("antal | Navn");
    }

    @Test
    void aRingOfAssumptionsAndAnImpossibleNameStayMarked() {
        show(ListTables.ASSUMPTIONS, List.of());
        editor.type("aa").press(TAB).type("=bb").press(ENTER);
        editor.type("bb").press(TAB).type("=aa+1").press(ENTER);
        editor.type("B2").press(ENTER);
        assertThat(editor.isMarked("aa", "Værdi")).isTrue();
        assertThat(editor.text("bb", "Værdi")).isEqualTo("=aa+1");
        assertThat(editor.isMarked("B2", "Navn")).isTrue();
        assertThat(editor.isMarked("bb", "Navn")).isFalse();
        editor.click("bb", "Værdi").type("2").press(ENTER);
        assertThat(editor.isMarked("aa", "Værdi")).isFalse();
        assertThat(editor.text("aa", "Værdi")).isEqualTo("2");
    }

    private static SuccessCriterion criterion(String criterion, String measure) {
        return new SuccessCriterion(criterion, measure, "", "", Notes.NONE);
    }

    private List<String> labels() {
        return rows(ListTables.SUCCESS_CRITERIA).stream()
                .map(SuccessCriterion::criterion)
                .toList();
    }

    private <T extends Noted<T>> List<T> rows(ListTable<T> table) {
        return table.in(editor.proposal());
    }

    private <T extends Noted<T>> void show(ListTable<T> table, List<T> rows) {
        Proposal proposal = table.with(example("BU01"), rows);
        editor.show(proposal);
        open(table.page());
    }

    private void open(Place.Page page) {
        editor.run(() -> {
            editor.window.workspace().orElseThrow().open(page);
            editor.window.workspace().orElseThrow().focus();
        });
        // Rows get their heights, and with them new cells, once the page has been drawn.
        editor.run(() -> editor.stage.getScene().getRoot().layout()).run(() -> {});
    }

    @Test
    void unitPricesAreHeadedOverTwoLinesAndTypedAcrossThem() {
        show(ListTables.UNIT_PRICES, List.of());
        editor.type("Teststrimler")
                .press(TAB)
                .type("3")
                .press(TAB)
                .type("4")
                .press(TAB)
                .type("5")
                .press(TAB)
                .type("6");
        editor.press(ENTER);

        UnitPrice typed = rows(ListTables.UNIT_PRICES).get(0);
        assertThat(List.of(typed.quantityBefore(), typed.priceBefore(), typed.quantityAfter(), typed.priceAfter()))
                .extracting(figure -> figure.orElseThrow().intValue())
                .containsExactly(3, 4, 5, 6);
        assertThat(editor.headings())
                .containsSubsequence(
                        "Enhed", "Antal, Før", "Enhedspris (kr.), Før", "Antal, Efter", "Enhedspris (kr.), Efter");
    }
}
