package dk.forslagsark.economy;

import static dk.forslagsark.economy.DerivedDrafts.text;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Area;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The published proposals give the tables and shares that were printed for them, and tables that agree. */
class PublishedTablesTest {
    private static final String TF02 = "omprioriteringskatalog-2018/TF02.json";

    static Stream<String> names() {
        return PublishedEconomyTest.names();
    }

    @Test
    void tf02SpecifiesItsPermanentChangesInServiceInFourRows() {
        AreaTable table = tables(TF02).permanent().get(0);
        assertThat(table.area()).isEqualTo(Area.SERVICE);
        assertThat(table.rows().stream().map(row -> row.label() + ": " + text(row.values())))
                .containsExactly(
                        "Frikøb af 2 jobkonsulenter:  | 1000 | 1000 | 1000",
                        "Færre sager pr. sagsbehandler (1,5 årsværk):  | 750 | 750 | 750",
                        "Reduktion i køb af pladser:  | -4900 | -4900 | -4900",
                        "Tabt statsrefusion:  | 2450 | 2450 | 2450");
        assertThat(text(table.total())).isEqualTo("0 | -700 | -700 | -700");
    }

    @Test
    void tf02HasItsTransfersAndItsInvestment() {
        Tables tables = tables(TF02);
        assertThat(tables.permanent().stream().map(AreaTable::area)).containsExactly(Area.SERVICE, Area.TRANSFERS);
        assertThat(text(tables.permanent().get(1).total())).isEqualTo("0 | -750 | -1500 | -1500");
        assertThat(tables.investments().stream().map(AreaTable::area)).containsExactly(Area.SERVICE);
        AreaTable investments = tables.investments().get(0);
        assertThat(text(investments.rows().get(0).values())).isEqualTo("500 |  |  | ");
        assertThat(investments.rows().get(0).values().sum()).isEqualTo(Amount.of(500));
        assertThat(text(investments.total())).isEqualTo("500 | 0 | 0 | 0");
    }

    @Test
    void tf02SplitsEachAreaToOneCommitteeAtAHundredPerCent() {
        Tables tables = tables(TF02);
        assertThat(tables.permanentSplit().stream().flatMap(table -> CommitteeTableTest.rows(table).stream()))
                .containsExactly(
                        "Socialudvalget 100 SAVING  | -2450 | -2450 | -2450",
                        "Socialudvalget 100 COST  | 1750 | 1750 | 1750",
                        "Beskæftigelses- og Integrationsudvalget 100 SAVING  | -750 | -1500 | -1500");
        assertThat(CommitteeTableTest.rows(tables.investmentSplit().get(0)))
                .containsExactly("Socialudvalget 100 INVESTMENT 500 |  |  | ");
    }

    /** Service, -700 a year; the 500 of its first year are paid by the pool. */
    @Test
    void tf02HasAnEffectOnTheCommitteeWhoseServiceItIs() {
        EffectTable effect = tables(TF02).effect().orElseThrow();
        assertThat(effect.rows()).hasSize(1);
        assertThat(effect.rows().get(0).committee()).contains("Socialudvalget");
        assertThat(text(effect.rows().get(0).values())).isEqualTo(" | -700 | -700 | -700");
    }

    /** Printed as Tabel 2; the committee of employment stands there by the name of its administration. */
    @Test
    void tingbjergMovesMoneyBetweenCommittees() {
        EffectTable effect = tables("tingbjerg-2018/TINGBJERG.json").effect().orElseThrow();
        assertThat(effect.rows().stream().map(row -> row.committee().orElseThrow() + " " + text(row.values())))
                .containsExactly(
                        "Børne- og Ungdomsudvalget 0 | 63 | 60 | 0",
                        "Sundheds- og Omsorgsudvalget 0 | 22 | 20 | 0",
                        "Socialudvalget -720 | -1947 | -2057 | 0",
                        "Beskæftigelses- og Integrationsudvalget 720 | 860 | 850 | ");
        assertThat(text(effect.total())).isEqualTo("0 | -1002 | -1127 | 0");
    }

    /** Over four years 8000 and 1800 of 9800: 81,6 and 18,4. */
    @Test
    void tf01IsSharedByTwoCommittees() {
        Tables tables = tables("omprioriteringskatalog-2018/TF01.json");
        assertThat(CommitteeTableTest.rows(tables.permanentSplit().get(0)))
                .containsExactly(
                        "Sundheds- og Omsorgsudvalget 18 SAVING -300 | -500 | -500 | -500",
                        "Socialudvalget 82 SAVING -2000 | -2000 | -2000 | -2000");
        assertThat(text(tables.effect().orElseThrow().total())).isEqualTo("-2300 | -2500 | -2500 | -2500");
    }

    /** The savings are those rows of Table 1 that are below 0, the costs those above, added up by hand. */
    @Test
    void tv01cSetsItsSavingsAndCostsApart() {
        Tables tables = tables("tv01c-2018/TV01c.json");
        assertThat(CommitteeTableTest.rows(tables.permanentSplit().get(0)))
                .containsExactly(
                        "Socialudvalget 100 SAVING -9000 | -10500 | -12200 | -13100",
                        "Socialudvalget 100 COST 1000 | 600 | 300 | 300");
        assertThat(text(tables.effect().orElseThrow().total())).isEqualTo("-8000 | -9900 | -11900 | -12800");
    }

    /** The first six were printed; of the others 1500 / 1.038.100 is 0,14 and 1500 / 577.300 is 0,26. */
    @ParameterizedTest
    @CsvSource({
        "HA02, 1.0",
        "HA04, 37",
        "HA06, 0.5",
        "HA07b, 1.2",
        "TF01, 1.7",
        "SI02, 5.0",
        "BU07, 0.1",
        "SI03, 0.3",
    })
    void theSavingIsThisShareOfTheBudget(String number, String percent) {
        SmallTables tables = small("omprioriteringskatalog-2018/" + number + ".json");
        assertThat(tables.budgetShares().stream().map(share -> text(share.percent())))
                .containsExactly(percent);
    }

    @Test
    void theOtherPublishedProposalsHaveNoBudget() {
        assertThat(names().filter(name -> !small(name).budgetShares().isEmpty()))
                .hasSize(8);
    }

    @Test
    void postsAndUnitPricesChangeAsPrinted() {
        assertThat(small("tv01c-2018/TV01c.json").staffing().stream().map(posts -> text(posts.change())))
                .containsExactly("-2.25");
        assertThat(small("omprioriteringskatalog-2018/SI03.json").staffing().stream()
                        .map(posts -> text(posts.change())))
                .containsExactly("-2");
        // 4.903.641 strips at 2,10 kr. in the place of 2,60 kr.
        assertThat(small("omprioriteringskatalog-2018/TF01.json").unitPrices().stream()
                        .map(price -> text(price.effect())))
                .containsExactly("-2451.8205");
    }

    @ParameterizedTest
    @MethodSource("names")
    void theTablesOfAllAreasComeToTheTotalsOfTable1(String name) {
        Tables tables = tables(name);
        Economy economy = Economy.of(PublishedProposals.read(name));
        assertThat(sum(tables.permanent().stream().map(AreaTable::total))).isEqualTo(economy.permanent());
        assertThat(tables.permanent().stream()
                        .filter(table -> table.area().equals(Area.SERVICE))
                        .map(table -> present(table.total())))
                .containsExactly(economy.permanentService());
        if (!tables.investments().isEmpty()) {
            assertThat(sum(tables.investments().stream().map(AreaTable::total))).isEqualTo(economy.implementation());
        }
        assertThat(tables.investments().isEmpty())
                .isEqualTo(PublishedProposals.read(name).implementationCosts().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachSplitComesToTheTableItSplits(String name) {
        Tables tables = tables(name);
        assertThat(tables.permanentSplit().stream().map(CommitteeTable::total))
                .isEqualTo(tables.permanent().stream().map(AreaTable::total).toList());
        assertThat(tables.investmentSplit().stream().map(CommitteeTable::total))
                .isEqualTo(tables.investments().stream().map(AreaTable::total).toList());
        assertThat(splits(tables)).allSatisfy(table -> assertThat(sum(table.shares().stream()
                        .flatMap(share -> share.parts().stream())
                        .map(CommitteeTable.Part::values)))
                .isEqualTo(present(table.total())));
    }

    @ParameterizedTest
    @MethodSource("names")
    void theKeysOfEachSplitAddUpToAHundred(String name) {
        assertThat(splits(tables(name))).allSatisfy(table -> assertThat(table.shares().stream()
                        .map(share -> share.key().ifAny().orElseThrow())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void theEffectIsThePermanentChangeOfService(String name) {
        Tables tables = tables(name);
        EffectTable effect = tables.effect().orElseThrow();
        Stream<YearRow> service = tables.permanent().stream()
                .filter(table -> table.area().equals(Area.SERVICE))
                .map(AreaTable::total);
        assertThat(present(effect.total())).isEqualTo(sum(service));
        assertThat(sum(effect.rows().stream().map(EffectTable.Row::values))).isEqualTo(present(effect.total()));
    }

    private static Tables tables(String name) {
        return Tables.of(PublishedProposals.read(name));
    }

    private static SmallTables small(String name) {
        return SmallTables.of(PublishedProposals.read(name));
    }

    private static Stream<CommitteeTable> splits(Tables tables) {
        return Stream.of(tables.permanentSplit(), tables.investmentSplit()).flatMap(List::stream);
    }

    private static List<Amount> present(YearRow row) {
        return row.amounts().stream().map(Optional::orElseThrow).toList();
    }

    /** Added up here, year by year, with blanks as 0. */
    private static List<Amount> sum(Stream<YearRow> rows) {
        return rows.map(YearRow::amounts)
                .map(row -> row.stream().map(cell -> cell.orElse(Amount.ZERO)).toList())
                .reduce((a, b) -> IntStream.range(0, a.size())
                        .mapToObj(i -> a.get(i).plus(b.get(i)))
                        .toList())
                .orElseThrow();
    }
}
