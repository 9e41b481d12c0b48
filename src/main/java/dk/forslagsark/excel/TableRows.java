package dk.forslagsark.excel;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Years;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Repeats the model rows of one block of Table 1 for its lines.
 *
 * <p>A template with a model row for group headings has it right above that for lines. The block then always begins with
 * a heading row; it is hidden where the first line stands under no heading.
 */
final class TableRows {
    private sealed interface Printed {}

    /** A group heading; without a text it is there but hidden. */
    private record Heading(String text) implements Printed {}

    private record Item(Line line) implements Printed {}

    /** Stands for the lines of a block that has none. */
    private record Blank() implements Printed {}

    /** Where the model rows are in the template; the columns are the same in all copies. */
    private record Model(Place label, Place area, Place amounts, Optional<Place> group) {
        static Model of(Places places, Block block) {
            return new Model(
                    places.get(Names.label(block)),
                    places.get(Names.area(block)),
                    places.get(Names.amounts(block)),
                    places.find(Names.group(block)));
        }

        Stream<String> names() {
            return Stream.concat(Stream.of(label, area, amounts), group.stream())
                    .map(Place::name);
        }
    }

    private final XSSFWorkbook workbook;
    private final Years years;
    private final List<Line> lines;
    private final Model model;
    private final XSSFSheet sheet;
    private final int lineModel;

    TableRows(XSSFWorkbook workbook, Proposal proposal, Block block) {
        this.workbook = workbook;
        this.years = proposal.years();
        this.lines = proposal.lines(block);
        this.model = Model.of(new Places(workbook), block);
        this.sheet = model.label().sheet();
        this.lineModel = model.label().firstRow();
    }

    void fill(Steps steps) {
        List<Printed> rows = rows();
        int first = model.group().isPresent() ? lineModel - 1 : lineModel;
        int last = first + rows.size() - 1;
        if (last > lineModel) {
            new RowInsertion(sheet, lineModel, last - lineModel).make();
        }
        for (int row = lineModel + 1; row <= last; row++) {
            steps.done(row - first, 2 * rows.size());
            int source = rows.get(row - first) instanceof Heading ? lineModel - 1 : lineModel;
            sheet.copyRows(source, source, row, new CellCopyPolicy());
        }
        for (int row = first; row <= last; row++) {
            steps.done(rows.size() + row - first, 2 * rows.size());
            fill(rows.get(row - first), row);
        }
        model.names().forEach(name -> new Places(workbook).extend(name, last));
    }

    private List<Printed> rows() {
        List<Printed> rows = new ArrayList<>();
        String group = "";
        for (Line line : lines) {
            String next = line.group().orElse("").strip();
            if (model.group().isPresent() && (rows.isEmpty() || !next.isEmpty() && !next.equals(group))) {
                rows.add(new Heading(next));
            }
            rows.add(new Item(line));
            group = next;
        }
        return rows.isEmpty() ? blankRows() : rows;
    }

    private List<Printed> blankRows() {
        Printed blank = new Blank();
        return model.group().isPresent() ? List.of(new Heading(""), blank) : List.of(blank);
    }

    private void fill(Printed printed, int row) {
        boolean hidden = true;
        if (printed instanceof Heading heading) {
            CellValue.put(at(row, model.group().orElseThrow()), heading.text());
            hidden = heading.text().isEmpty();
        } else {
            Optional<Line> line = printed instanceof Item item ? Optional.of(item.line()) : Optional.empty();
            fillLine(line, row);
            hidden = line.isEmpty();
        }
        sheet.getRow(row).setZeroHeight(hidden);
    }

    private void fillLine(Optional<Line> line, int row) {
        CellValue.put(at(row, model.label()), line.map(Line::label).orElse(""));
        CellValue.put(at(row, model.area()), line.map(of -> of.area().label()).orElse(""));
        Place amounts = model.amounts();
        for (int i = 0; i < amounts.columns(); i++) {
            int year = years.first() + i;
            Optional<Amount> amount = line.filter(shown -> years.contains(year))
                    .flatMap(of -> of.amounts().in(year));
            CellValue.put(Place.at(sheet, row, amounts.firstColumn() + i), amount.map(Amount::thousands));
        }
    }

    private XSSFCell at(int row, Place place) {
        return Place.at(sheet, row, place.firstColumn());
    }
}
