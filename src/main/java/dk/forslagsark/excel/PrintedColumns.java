package dk.forslagsark.excel;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.excel.sheet.ArialText;
import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.excel.sheet.TextBox;
import dk.forslagsark.excel.sheet.YearColumns;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Milestone;
import dk.forslagsark.proposal.Proposal;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The columns of the years and of the labels, as wide as what stands in them needs. */
record PrintedColumns(XSSFWorkbook workbook, Proposal proposal, List<TableContent> tables, ComputedResults results) {
    /** What Excel leaves free around a number, in points. */
    private static final double AMOUNT_PADDING = 9;

    void fit() {
        NamedRanges places = new NamedRanges(workbook);
        NamedRange years = places.get(TemplateNames.YEARS);
        NamedRange label = places.get(TemplateNames.label(Block.PERMANENT));
        XSSFFont font = places.get(TemplateNames.NET).cell().getCellStyle().getFont();
        double needed = Stream.concat(numbers().map(DanishNumber::write), marks())
                .mapToDouble(text -> ArialText.width(text, font.getFontHeightInPoints(), true))
                .max()
                .orElse(0);
        new ColumnsBesideYears(places, years, tables).fit(font, AMOUNT_PADDING);
        new YearColumns(years.sheet(), years.cells(), SheetCells.field(label.cell()), count(proposal))
                .fit(needed + AMOUNT_PADDING, missing(label));
    }

    /** What the labels of Table 1 miss to stand on one line each, in points. */
    private List<Double> missing(NamedRange label) {
        TextBox box = TextBox.of(label.cell(), SheetCells.field(label.cell()));
        return Stream.of(Block.values())
                .flatMap(block -> proposal.lines(block).stream())
                .map(line -> box.missing(line.label()))
                .filter(points -> points > 0)
                .toList();
    }

    /** How many columns of years are printed: those of the schedule may be more than those of Table 1. */
    static int count(Proposal proposal) {
        boolean hasSchedule = !proposal.rows(Milestone.ROWS).isEmpty();
        int scheduled = hasSchedule ? proposal.scheduleYears().count() : 0;
        return Math.max(proposal.years().count(), scheduled);
    }

    /** A word that stands with a mark of the schedule, in brackets, is not to be broken. */
    private Stream<String> marks() {
        return proposal.rows(Milestone.ROWS).stream()
                .flatMap(row -> row.years().stream().flatMap(year -> row.mark(year).stream()))
                .flatMap(words -> Stream.of(words.split(" ")))
                .map(word -> "(" + word + ")");
    }

    /** All numbers that stand in year columns. */
    private Stream<BigDecimal> numbers() {
        Stream<BigDecimal> entered = Stream.of(Block.values())
                .flatMap(block -> proposal.lines(block).stream())
                .map(Line::amounts)
                .flatMap(amounts -> proposal.years().list().stream().flatMap(year -> amounts.in(year).stream()))
                .map(Amount::thousands);
        Stream<BigDecimal> totals = results.byYear().values().stream().flatMap(List::stream);
        return Stream.of(entered, totals, MoneyTables.numbers(tables)).flatMap(numbers -> numbers);
    }
}
