package dk.forslagsark.excel;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Cover;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Puts a proposal into an opened template that has been checked to have room for it. */
record Filling(XSSFWorkbook workbook, Proposal proposal, Figures figures) {
    /** What Excel leaves free around a number, in points. */
    private static final double AMOUNT_PADDING = 9;

    void fill(Steps steps) {
        PlainFormulas.write(workbook);
        Fields.fill(workbook, proposal);
        Affected.of(workbook, proposal.cover().affected()).fill();
        for (Block block : Block.values()) {
            new TableRows(workbook, proposal, block).fill(steps.part(block.ordinal(), Block.values().length));
        }
        figures.fill(new Places(workbook));
        hide(Names.IMPLEMENTATION_ROWS, proposal.implementationCosts().isEmpty());
        hide(Names.PAYBACK_ROWS, !figures.hasPayback());
        fitColumns();
        PageText.fill(workbook, proposal.cover());
        describe(workbook.getProperties().getCoreProperties());
    }

    /** Hidden rather than deleted, so that the formulas that use the rows stay whole. */
    private void hide(String name, boolean hidden) {
        if (hidden) {
            new Places(workbook).find(name).ifPresent(Filling::hideRows);
        }
    }

    private static void hideRows(Place place) {
        for (int row = place.firstRow(); row <= place.lastRow(); row++) {
            Place.at(place.sheet(), row, place.firstColumn()).getRow().setZeroHeight(true);
        }
    }

    private void fitColumns() {
        Places places = new Places(workbook);
        Place years = places.get(Names.YEARS);
        Place label = places.get(Names.label(Block.PERMANENT));
        CellRangeAddress labels = years.sheet().getMergedRegions().stream()
                .filter(region -> region.isInRange(label.firstRow(), label.firstColumn()))
                .findFirst()
                .orElse(label.cells());
        XSSFFont font = places.get(Names.NET).cell().getCellStyle().getFont();
        double needed = numbers()
                .map(DanishNumber::write)
                .mapToDouble(text -> ArialText.width(text, font.getFontHeightInPoints(), true))
                .max()
                .orElse(0);
        new YearColumns(years.sheet(), years.cells(), labels, proposal.years().count()).fit(needed + AMOUNT_PADDING);
    }

    /** All numbers that stand in year columns. */
    private Stream<BigDecimal> numbers() {
        Stream<BigDecimal> entered = Stream.of(Block.values())
                .flatMap(block -> proposal.lines(block).stream())
                .map(Line::amounts)
                .flatMap(amounts -> proposal.years().list().stream().flatMap(year -> amounts.in(year).stream()))
                .map(Amount::thousands);
        return Stream.concat(entered, figures.byYear().values().stream().flatMap(List::stream));
    }

    /** No personal names: neither of who made the template nor of who exports. */
    private void describe(CoreProperties properties) {
        Cover cover = proposal.cover();
        properties.setTitle(CellValue.clean((cover.number() + " " + cover.title()).strip()));
        properties.setCreator("Forslagsark");
        properties.setLastModifiedByUser("Forslagsark");
    }
}
