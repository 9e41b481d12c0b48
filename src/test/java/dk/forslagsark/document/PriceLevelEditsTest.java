package dk.forslagsark.document;

import static dk.forslagsark.proposal.Drafts.amount;
import static dk.forslagsark.proposal.Drafts.cells;
import static dk.forslagsark.proposal.Drafts.implementation;
import static dk.forslagsark.proposal.Drafts.line;
import static dk.forslagsark.proposal.Drafts.permanent;
import static dk.forslagsark.proposal.Drafts.service;
import static dk.forslagsark.proposal.Drafts.showing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.forslagsark.document.Repricing.Change;
import dk.forslagsark.document.Repricing.Kept;
import dk.forslagsark.formula.Binding;
import dk.forslagsark.prices.PriceRates;
import dk.forslagsark.prices.PriceRates.Rate;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Budget;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.proposal.Supplement;
import dk.forslagsark.proposal.UnitPrice;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriceLevelEditsTest {
    /** 2 % and 1 % for 2020, 2,5 % and 4 % for 2021; drafts that show 2019 first are in its prices. */
    private static final PriceRates RATES =
            PriceRates.NONE.with(2020, rate("0.02", "0.01")).with(2021, rate("0.025", "0.04"));

    private static Rate rate(String service, String capital) {
        return new Rate(Optional.of(new BigDecimal(service)), Optional.of(new BigDecimal(capital)));
    }

    private static Repricing repriced(Proposal proposal, int to) {
        return PriceLevelEdits.change(proposal, to, RATES).value().orElseThrow();
    }

    private static Proposal done(Proposal proposal, int to) {
        return repriced(proposal, to).edit().change().apply(proposal);
    }

    private static Proposal one(String amount) {
        return permanent(showing(2019, 2022), service(Amounts.NONE.with(2019, amount(amount))));
    }

    /** One year on is times 1.02, two years times 1.02 * 1.025 = 1.0455. */
    @ParameterizedTest
    @CsvSource({
        "1000, 2020, 1020",
        "1000, 2021, 1046",
        "-1000, 2021, -1046",
        "25, 2020, 26",
        "-25, 2020, -26",
        "24, 2020, 24",
        "25.5, 2020, 26",
        "12.25, 2020, 12.5",
        "0.125, 2021, 0.131",
        "0, 2021, 0"
    })
    void anAmountIsRoundedOnceToTheDecimalsItHas(String before, int to, String after) {
        assertThat(done(one(before), to)).isEqualTo(moved(one(after), to));
    }

    private static Proposal moved(Proposal proposal, int to) {
        return proposal.withTerms(proposal.terms().withPriceLevel(to));
    }

    @Test
    void goingBackDivides() {
        Proposal later = moved(one("1046"), 2021);
        assertThat(done(later, 2019)).isEqualTo(one("1000"));
        assertThat(repriced(later, 2020).changes().get(0).after()).isEqualTo("1.020");
    }

    @Test
    void capitalHasARateOfItsOwnAndAllElseThatOfService() {
        Proposal proposal = showing(2019, 2022);
        for (Area area : Area.SHIPPED) {
            Proposal before = permanent(proposal, Line.of("a", area, cells(2019, "1000")));
            String expected = area.equals(Area.CAPITAL) ? "1010" : "1020";
            assertThat(done(before, 2020).permanentChanges())
                    .containsExactly(Line.of("a", area, cells(2019, expected)));
        }
    }

    @Test
    void detailsAreComputedAndTheirLineFollows() {
        Proposal proposal = implementation(
                showing(2019, 2022), line("a", Detail.of("b", cells(2019, "24")), Detail.of("c", cells(2019, "24"))));
        Proposal after = done(proposal, 2021);
        // 24 * 1.0455 = 25.092; the sum is 25 + 25 and not 48 * 1.0455 = 50.184 rounded
        assertThat(after.implementationCosts().get(0).amounts()).isEqualTo(cells(2019, "50"));
    }

    @Test
    void yearsNotShownAreComputedToo() {
        Proposal proposal = permanent(showing(2019, 2020), service(cells(2018, "100 | | | | 100")));
        assertThat(done(proposal, 2020).permanentChanges()).containsExactly(service(cells(2018, "102 | | | | 102")));
    }

    @Test
    void anExpressionIsKeptAndMultiplied() {
        Proposal proposal = permanent(showing(2019, 2022), service(formula("=-4*25", "-100")));
        assertThat(done(proposal, 2021).permanentChanges())
                .containsExactly(service(formula("=(-4*25)*1,02*1,025", "-104.55")));
        Proposal later = moved(proposal, 2020);
        assertThat(done(later, 2019).permanentChanges()).containsExactly(service(formula("=(-4*25)/1,02", "-98.039")));
    }

    private static Amounts formula(String expression, String result) {
        return Amounts.NONE.with(2019, new CellEntry.Formula<>(expression, Optional.of(amount(result))));
    }

    @Test
    void whatCannotBeReadStaysAndIsListed() {
        Amounts broken = cells(2019, "ca. 5").with(2020, new CellEntry.Formula<>("=x", Optional.empty()));
        Proposal proposal = permanent(showing(2019, 2022), service(broken));
        Repricing repricing = repriced(proposal, 2020);
        assertThat(repricing.changes()).isEmpty();
        LineRef row = new LineRef(Block.PERMANENT, 0);
        assertThat(repricing.kept())
                .containsExactly(
                        new Kept(Place.cell(row, Column.year(2019)), "Husleje", "2019", "ca. 5", false),
                        new Kept(Place.cell(row, Column.year(2020)), "Husleje", "2020", "=x", false));
        assertThat(done(proposal, 2020)).isEqualTo(moved(proposal, 2020));
    }

    @Test
    void anExpressionThatWouldBeTooLongStaysAndIsListed() {
        String sum = "=1" + "+0".repeat(998);
        Proposal proposal = permanent(showing(2019, 2022), service(formula(sum, "1")));
        assertThat(repriced(proposal, 2020).kept()).extracting(Kept::text).containsExactly(sum);
        assertThat(done(proposal, 2020)).isEqualTo(moved(proposal, 2020));
    }

    @Test
    void anExpressionGoesOnFollowingAnAssumption() {
        Assumption pris = new Assumption("pris", number("100"), "", "", Notes.NONE);
        Proposal proposal = permanent(showing(2019, 2022), service(formula("=pris*2", "200")))
                .withRows(Assumption.ROWS, List.of(pris));
        Document document = Document.of(proposal);
        document.apply(repriced(proposal, 2020).edit());
        assertThat(document.proposal().permanentChanges()).containsExactly(service(formula("=(pris*2)*1,02", "204")));
    }

    @Test
    void whatFollowsOtherCellsIsLeftAloneAndWhatWasTypedIsNot() {
        Proposal proposal = permanent(
                showing(2019, 2022),
                service(Amounts.NONE.with(2019, amount("100"))),
                service(formula("='Husleje'*1,1", "110")).withLabel("A"),
                service(formula("='Husleje'+50", "150")).withLabel("B"),
                service(formula("=2*50", "100")).withLabel("C"));
        Document document = Document.of(Binding.of(Proposal.blank(2020), proposal));
        Repricing repricing = repriced(document.proposal(), 2020);
        assertThat(repricing.kept()).extracting(Kept::text).containsExactly("=Husleje+50");
        document.apply(repricing.edit());
        assertThat(document.proposal().permanentChanges().stream()
                        .map(line -> line.amounts().in(2019).orElseThrow()))
                .as("102, 102 * 1.1, 102 + 50, 100 * 1.02")
                .containsExactly(amount("102"), amount("112.2"), amount("152"), amount("102"));
    }

    /** What is added to or compared with nothing follows what it points at. */
    @Test
    void itSaysOfFormulasThatTheyFollowAndCountsOnlyWhatCannotBeRead() {
        Proposal following = permanent(
                showing(2019, 2022),
                service(Amounts.NONE.with(2019, amount("100"))),
                service(formula("='Husleje'*1,1", "110")).withLabel("A"),
                service(formula("=SUM('Husleje':'A')", "210")).withLabel("B"),
                service(formula("=HVIS('Husleje'<0;'Husleje';0)", "0")).withLabel("C"),
                service(formula("=MAKS('Husleje';0)", "100")).withLabel("D"));
        Proposal bound =
                Document.of(Binding.of(Proposal.blank(2020), following)).proposal();
        assertThat(repriced(bound, 2020).words()).isEqualTo("1 beløb ændres. 4 formler følger det, de peger på.");

        Proposal kept = permanent(
                showing(2019, 2022),
                service(Amounts.NONE.with(2019, amount("100"))),
                service(formula("='Husleje'+50", "150")).withLabel("A"),
                service(cells(2019, "ca. 5")).withLabel("B"),
                service(cells(2019, "ukendt")).withLabel("C"));
        Proposal mixed = Document.of(Binding.of(Proposal.blank(2020), kept)).proposal();
        assertThat(repriced(mixed, 2020).words())
                .isEqualTo("1 beløb ændres. 2 celler kan ikke læses som beløb, og 1 formel kan ikke ganges som helhed;"
                        + " de bliver, som de er, og står sidst.");
    }

    @Test
    void budgetsAndPricesPerUnitFollowServiceAndQuantitiesStay() {
        Supplement supplement = Supplement.EMPTY
                .withRows(
                        Budget.ROWS,
                        List.of(new Budget(
                                "Hjælpemidler",
                                Optional.of(2019),
                                Optional.of(amount("119900")),
                                Optional.of(amount("-1000")),
                                Optional.empty(),
                                Notes.NONE)))
                .withRows(
                        UnitPrice.ROWS,
                        List.of(new UnitPrice(
                                "Døgn", number("10"), number("1500"), number("12"), number("99.95"), Notes.NONE)));
        Proposal proposal = showing(2019, 2022).withSupplement(supplement);
        Supplement after = done(proposal, 2020).supplement();
        assertThat(after.rows(Budget.ROWS).get(0).amount()).contains(amount("122298"));
        assertThat(after.rows(Budget.ROWS).get(0).saving()).contains(amount("-1020"));
        assertThat(after.rows(Budget.ROWS).get(0).year()).contains(2019);
        // 99.95 * 1.02 = 101.949
        assertThat(after.rows(UnitPrice.ROWS))
                .containsExactly(new UnitPrice(
                        "Døgn", number("10"), number("1530"), number("12"), number("101.95"), Notes.NONE));
        assertThat(repriced(proposal, 2020).changes())
                .extracting(Change::column)
                .containsExactly("Enhedspris (kr.), før", "Enhedspris (kr.), efter", "Budget", "Besparelse");
    }

    @Test
    void anExpressionInASmallerTableIsKeptAndMultipliedAndOneThatIsBrokenStays() {
        Notes typed = Notes.NONE.withTyped("amount", "=2*500").withTyped("saving", "ukendt");
        Budget budget = new Budget(
                "a", Optional.empty(), Optional.of(amount("1000")), Optional.empty(), Optional.empty(), typed);
        Proposal proposal = showing(2019, 2022).withSupplement(Supplement.EMPTY.withRows(Budget.ROWS, List.of(budget)));
        Budget after = done(proposal, 2020).supplement().rows(Budget.ROWS).get(0);
        assertThat(after.amount()).contains(amount("1020"));
        assertThat(after.notes().typed())
                .containsEntry("amount", "=(2*500)*1,02")
                .containsEntry("saving", "ukendt");
        assertThat(repriced(proposal, 2020).kept()).extracting(Kept::text).containsExactly("ukendt");
    }

    @Test
    void assumptionsStay() {
        Proposal proposal = one("100")
                .withRows(Assumption.ROWS, List.of(new Assumption("pris", number("1200"), "kr.", "", Notes.NONE)));
        assertThat(done(proposal, 2021).assumptions()).isEqualTo(proposal.assumptions());
    }

    private static Optional<BigDecimal> number(String number) {
        return Optional.of(new BigDecimal(number));
    }

    @Test
    void allThatChangesIsListedInOrder() {
        Proposal proposal = implementation(
                permanent(showing(2019, 2022), service(cells(2019, "-1300.5 | 10"))),
                line("Flytning", Detail.of("Biler", cells(2020, "100")), Detail.of("", cells(2020, "50"))));
        assertThat(repriced(proposal, 2020).changes())
                .extracting(Change::row, Change::column, Change::before, Change::after)
                .containsExactly(
                        tuple("Husleje", "2019", "-1.300,5", "-1.326,5"),
                        tuple("Flytning: Biler", "2020", "100", "102"),
                        tuple("Flytning: (uden tekst)", "2020", "50", "51"));
    }

    @Test
    void itIsOneStepThatUndoTakesBack() {
        Document document = Document.of(one("1000"));
        document.apply(repriced(one("1000"), 2021).edit());
        assertThat(document.proposal().terms().priceLevel()).isEqualTo(2021);
        assertThat(document.undoable()).contains("Prisniveau 2021");
        document.undo();
        assertThat(document.proposal()).isEqualTo(one("1000"));
    }

    @Test
    void aMissingRateIsAskedForByItsYears() {
        Proposal capital = permanent(one("1"), Line.of("a", Area.CAPITAL, cells(2019, "1")));
        assertThat(PriceLevelEdits.change(one("1"), 2022, RATES).problem())
                .contains("Skriv p/l-satsen for service i 2022.");
        assertThat(PriceLevelEdits.change(one("1"), 2016, RATES).problem())
                .contains("Skriv p/l-satsen for service i 2017-2019.");
        assertThat(PriceLevelEdits.change(capital, 2023, RATES).problem())
                .contains("Skriv p/l-satsen for anlæg i 2022 og 2023.");
    }

    @Test
    void aRateNothingNeedsMayBeMissing() {
        Proposal proposal = one("0");
        assertThat(PriceLevelEdits.change(proposal, 2030, RATES).value()).isPresent();
        PriceRates serviceOnly = PriceRates.NONE.with(2020, new Rate(number("0.02"), Optional.empty()));
        assertThat(PriceLevelEdits.change(one("100"), 2020, serviceOnly).value())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {1899, 2201, 0, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void whatIsNoYearIsRefused(int to) {
        assertThat(PriceLevelEdits.change(one("1"), to, RATES).problem())
                .contains("Prisniveauet skal være et årstal mellem 1900 og 2200.");
    }

    @Test
    void thePresentLevelIsNoChange() {
        assertThat(PriceLevelEdits.change(one("1"), 2019, RATES).problem())
                .contains("Forslaget er allerede i 2019-p/l.");
    }

    @Test
    void anAmountThatWouldBeTooLargeIsRefused() {
        assertThat(PriceLevelEdits.change(one("99999999999"), 2020, RATES).problem())
                .contains("Beløbet i Husleje, 2019, ville blive for stort.");
        Proposal expression = permanent(showing(2019, 2022), service(formula("=99999999999", "99999999999")));
        assertThat(PriceLevelEdits.change(expression, 2020, RATES).problem())
                .contains("Beløbet i Husleje, 2019, ville blive for stort.");
    }

    @Test
    void centuriesOfRisingPricesAreRefusedToo() {
        PriceRates steep = PriceRates.NONE;
        for (int year = 1901; year <= 2200; year++) {
            steep = steep.with(year, rate("0.499999", "0"));
        }
        Proposal old = moved(one("1"), 1900);
        assertThat(PriceLevelEdits.change(old, 2200, steep).problem())
                .contains("Beløbet i Husleje, 2019, ville blive for stort.");
        assertThat(PriceLevelEdits.change(moved(one("1000"), 2200), 1900, steep).value())
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "0, true",
        "0.0213, true",
        "-0.01, true",
        "0.5, false",
        "-0.5, false",
        "0.0000001, false",
        "0.499999, true"
    })
    void aRateIsASmallFraction(String rate, boolean isOne) {
        assertThat(PriceRates.isRate(new BigDecimal(rate))).isEqualTo(isOne);
    }
}
