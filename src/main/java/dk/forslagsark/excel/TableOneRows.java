package dk.forslagsark.excel;

import dk.forslagsark.danish.ChoiceWords;
import dk.forslagsark.excel.sheet.CellValue;
import dk.forslagsark.excel.sheet.Repetition;
import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.excel.template.TemplateTables;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Repeats the model rows of one block of Table 1 for its lines, and fills them once all rows stand where they will stay.
 *
 * <p>A template with a model row for group headings has it right above that for lines. The block then always begins with
 * a heading row; it is hidden where the first line stands under no heading.
 */
final class TableOneRows implements RepeatedRows {
    private sealed interface Printed {}

    /** A group heading; without a text it is there but hidden. */
    private record Heading(String text) implements Printed {}

    private record Item(Line line, LineRef ref) implements Printed {
        List<RowRef> details() {
            return IntStream.range(0, line.details().size())
                    .<RowRef>mapToObj(ref::detail)
                    .toList();
        }
    }

    /** Stands for the lines of a block that has none. */
    private record Blank() implements Printed {}

    private final XSSFWorkbook workbook;
    private final Block block;
    private final Belongings belongings;
    private final PlacedAreas placed;
    /** The first year shown. */
    private final int first;

    private final List<Line> lines;
    private final boolean hasGroups;
    private final List<Printed> rows;
    private final List<Expected> expected = new ArrayList<>();

    TableOneRows(XSSFWorkbook workbook, Proposal proposal, Belongings belongings, Block block) {
        this.belongings = belongings;
        this.placed = PlacedAreas.of(proposal);
        this.workbook = workbook;
        this.block = block;
        this.first = proposal.years().first();
        this.lines = proposal.lines(block);
        this.hasGroups = new NamedRanges(workbook).has(TemplateNames.group(block));
        this.rows = rows();
    }

    @Override
    public Repetition repetition() {
        NamedRange model = label();
        return new Repetition(model.sheet(), model.firstRow(), first() + rows.size() - 1);
    }

    @Override
    public void repeat(ProgressSpan steps) {
        Repetition repetition = repetition();
        int top = first();
        int line = repetition.model();
        repetition.copy(row -> rows.get(row - top) instanceof Heading ? line - 1 : line, steps.of(repetition.count()));
        List<String> others = block == Block.PERMANENT
                ? List.of(TemplateNames.group(block), TemplateNames.COUNTS_AS_SERVICE)
                : List.of(TemplateNames.group(block));
        Stream<String> names = Stream.of(TemplateNames.modelRow(block), TemplateNames.belonging(block), others)
                .flatMap(List::stream);
        NamedRanges places = new NamedRanges(workbook);
        names.filter(places::has).forEach(name -> places.extend(name, repetition.last()));
    }

    /** Tells where the lines stand. */
    void locate(Inputs inputs) {
        int first = first();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof Item item) {
                inputs.put(item.ref(), first + i, item.line().details().size());
            }
        }
    }

    /** Fills the rows, and tells what their amounts must come to. */
    List<Expected> fill(Inputs inputs, ProgressSpan steps) {
        NamedRanges places = new NamedRanges(workbook);
        LineCells cells = new LineCells(
                places.get(TemplateNames.label(block)),
                places.get(TemplateNames.area(block)),
                places.get(TemplateNames.amounts(block)),
                places.find(TemplateNames.group(block)));
        int first = first();
        for (int i = 0; i < rows.size(); i++) {
            steps.done(i, rows.size());
            fill(rows.get(i), cells, first + i, inputs);
        }
        return List.copyOf(expected);
    }

    /** The columns of a line. */
    private record LineCells(NamedRange label, NamedRange area, NamedRange amounts, Optional<NamedRange> group) {
        XSSFSheet sheet() {
            return label.sheet();
        }
    }

    private NamedRange label() {
        return new NamedRanges(workbook).get(TemplateNames.label(block));
    }

    private int first() {
        return label().firstRow() - (hasGroups ? 1 : 0);
    }

    private List<Printed> rows() {
        List<Printed> printed = new ArrayList<>();
        String group = "";
        for (int i = 0; i < lines.size(); i++) {
            String next = lines.get(i).group().orElse("").strip();
            if (hasGroups && (printed.isEmpty() || !next.isEmpty() && !next.equals(group))) {
                printed.add(new Heading(next));
            }
            printed.add(new Item(lines.get(i), new LineRef(block, i)));
            group = next;
        }
        return printed.isEmpty() ? blankRows() : printed;
    }

    private List<Printed> blankRows() {
        Printed blank = new Blank();
        return hasGroups ? List.of(new Heading(""), blank) : List.of(blank);
    }

    private void fill(Printed printed, LineCells cells, int row, Inputs inputs) {
        boolean hidden = true;
        if (printed instanceof Heading heading) {
            CellValue.put(at(row, cells.group().orElseThrow()), heading.text());
            hidden = heading.text().isEmpty();
        } else if (printed instanceof Item item) {
            CellValue.put(at(row, cells.label()), item.line().label());
            CellValue.put(at(row, cells.area()), ChoiceWords.of(item.line().area()));
            fillAmounts(item, cells.amounts(), row, inputs);
            fillBelonging(item, row, inputs);
            hidden = false;
        }
        cells.sheet().getRow(row).setZeroHeight(hidden);
    }

    /** The sums of the details, where these are entered elsewhere in the workbook; else the amounts. */
    private void fillAmounts(Item item, NamedRange amounts, int row, Inputs inputs) {
        List<RowRef> details = item.details();
        boolean isSum = inputs.areEntered(details);
        for (int i = 0; i < amounts.columns(); i++) {
            XSSFCell cell = SheetCells.at(amounts.sheet(), row, amounts.firstColumn() + i);
            Optional<BigDecimal> amount =
                    i < inputs.years() ? item.line().amounts().in(first + i).map(Amount::thousands) : Optional.empty();
            CellValue.put(cell, amount);
            if (isSum) {
                inputs.sumOfEntered(details, i).ifPresent(cell::setCellFormula);
            }
            expected.add(new Expected.Figure(amounts.name(), cell, amount));
        }
    }

    /** Where the row belongs, for the tables that gather it. */
    private void fillBelonging(Item item, int row, Inputs inputs) {
        NamedRanges places = new NamedRanges(workbook);
        if (places.has(TemplateNames.committee(block))) {
            List<RowRef> details = item.details();
            List<RowRef> sources = details.isEmpty() ? List.of(item.ref()) : details;
            CellValue.put(at(row, places.get(TemplateNames.committee(block))), belongings.committee(sources));
            CellValue.put(
                    at(row, places.get(TemplateNames.home(block))),
                    home(item.line().area()));
            Optional<BigDecimal> mark = Optional.of(BigDecimal.ONE).filter(one -> inputs.areEntered(details));
            CellValue.put(at(row, places.get(TemplateNames.details(block))), mark);
        }
    }

    /** The area, if the template has a table of it. */
    private String home(Area area) {
        NamedRanges places = new NamedRanges(workbook);
        boolean hasTable = placed.of(area)
                .filter(place -> places.has(TemplateTables.area(block, place).first()))
                .isPresent();
        return hasTable ? ChoiceWords.of(area) : "";
    }

    private static XSSFCell at(int row, NamedRange place) {
        return SheetCells.at(place.sheet(), row, place.firstColumn());
    }
}
