package dk.forslagsark.excel.reading;

import static dk.forslagsark.excel.reading.FilledWorkbooks.cell;
import static dk.forslagsark.excel.reading.FilledWorkbooks.changed;
import static dk.forslagsark.excel.reading.FilledWorkbooks.read;
import static dk.forslagsark.excel.reading.FilledWorkbooks.sheetAlone;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.excel.Exported;
import dk.forslagsark.excel.reading.ImportDifference.Kind;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Budget;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Staffing;
import dk.forslagsark.proposal.UnitPrice;
import dk.forslagsark.proposal.Years;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * What is computed in the tables of posts, unit prices and budgets, and somebody has typed over. Posts go from 28 to 25,75, and of others it
 * is not said to how many; 150 places of 150 kroner become 135; 1.200 are saved in the last year, of a budget of 24.000, and 300 of 4.000 are said.
 */
class SmallTableFiguresTest {
    private static final Form FORM = Form.INVESTMENT_2020;
    private static final Line SAVING = line("Besparelse", "A", -1200);

    private static Line line(String label, String committee, long amount) {
        Amounts amounts = Amounts.NONE.with(2020, Amount.of(-600)).with(2021, Amount.of(amount));
        return Line.of(label, Area.SERVICE, amounts).withCommittee(Optional.of(committee));
    }

    private static Proposal proposal(List<Line> lines, Budget... budgets) {
        Proposal blank = Proposal.blank(2020);
        return blank.withTerms(blank.terms().withYears(new Years(2020, 2021)))
                .withLines(Block.PERMANENT, lines)
                .withRows(Budget.ROWS, List.of(budgets));
    }

    private static Proposal proposal() {
        return proposal(List.of(SAVING), budget("Hjælpemidler", 24_000), saving(budget("Aflastning", 4_000), -300))
                .withRows(
                        Staffing.ROWS,
                        List.of(
                                new Staffing("Årsværk", number("28"), number("25.75"), Notes.NONE),
                                new Staffing("Vikarer", number("4"), Optional.empty(), Notes.NONE)))
                .withRows(
                        UnitPrice.ROWS,
                        List.of(new UnitPrice(
                                "Pladser", number("150"), number("150"), number("135"), number("150"), Notes.NONE)));
    }

    private static Budget budget(String activity, long amount) {
        return new Budget(
                activity,
                Optional.of(2020),
                Optional.of(Amount.of(amount)),
                Optional.empty(),
                Optional.empty(),
                Notes.NONE);
    }

    private static Budget saving(Budget budget, long saving) {
        return budget.withSaving(Optional.of(Amount.of(saving)));
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.of(new BigDecimal(text));
    }

    private static byte[] filled(Form form) throws Exception {
        return Exported.filled(proposal(), form);
    }

    private static ImportedWorkbook edited(Form form, Consumer<XSSFWorkbook> edit) throws Exception {
        return read(changed(filled(form), edit));
    }

    private static void type(XSSFWorkbook book, String name, int row, double value) {
        XSSFCell cell = cell(book, name, row, 0);
        cell.setBlank();
        cell.setCellValue(value);
    }

    private static List<String> told(ImportedWorkbook imported) {
        return imported.differences().stream()
                .map(difference -> difference.where() + ": " + difference.words())
                .toList();
    }

    /** The effect is (135 - 150) x 150 kroner, the shares are 1.200 of 24.000 and 300 of 4.000. */
    private static void typeOver(XSSFWorkbook book) {
        type(book, "personale_ændring", 0, -3);
        type(book, "personale_ændring", 1, -4);
        type(book, "enhedspris_virkning", 0, -9);
        type(book, "budget_andel", 0, 6);
        type(book, "budget_andel", 1, 8);
    }

    private static final String[] TYPED_OVER = {
        "Enhedspriser, Pladser, Effekt, 1.000 kr.: der står -9, men det giver -2,25",
        "Personale, Årsværk, Ændring (+/-): der står -3, men det giver -2,25",
        "Personale, Vikarer, Ændring (+/-): der står -4, men det giver ingenting",
        "Budgetandele, Hjælpemidler, Andel i %: der står 6, men det giver 5",
        "Budgetandele, Aflastning, Andel i %: der står 8, men det giver 7,5"
    };

    @ParameterizedTest
    @EnumSource(value = Form.class, mode = Mode.EXCLUDE, names = "RECOMMENDATION_2018")
    void whatIsTypedOverIsToldAndNotTakenInEveryFormThatPrintsIt(Form form) throws Exception {
        ImportedWorkbook imported = edited(form, SmallTableFiguresTest::typeOver);
        assertThat(told(imported)).containsExactlyInAnyOrder(TYPED_OVER);
        assertThat(imported.differences())
                .allMatch(difference ->
                        difference.kind() == Kind.RESULT && difference.cell().startsWith("'Forslag'!"));
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.proposal()).isEqualTo(proposal());
    }

    @Test
    void theShortFormHasNoneOfThem() throws Exception {
        ImportedWorkbook imported =
                edited(Form.RECOMMENDATION_2018, book -> assertThat(new NamedRanges(book).beginningWith("personale_"))
                        .isEmpty());
        assertThat(told(imported)).isEmpty();
        assertThat(imported.proposal()).isEqualTo(proposal());
    }

    @Test
    void withoutTheCarriedProposalTheSame() throws Exception {
        ImportedWorkbook imported = read(sheetAlone(changed(filled(FORM), SmallTableFiguresTest::typeOver)));
        assertThat(told(imported)).containsExactlyInAnyOrder(TYPED_OVER);
    }

    @Test
    void untouchedTheyAgreeWithoutTheCarriedProposalToo() throws Exception {
        assertThat(told(read(filled(FORM)))).isEmpty();
        assertThat(told(read(sheetAlone(filled(FORM))))).isEmpty();
    }

    @Test
    void whatIsBlankedOrWrittenInWordsIsTold() throws Exception {
        ImportedWorkbook imported = edited(FORM, book -> {
            cell(book, "personale_ændring", 0, 0).setBlank();
            cell(book, "enhedspris_virkning", 0, 0).setBlank();
            cell(book, "enhedspris_virkning", 0, 0).setCellValue("se bilag");
            cell(book, "budget_besparelse", 0, 0).setBlank();
        });
        assertThat(told(imported))
                .containsExactlyInAnyOrder(
                        "Personale, Årsværk, Ændring (+/-): der står ingenting, men det giver -2,25",
                        "Enhedspriser, Pladser, Effekt, 1.000 kr.: der står se bilag, men det giver -2,25",
                        "Budgetandele, Hjælpemidler, Besparelse: der står ingenting, men det giver -1.200");
        assertThat(imported.proposal()).isEqualTo(proposal());
    }

    /** It may be typed instead of what Table 1 comes to, and is told with that. */
    @Test
    void aSavingThatIsTypedOverIsTakenAndToldWithWhatItComesTo() throws Exception {
        ImportedWorkbook imported = edited(FORM, book -> type(book, "budget_besparelse", 0, -480));
        assertThat(imported.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.where() + ": " + difference.words())
                    .isEqualTo("Budgetandele, Hjælpemidler, Besparelse: -480, før -1.200");
            assertThat(difference.computed().number()).contains(new BigDecimal("-1200"));
            assertThat(difference.canBeLeft()).isTrue();
        });
        assertThat(imported.proposal().rows(Budget.ROWS).get(0).saving()).contains(Amount.of(-480));
        assertThat(imported.without(Set.copyOf(imported.differences()))).isEqualTo(proposal());
    }

    /** Copied and pasted as values, all figures are what they were. */
    @Test
    void asValuesTheyAreStillComputed() throws Exception {
        ImportedWorkbook imported = edited(FORM, book -> {
            type(book, "personale_ændring", 0, -2.25);
            type(book, "budget_besparelse", 0, -1200);
            type(book, "budget_andel", 0, 5);
        });
        assertThat(told(imported)).isEmpty();
        assertThat(imported.proposal()).isEqualTo(proposal());
    }

    /** -1.300 instead of -1.200. */
    @Test
    void aSavingAsAValueThatTableOneNoLongerComesToIsTold() throws Exception {
        ImportedWorkbook imported = edited(FORM, book -> {
            type(book, "budget_besparelse", 0, -1200);
            amount(book, -1200).setCellValue(-1300);
        });
        assertThat(told(imported))
                .contains(
                        "Budgetandele, Hjælpemidler, Besparelse: der står -1.200, men det giver -1.300",
                        "Varige ændringer, Besparelse, 2021: -1.300, før -1.200");
        assertThat(imported.proposal().rows(Budget.ROWS)).isEqualTo(proposal().rows(Budget.ROWS));
    }

    /** The entered amount of that size in Table 1 in the second year. */
    private static XSSFCell amount(XSSFWorkbook book, double amount) {
        int row = 0;
        while (!cell(book, "varig_beløb", row, 1).toString().equals(String.valueOf(amount))) {
            row++;
        }
        return cell(book, "varig_beløb", row, 1);
    }

    /** Details that are printed as one row have no cells of their own, so A's part of it stands there as a figure. */
    @Test
    void aSavingThatNoFormulaCanSayComesBackAsWhatIsComputed() throws Exception {
        Line shared = Line.of("Fælles", Area.SERVICE, Amounts.NONE)
                .withDetails(List.of(detail("A", -100), detail("B", -50)))
                .withPrintedAsOne(true);
        Proposal proposal =
                proposal(List.of(shared), budget("Hjælpemidler", 2000).withCommittee(Optional.of("A")));
        ImportedWorkbook imported = read(Exported.filled(proposal, Form.REPRIORITISATION_2018));
        assertThat(told(imported)).noneMatch(told -> told.startsWith("Budgetandele"));
        assertThat(imported.proposal().rows(Budget.ROWS)).isEqualTo(proposal.rows(Budget.ROWS));
    }

    private static Detail detail(String committee, long amount) {
        return Detail.of("", Amounts.NONE.with(2021, Amount.of(amount))).withCommittee(Optional.of(committee));
    }

    /** 1.200 and 400 are saved in all; that only A's is meant stands nowhere but in the carried proposal. */
    @Test
    void aSavingOfOneCommitteeIsWhatTheSheetAloneShows() throws Exception {
        Proposal proposal = proposal(
                List.of(SAVING, line("Mere", "B", -400)),
                budget("Hjælpemidler", 24_000).withCommittee(Optional.of("A")));
        byte[] workbook = Exported.filled(proposal, FORM);
        assertThat(told(read(workbook))).isEmpty();
        ImportedWorkbook alone = read(sheetAlone(workbook));
        assertThat(told(alone)).isEmpty();
        assertThat(alone.proposal().rows(Budget.ROWS))
                .extracting(Budget::saving)
                .containsExactly(Optional.of(Amount.of(-1200)));
    }
}
