package dk.forslagsark.check;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.document.ListEdits;
import dk.forslagsark.document.ListEdits.Typed;
import dk.forslagsark.formula.Recalculation;
import dk.forslagsark.language.Language;
import dk.forslagsark.proposal.Drafts;
import dk.forslagsark.proposal.FreeTable;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.spoken.SpokenNumber;
import dk.forslagsark.tables.FreeTables;
import dk.forslagsark.tables.ListTable;
import dk.forslagsark.tables.ListTables;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding;
import dk.forslagsark.version.Finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of cells of the smaller tables that have no value. */
class UncountedValuesTest {
    private static final Proposal BLANK = Drafts.showing(2019, 2021);

    @Test
    void aFigureThatCannotBeReadIsAnErrorWithItsPlaceAndTheReason() {
        Proposal typed = typed(ListTables.STAFFING, "label", "Lærere", "before", "tre");
        String says =
                "Personale, Lærere, Før: “tre” kan ikke læses og kommer ikke med. Det er ikke et tal. Ret cellen.";
        Place place = Place.cell(Place.Page.STAFFING, 0, "before");
        assertThat(Checks.version(typed).uncounted())
                .containsExactly(new Finding("unread", Severity.ERROR, place, says));
        assertThat(Checks.version(typed).hasErrors()).isTrue();
    }

    @Test
    void anExpressionWithoutAResultIsAnErrorWithTheReason() {
        Proposal typed = typed(ListTables.STAFFING, "label", "Lærere", "after", "=ukendt*2");
        assertThat(texts(typed))
                .containsExactly("Personale, Lærere, Efter: “=ukendt*2” kan ikke beregnes og kommer ikke med."
                        + " “ukendt” står hverken i Forudsætninger eller i Tabel 1. Ret cellen.");
        assertThat(texts(typed(ListTables.STAFFING, "after", "=2*3"))).isEmpty();
    }

    @Test
    void aRowWithoutALabelIsCalledByItsNumber() {
        Proposal typed = change(typed(ListTables.STAFFING, "label", "a"), ListTables.STAFFING, 1, "before", "=1/0");
        assertThat(texts(typed))
                .containsExactly("Personale, række 2, Før: “=1/0” kan ikke beregnes og kommer ikke med."
                        + " Der divideres med nul. Ret cellen.");
    }

    @Test
    void noKindOfLineBreakGetsIntoTheText() {
        Proposal typed = typed(ListTables.STAFFING, "label", "a\u2028b", "before", "c\u0085d");
        assertThat(texts(typed)).singleElement().asString().startsWith("Personale, a b, Før: “c d” kan ikke læses");
        Proposal unnamed = typed(ListTables.STAFFING, "label", "\u00a0", "before", "x");
        assertThat(texts(unnamed)).singleElement().asString().startsWith("Personale, række 1, Før");
    }

    @ParameterizedTest
    @CsvSource({
        "unitPrices, priceBefore, ca. 900, 'Enhedspriser, række 1, Enhedspris (kr.), før: “ca. 900”', Det er ikke et tal.",
        "budgets, amount, mange, 'Budgetandele, række 1, Budget (1.000 kr.): “mange”', Det er ikke et tal.",
        "budgets, amount, '0,00001', 'Budgetandele, række 1, Budget (1.000 kr.): “0,00001”', højst have tre decimaler.",
        "budgets, year, i år, 'Budgetandele, række 1, År: “i år”', Skriv et årstal mellem",
        "milestones, 2020, måske, 'Tidsplan, række 1, 2020: “måske”', 'Skriv x, eventuelt med et ord: x (Test), eller lad feltet være tomt.'",
        "consultations, consulted, måske, 'Høringer, række 1, Ja/Nej: “måske”', Det er hverken ja eller nej.",
        "consultations, approved, primo marts, 'Høringer, række 1, Dato for godkendelse: “primo marts”', Det er ikke en dato.",
        "consultations, approved, 30.2.2020, 'Høringer, række 1, Dato for godkendelse: “30.2.2020”', Den dag findes ikke",
    })
    void whatCannotBeReadIsTold(String list, String field, String text, String where, String why) {
        assertThat(texts(typed(table(list), field, text))).singleElement().satisfies(says -> assertThat(says)
                .startsWith(where + " kan ikke læses og kommer ikke med. ")
                .contains(why)
                .endsWith(" Ret cellen."));
    }

    @Test
    void textsAndWhatIsReadHaveNothingWrongWithThem() {
        Proposal typed = typed(ListTables.SUCCESS_CRITERIA, "criterion", "Færre ophold", "measure", "=Statistik");
        assertThat(texts(typed)).isEmpty();
        assertThat(texts(typed(ListTables.CONSULTATIONS, "consulted", "ja", "approved", "12.2.2019")))
                .isEmpty();
        assertThat(texts(typed(ListTables.MILESTONES, "activity", "Udbud", "2020", "x")))
                .isEmpty();
    }

    @Test
    void anAssumptionIsNoErrorOfTheFormButTheCellThatUsesItIs() {
        Proposal typed = typed(ListTables.ASSUMPTIONS, "name", "pris", "value", "ca. 5");
        assertThat(texts(typed)).isEmpty();
        Proposal used = Recalculation.of(change(typed, ListTables.STAFFING, 0, "before", "=pris"));
        assertThat(texts(used)).singleElement().asString().contains("“=pris” kan ikke beregnes");
    }

    /** It is printed as it stands, so nobody is to hand it in without being told. */
    @Test
    void aFigureInAFreeTableThatMayBeEitherIsAnError() {
        Proposal blank = BLANK.withFreeTables(List.of(FreeTable.in(Section.ECONOMY)));
        Language.ENGLISH.speak();
        String kept = SpokenNumber.danish("1.300");
        Proposal typed = change(blank, FreeTables.of(blank, 0), 0, "A", kept);
        Language.DANISH.speak();
        assertThat(Checks.version(typed).hasErrors()).isTrue();
        assertThat(texts(typed))
                .singleElement()
                .asString()
                .contains(": “1.300 (?)” udskrives, som det står. Det kan læses på to måder. Skriv 1300 eller 1,3.")
                .endsWith(" Ret cellen.");
        assertThat(texts(change(blank, FreeTables.of(blank, 0), 0, "A", "1.300")))
                .isEmpty();
    }

    @Test
    void findingsStandInTheOrderOfTablesRowsAndFieldsAfterTableOne() {
        Proposal proposal = Drafts.permanent(BLANK, Drafts.service(Drafts.cells(2019, "x")));
        proposal = change(proposal, ListTables.CONSULTATIONS, 0, "approved", "nej");
        proposal = change(proposal, ListTables.STAFFING, 1, "after", "b");
        proposal = change(proposal, ListTables.STAFFING, 1, "before", "a");
        proposal = change(proposal, ListTables.STAFFING, 0, "after", "c");
        assertThat(texts(proposal))
                .extracting(text -> text.substring(0, text.indexOf(':')))
                .containsExactly(
                        "Husleje, 2019",
                        "Personale, række 1, Efter",
                        "Personale, række 2, Før",
                        "Personale, række 2, Efter",
                        "Høringer, række 1, Dato for godkendelse");
    }

    @Test
    void longTextsAreShortenedToOneLine() {
        String text = "x\n".repeat(1000) + "x";
        assertThat(texts(typed(ListTables.STAFFING, "label", text, "before", text)))
                .singleElement()
                .satisfies(says -> assertThat(says).hasSizeLessThan(200).doesNotContain("\n"));
    }

    private static List<String> texts(Proposal proposal) {
        return Checks.version(proposal).uncounted().stream().map(Finding::text).toList();
    }

    private static ListTable<?> table(String list) {
        return ListTables.all().stream()
                .filter(table -> table.type().key().equals(list))
                .findFirst()
                .orElseThrow();
    }

    /** A proposal with those texts typed in the fields before them, in the first row. */
    private static Proposal typed(ListTable<?> table, String... fieldsAndTexts) {
        Proposal proposal = BLANK;
        for (int i = 0; i < fieldsAndTexts.length; i += 2) {
            proposal = change(proposal, table, 0, fieldsAndTexts[i], fieldsAndTexts[i + 1]);
        }
        return proposal;
    }

    private static Proposal change(Proposal proposal, ListTable<?> table, int row, String field, String text) {
        Proposal changed = ListEdits.enter(table, proposal, new Typed(row, field, text))
                .change()
                .apply(proposal);
        return Recalculation.of(changed);
    }
}
