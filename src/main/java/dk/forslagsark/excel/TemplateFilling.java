package dk.forslagsark.excel;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.excel.sheet.ArialText;
import dk.forslagsark.excel.sheet.CellValue;
import dk.forslagsark.excel.sheet.PlainFormulas;
import dk.forslagsark.excel.sheet.RowInsertion;
import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.excel.sheet.YearColumns;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.SectionNames;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Cover;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.version.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Puts a proposal into an opened template that has been checked to have room for it: first all rows are made, then what
 * has no content is hidden, and then, when every cell stands where it will stay, the cells are filled.
 */
final class TemplateFilling {
    /** What Excel leaves free around a number, in points. */
    private static final double AMOUNT_PADDING = 9;

    private final XSSFWorkbook workbook;
    private final Proposal proposal;
    private final ComputedResults figures;
    private final List<TableOneRows> blocks;
    private final List<FormRows> tables;
    private final List<TableContent> contents;
    private List<Origin> origins = List.of();

    TemplateFilling(XSSFWorkbook workbook, Version version, ComputedResults figures) {
        this.workbook = workbook;
        this.proposal = version.proposal();
        this.figures = figures;
        this.blocks = Stream.of(Block.values())
                .map(block -> new TableOneRows(workbook, proposal, block))
                .toList();
        this.contents = Stream.concat(MoneyTables.of(version.tables()).stream(), SupplementTables.of(version).stream())
                .toList();
        this.tables = contents.stream()
                .map(table -> new FormRows(workbook, table))
                .filter(FormRows::isInTemplate)
                .toList();
    }

    /** Fills the workbook, and tells what we compute for the computed cells of the tables. */
    List<Expected> fill(ProgressSpan steps) {
        PlainFormulas.write(workbook);
        fitColumns();
        List<TextRows> texts = texts();
        makeRows(texts, steps.part(0, 2));
        new HiddenRows(workbook).hide(emptyBlocks());
        Captions.number(workbook);
        texts.forEach(TextRows::fill);
        new HiddenRows(workbook).tellWhatIsEmpty();
        List<Expected> expected = fillTables(steps.part(1, 2));
        FieldValues.fill(workbook, proposal);
        AffectedAdministrations.of(workbook, proposal.cover().affected()).fill();
        figures.fill(new NamedRanges(workbook));
        PageText.fill(workbook, proposal);
        describe(workbook.getProperties().getCoreProperties());
        return expected;
    }

    /** What the filled cells come from, where that is more than their value. */
    List<Origin> origins() {
        return origins;
    }

    /** Room is made for all rows at once, as every formula of the workbook has to follow. */
    private void makeRows(List<TextRows> texts, ProgressSpan steps) {
        List<RepeatedRows> all = Stream.of(blocks, tables, texts)
                .<RepeatedRows>flatMap(List::stream)
                .toList();
        RowInsertion.makeAll(
                workbook,
                all.stream().flatMap(rows -> rows.repetition().room().stream()).toList());
        for (int i = 0; i < all.size(); i++) {
            all.get(i).repeat(steps.part(i, all.size()));
        }
    }

    private List<TextRows> texts() {
        NamedRanges places = new NamedRanges(workbook);
        return Stream.of(Section.values())
                .filter(section -> places.has(SectionNames.name(section)))
                .map(section -> new TextRows(
                        workbook,
                        SectionNames.name(section),
                        proposal.supplement().sections().text(section)))
                .toList();
    }

    private List<Expected> fillTables(ProgressSpan steps) {
        NamedRange years = new NamedRanges(workbook).get(TemplateNames.YEARS);
        Inputs inputs =
                new Inputs(years.sheet(), years.firstColumn(), proposal.years().count());
        blocks.forEach(block -> block.locate(inputs));
        tables.forEach(table -> table.locate(inputs));
        for (int i = 0; i < blocks.size(); i++) {
            blocks.get(i).fill(inputs, steps.part(i, blocks.size()));
        }
        List<Expected> expected = new ArrayList<>();
        tables.forEach(table -> expected.addAll(table.fill(inputs)));
        origins = Origins.of(workbook, proposal, inputs);
        LiveCells.write(workbook, origins);
        return List.copyOf(expected);
    }

    private List<String> emptyBlocks() {
        List<String> empty = new ArrayList<>(contents.stream()
                .filter(TableContent::isEmpty)
                .map(table -> table.shape().block())
                .toList());
        for (Block block : Block.values()) {
            Stream.of(Area.values())
                    .filter(area -> proposal.lines(block).stream().noneMatch(line -> line.area() == area))
                    .map(area -> TemplateNames.totalRows(block, area))
                    .forEach(empty::add);
        }
        Stream.of(Block.values())
                .filter(block -> proposal.lines(block).isEmpty())
                .map(TemplateNames::totalRows)
                .forEach(empty::add);
        if (proposal.implementationCosts().isEmpty()) {
            empty.add(TemplateNames.IMPLEMENTATION_ROWS);
        }
        if (!figures.hasPayback()) {
            empty.add(TemplateNames.PAYBACK_ROWS);
        }
        if (proposal.supplement().riskLevel().isEmpty()) {
            empty.add(TemplateNames.RISK_ROWS);
        }
        return empty;
    }

    private void fitColumns() {
        NamedRanges places = new NamedRanges(workbook);
        NamedRange years = places.get(TemplateNames.YEARS);
        NamedRange label = places.get(TemplateNames.label(Block.PERMANENT));
        CellRangeAddress labels = SheetCells.field(label.cell());
        XSSFFont font = places.get(TemplateNames.NET).cell().getCellStyle().getFont();
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
        Stream<BigDecimal> totals = figures.byYear().values().stream().flatMap(List::stream);
        return Stream.of(entered, totals, MoneyTables.numbers(contents)).flatMap(numbers -> numbers);
    }

    /** No personal names: neither of who made the template nor of who exports. */
    private void describe(CoreProperties properties) {
        Cover cover = proposal.cover();
        properties.setTitle(CellValue.clean((cover.number() + " " + cover.title()).strip()));
        properties.setCreator("Forslagsark");
        properties.setLastModifiedByUser("Forslagsark");
    }
}
