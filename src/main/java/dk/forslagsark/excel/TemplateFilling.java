package dk.forslagsark.excel;

import static dk.forslagsark.excel.FillingStep.State.BLANK_COLUMNS;
import static dk.forslagsark.excel.FillingStep.State.CAPTIONS;
import static dk.forslagsark.excel.FillingStep.State.COLUMN_WIDTHS;
import static dk.forslagsark.excel.FillingStep.State.EMPTY_PARTS;
import static dk.forslagsark.excel.FillingStep.State.EXPRESSIONS;
import static dk.forslagsark.excel.FillingStep.State.HEADINGS;
import static dk.forslagsark.excel.FillingStep.State.HIDDEN_ROWS;
import static dk.forslagsark.excel.FillingStep.State.INPUTS;
import static dk.forslagsark.excel.FillingStep.State.NO_EXPLANATIONS;
import static dk.forslagsark.excel.FillingStep.State.ORDER;
import static dk.forslagsark.excel.FillingStep.State.OTHER_TABLES;
import static dk.forslagsark.excel.FillingStep.State.OWN_FORMULAS;
import static dk.forslagsark.excel.FillingStep.State.PAGE_TEXTS;
import static dk.forslagsark.excel.FillingStep.State.PROPERTIES;
import static dk.forslagsark.excel.FillingStep.State.ROWS;
import static dk.forslagsark.excel.FillingStep.State.SECTIONS;
import static dk.forslagsark.excel.FillingStep.State.SINGLE_CELLS;
import static dk.forslagsark.excel.FillingStep.State.TABLE_1;

import dk.forslagsark.danish.Authorship;
import dk.forslagsark.excel.sheet.CellValue;
import dk.forslagsark.excel.sheet.InsertedRows;
import dk.forslagsark.excel.sheet.PlainFormulas;
import dk.forslagsark.excel.sheet.RowInsertion;
import dk.forslagsark.excel.sheet.TextBoxes;
import dk.forslagsark.excel.template.FreeTableNames;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.SectionNames;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.excel.template.TemplateStarter;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Cover;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.tables.SectionParts;
import dk.forslagsark.version.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Puts a proposal into an opened template that has been checked to have room for it: first all rows are made, then what
 * has no content is hidden, and then, when every cell stands where it will stay, the cells are filled.
 */
final class TemplateFilling {
    private final XSSFWorkbook workbook;
    private final Version version;
    private final Proposal proposal;
    private final ComputedResults results;
    private final List<TableOneRows> blocks;
    private final List<TableContent> contents;
    private final List<FormRows> tables;
    private final AreaNames areas;
    private final List<TextRows> texts = new ArrayList<>();
    private final List<FreeTableRows> freeTables = new ArrayList<>();
    private final Inputs inputs;
    private final FreeCells freeCells = new FreeCells();
    private final InsertedRows inserted;
    private final List<Expected> expected = new ArrayList<>();
    private List<Origin> origins = List.of();

    /**
     * @param inserted is told which rows are inserted
     */
    TemplateFilling(XSSFWorkbook workbook, Version version, ComputedResults results, InsertedRows inserted) {
        this.workbook = workbook;
        this.version = version;
        this.proposal = version.proposal();
        this.results = results;
        this.inserted = inserted;
        NamedRanges places = new NamedRanges(workbook);
        PrintedYears printed = PrintedYears.of(places, version);
        Belongings belongings = new Belongings(printed.tables());
        this.blocks = Stream.of(Block.values())
                .map(block -> new TableOneRows(workbook, proposal, belongings, block))
                .toList();
        PlacedAreas placed = PlacedAreas.of(proposal);
        this.areas = new AreaNames(workbook, proposal, placed);
        this.contents = FormContents.tables(version, placed, printed);
        this.tables = contents.stream()
                .map(table -> new FormRows(workbook, table))
                .filter(FormRows::isInTemplate)
                .toList();
        NamedRange years = places.get(TemplateNames.YEARS);
        this.inputs =
                new Inputs(years.sheet(), years.firstColumn(), proposal.years().count(), printed.shifts());
    }

    /** Fills the workbook, and tells what its cells must come to. */
    List<Expected> fill(ProgressSpan progress) {
        // Every formula is evaluated when all is filled: what cannot be read is told then.
        workbook.setCellFormulaValidation(false);
        List<FillingStep> steps = steps();
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).work().accept(progress.part(i, steps.size()));
        }
        return List.copyOf(expected);
    }

    /** What the filled cells come from, where that is more than their value. */
    List<Origin> origins() {
        return origins;
    }

    /** The cell of the first year of each row that stands in the workbook. It goes along where rows are inserted. */
    Map<RowRef, XSSFCell> rows() {
        return inputs.firstCells();
    }

    private List<FillingStep> steps() {
        HiddenRows hidden = new HiddenRows(workbook);
        EmptyParts empty = new EmptyParts(proposal, contents, results);
        EmptyColumns emptyColumns = new EmptyColumns(contents);
        PrintedColumns columns = new PrintedColumns(workbook, proposal, contents, results);
        return FillingStep.inOrder(
                FillingStep.of("remove what explains names", Set.of(), NO_EXPLANATIONS, this::removeExplanations),
                FillingStep.of("give each cell its own formula", Set.of(), OWN_FORMULAS, this::ownFormulas),
                FillingStep.of("fit the columns", Set.of(), COLUMN_WIDTHS, columns::fit),
                FillingStep.of("arrange the tables", Set.of(OWN_FORMULAS), ORDER, this::arrangeTables),
                new FillingStep("make rows", Set.of(ORDER, COLUMN_WIDTHS), ROWS, this::makeRows),
                FillingStep.of("hide what is empty", Set.of(ROWS), HIDDEN_ROWS, () -> hidden.hide(empty.names())),
                FillingStep.of("complete the captions", Set.of(HIDDEN_ROWS), CAPTIONS, this::numberCaptions),
                FillingStep.of("write the sections", Set.of(ROWS, CAPTIONS), SECTIONS, this::writeSections),
                FillingStep.of("tell what is empty", Set.of(SECTIONS), EMPTY_PARTS, hidden::tellWhatIsEmpty),
                FillingStep.of("hide empty headings", Set.of(SECTIONS), HEADINGS, hidden::hideEmptyHeadings),
                FillingStep.of("find the cells of figures", Set.of(ROWS), INPUTS, this::locateInputs),
                new FillingStep("write Table 1", Set.of(INPUTS, CAPTIONS), TABLE_1, this::writeTableOne),
                FillingStep.of("write the other tables", Set.of(TABLE_1), OTHER_TABLES, this::writeTables),
                FillingStep.of(
                        "blank empty columns", Set.of(OTHER_TABLES), BLANK_COLUMNS, () -> new BlankColumns(workbook)
                                .blank(emptyColumns.names())),
                FillingStep.of("write the expressions", Set.of(OTHER_TABLES), EXPRESSIONS, this::writeExpressions),
                FillingStep.of("write single cells", Set.of(ROWS, CAPTIONS), SINGLE_CELLS, this::writeSingleCells),
                FillingStep.of("write headers and footers", Set.of(EXPRESSIONS), PAGE_TEXTS, this::writePageTexts),
                FillingStep.of("describe the file", Set.of(), PROPERTIES, this::describe));
    }

    private void removeExplanations() {
        TemplateStarter.removeExplanations(workbook);
    }

    private void ownFormulas() {
        PlainFormulas.write(workbook);
    }

    private void arrangeTables() {
        new TableOrder(workbook).arrange(ArrangedTables.of(proposal, areas.placed()));
    }

    /** Room is made for all rows at once, as every formula of the workbook has to follow. */
    private void makeRows(ProgressSpan progress) {
        NamedRanges places = new NamedRanges(workbook);
        TextBoxes boxes = new TextBoxes();
        new WrittenTexts(proposal, areas.placed(), contents).byName().forEach((name, text) -> places.find(name)
                .ifPresent(place -> texts.add(new TextRows(workbook, name, text, boxes))));
        Stream.of(Section.values())
                .map(FreeTableNames::new)
                .filter(names -> places.has(names.title()))
                .map(names -> new FreeTableRows(workbook, names, proposal))
                .forEach(freeTables::add);
        List<RepeatedRows> all = Stream.of(blocks, tables, texts, freeTables)
                .<RepeatedRows>flatMap(List::stream)
                .toList();
        List<RowInsertion> room =
                all.stream().flatMap(rows -> rows.repetition().room().stream()).toList();
        inserted.insert(room, progress.part(0, 2).of(room.size()));
        ProgressSpan copying = progress.part(1, 2);
        for (int i = 0; i < all.size(); i++) {
            all.get(i).repeat(copying.part(i, all.size()));
        }
        freeTables.forEach(this::placeInText);
    }

    private void placeInText(FreeTableRows tables) {
        String name = SectionNames.name(tables.section());
        XSSFSheet sheet = new NamedRanges(workbook).get(TemplateNames.YEARS).sheet();
        texts.stream()
                .filter(text -> text.name().equals(name))
                .map(text -> new TablesInText(text, tables))
                .filter(placed -> placed.areOn(sheet))
                .forEach(placed -> placed.place(sheet, SectionParts.of(proposal, tables.section())));
    }

    private void numberCaptions() {
        areas.writeInTexts();
        TableHeadings.open(workbook, version, areas.placed());
        Captions.number(workbook);
    }

    private void writeSections() {
        texts.forEach(TextRows::fill);
        freeTables.forEach(table -> expected.addAll(table.fill()));
    }

    private void locateInputs() {
        blocks.forEach(block -> block.locate(inputs));
        tables.forEach(table -> table.locate(inputs));
        freeTables.forEach(table -> table.locate(freeCells));
    }

    private void writeTableOne(ProgressSpan progress) {
        for (int i = 0; i < blocks.size(); i++) {
            expected.addAll(blocks.get(i).fill(inputs, progress.part(i, blocks.size())));
        }
    }

    private void writeTables() {
        tables.forEach(table -> expected.addAll(table.fill(inputs)));
    }

    private void writeExpressions() {
        origins = Origins.of(workbook, proposal, inputs, freeCells);
        LiveCells.write(workbook, origins);
    }

    private void writeSingleCells() {
        expected.addAll(FieldValues.fill(workbook, proposal));
        AffectedAdministrations.of(workbook, proposal).fill();
        TableHeadings.fill(workbook, version, areas.placed());
        areas.listService();
        results.fill(new NamedRanges(workbook));
    }

    private void writePageTexts() {
        PageText.fill(workbook, proposal);
    }

    /** No personal names: neither of who made the template nor of who exports. */
    private void describe() {
        CoreProperties properties = workbook.getProperties().getCoreProperties();
        Cover cover = proposal.cover();
        properties.setTitle(CellValue.clean((cover.number() + " " + cover.title()).strip()));
        properties.setCreator(CellValue.clean(Authorship.of(cover)));
        properties.setLastModifiedByUser(Authorship.PROGRAM);
        workbook.getProperties().getExtendedProperties().setApplication(Authorship.PROGRAM);
    }
}
