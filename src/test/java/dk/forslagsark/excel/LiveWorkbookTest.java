package dk.forslagsark.excel;

import static dk.forslagsark.excel.Samples.atRate;
import static dk.forslagsark.excel.Samples.line;
import static dk.forslagsark.excel.Samples.proposal;
import static dk.forslagsark.excel.Samples.service;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.economy.Economy;
import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever changes a cell of the exported workbook sees the totals and both payback periods follow. */
class LiveWorkbookTest {
    private static final Line SAVING = service("Besparelse", "", "-1300", "-1300", "-1300");
    private static final Line UPKEEP = service("Drift", "", "300", "300", "300");
    private static final Line COST = service("Etablering", "300", "900", "600", "");

    @Test
    void aChangedAmountChangesTotalsAndPayback() throws Exception {
        Exported exported = Exported.of(proposal(4, List.of(SAVING, UPKEEP), List.of(COST)));
        // 300; -100; -400; -1000: 300 - 97.1 = 202.9; - 377.0 = -174.1: paid back in year 3.
        assertThat(exported.shown(TemplateNames.PAYBACK_SERVICE)).isEqualTo("3");
        cell(exported, "implementering_beløb", 0).setCellValue(1500);
        exported.recalculated();
        // 1500; -100; -400; -1000 ...: 1500 - 97.1 - 377.0 - 915.1 = 110.7; the fifth year takes 888.5.
        assertThat(exported.shownRow(TemplateNames.IMPLEMENTATION_TOTAL)).containsExactly("1500", "900", "600", "0");
        assertThat(exported.shownRow(TemplateNames.NET)).containsExactly("1500", "-100", "-400", "-1000");
        assertThat(exported.shown(TemplateNames.PAYBACK_SERVICE)).isEqualTo("5");
        assertThat(exported.shown(TemplateNames.PAYBACK_TOTAL)).isEqualTo("5");
    }

    @Test
    void aChangedAreaChangesTheServicePaybackOnly() throws Exception {
        Exported exported = Exported.of(proposal(4, List.of(SAVING), List.of(COST)));
        NamedRange area = exported.place("varig_område");
        SheetCells.at(exported.form(), area.lastRow(), area.firstColumn()).setCellValue("Overførsler");
        exported.recalculated();
        assertThat(exported.shown(TemplateNames.PAYBACK_SERVICE)).isEqualTo("aldrig");
        // 300; 900 - 1300 = -400: paid back in year 2.
        assertThat(exported.shown(TemplateNames.PAYBACK_TOTAL)).isEqualTo("2");
    }

    @Test
    void aChangedRateChangesThePayback() throws Exception {
        Line saving = service("Besparelse", "", "-500", "-500");
        Exported exported = Exported.of(atRate(proposal(3, List.of(saving), List.of(service("Start", "1000"))), "0"));
        assertThat(exported.shown(TemplateNames.PAYBACK_TOTAL)).isEqualTo("3");
        exported.place("diskonteringsrente").cell().setCellValue(0.08);
        exported.recalculated();
        // 1000 - 500/1.08 - 500/1.1664 = 108.4 still owed after year 3.
        assertThat(exported.shown(TemplateNames.PAYBACK_TOTAL)).isEqualTo("4");
    }

    @Test
    void anAmountTypedIntoABlankFirstYearMovesYearOne() throws Exception {
        Line saving = service("Besparelse", "", "", "-500", "-500");
        Exported exported = Exported.of(proposal(4, List.of(saving), List.of(service("Start", "", "1000"))));
        // Year 1 is 2021: 1000 - 485.4 - 471.3 = 43.3; paid back in year 4.
        assertThat(exported.shown(TemplateNames.PAYBACK_TOTAL)).isEqualTo("4");
        cell(exported, "implementering_beløb", 0).setCellValue(0);
        exported.recalculated();
        assertThat(exported.shown(TemplateNames.PAYBACK_TOTAL)).isEqualTo("5");
    }

    static Stream<Proposal> extremes() {
        Line forEver = service("Rente", "", "-250");
        Line thousand = service("Start", "1000");
        return Stream.of(
                // The saving pays exactly the interest: the debt never shrinks.
                atRate(proposal(2, List.of(forEver), List.of(thousand)), "0.25"),
                atRate(proposal(2, List.of(service("a", "", "-250.001")), List.of(thousand)), "0.25"),
                // 100 * 1.03 - 103 = 0: paid back to the krone in year 2.
                proposal(2, List.of(), List.of(service("a", "100", "-103"))),
                proposal(1, List.of(service("a", "0.001")), List.of()),
                proposal(3, List.of(service("a", "-10", "5", "5")), List.of()),
                proposal(4, List.of(service("a", "5", "-10", "8", "-10")), List.of()),
                atRate(proposal(1, List.of(service("a", "-0.1")), List.of(service("b", "0.3"))), "0"),
                proposal(2, List.of(line("a", Area.TRANSFERS, "", "-100")), List.of(service("b", "150"))),
                proposal(15, List.of(service("a", Samples.yearly(15, ""))), List.of()));
    }

    @ParameterizedTest
    @MethodSource("extremes")
    void theWorkbookAgreesWithTheRuleAtItsEdges(Proposal proposal) throws Exception {
        Exported exported = Exported.of(proposal);
        assertThat(exported.recalculated().shown(TemplateNames.PAYBACK_TOTAL))
                .isEqualTo(ComputedResults.words(Economy.of(proposal).total().payback()));
    }

    @Test
    void interestForEverIsNeverPaidBack() throws Exception {
        Exported exported = Exported.of(extremes().findFirst().orElseThrow());
        assertThat(exported.shown(TemplateNames.PAYBACK_TOTAL)).isEqualTo("aldrig");
    }

    @Test
    void onlyTransfersLeaveTheServicePaybackOwing() throws Exception {
        Line transfers = line("a", Area.TRANSFERS, "", "-100");
        Exported exported = Exported.of(proposal(2, List.of(transfers), List.of(service("b", "150"))));
        assertThat(exported.shown(TemplateNames.PAYBACK_SERVICE)).isEqualTo("aldrig");
        assertThat(exported.shown(TemplateNames.PAYBACK_TOTAL)).isEqualTo("3");
    }

    @Test
    void whereOneAlonePaysBackNothingItsCellIsBlank() throws Exception {
        List<Line> lines = List.of(service("a", "-100"), line("b", Area.TRANSFERS, "300"));
        Exported exported = Exported.full(proposal(1, lines, List.of()));
        assertThat(exported.shown(TemplateNames.PAYBACK_SERVICE)).isEmpty();
        assertThat(exported.shown(TemplateNames.PAYBACK_TOTAL)).isEqualTo("aldrig");
        assertThat(exported.isHidden(TemplateNames.PAYBACK_ROWS)).isFalse();
    }

    /** Changes every amount of random proposals in the workbook, and asks the rule about the same changed proposal. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theWorkbookFollowsTheRuleForChangedAmounts(long seed) throws Exception {
        Random random = new Random(seed);
        int years = 1 + random.nextInt(15);
        Proposal before = randomProposal(random, years);
        Proposal after = before;
        Exported exported = Exported.of(before);
        for (Block block : Block.values()) {
            Line line = after.lines(block).get(0);
            int year = Samples.FIRST_YEAR + random.nextInt(years);
            Amount amount = Amount.of(random.nextInt(4000) - 2000);
            List<Line> lines = new ArrayList<>(after.lines(block));
            lines.set(0, line.withAmounts(line.amounts().with(year, amount)));
            after = after.withLines(block, lines);
            NamedRange first = exported.place(TemplateNames.amounts(block));
            SheetCells.at(exported.form(), first.firstRow(), first.firstColumn() + year - Samples.FIRST_YEAR)
                    .setCellValue(amount.thousands().doubleValue());
        }
        exported.recalculated();
        Economy economy = Economy.of(after);
        assertThat(exported.shownRow(TemplateNames.NET))
                .isEqualTo(economy.net().stream().map(Amount::toString).toList());
        assertThat(exported.shown(TemplateNames.PAYBACK_SERVICE))
                .isEqualTo(ComputedResults.words(economy.service().payback()));
        assertThat(exported.shown(TemplateNames.PAYBACK_TOTAL))
                .isEqualTo(ComputedResults.words(economy.total().payback()));
    }

    private static Proposal randomProposal(Random random, int years) {
        List<Line> lines = new ArrayList<>();
        List<Line> costs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            lines.add(line("v" + i, Area.SHIPPED.get(random.nextInt(3)), amounts(random, years, -1500, 1000)));
            costs.add(line("i" + i, Area.SHIPPED.get(random.nextInt(5)), amounts(random, years, -200, 2500)));
        }
        lines.set(0, Samples.inGroup("Del 1", lines.get(0)));
        costs.set(0, Samples.inGroup("Del 1", costs.get(0)));
        return atRate(proposal(years, lines, costs), "0.0" + random.nextInt(9));
    }

    private static String[] amounts(Random random, int years, int least, int most) {
        return Stream.generate(() ->
                        random.nextInt(3) == 0 ? "" : least + random.nextInt(most - least) + "." + random.nextInt(1000))
                .limit(years)
                .toArray(String[]::new);
    }

    /** The cell of a year in the last row of a block. */
    private static XSSFCell cell(Exported exported, String name, int year) {
        NamedRange place = exported.place(name);
        return SheetCells.at(exported.form(), place.lastRow(), place.firstColumn() + year);
    }
}
