package dk.forslagsark.excel;

import dk.forslagsark.proposal.RowRef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** The cells of one name in one row of a table. */
final class RowCells {
    private final Shape shape;
    private final Place place;
    private final int row;
    private final Inputs inputs;
    private final List<Expected> expected = new ArrayList<>();

    /** The row is counted from the first that the name covers, which is 0. */
    RowCells(Shape shape, Place place, int row, Inputs inputs) {
        this.shape = shape;
        this.place = place;
        this.row = place.firstRow() + row;
        this.inputs = inputs;
    }

    /** Puts the entry in, and tells what we compute for the computed ones of the cells. */
    List<Expected> fill(Entry entry) {
        if (entry instanceof Entry.Words words) {
            CellValue.put(cell(0), words.text());
        } else if (entry instanceof Entry.Figure figure) {
            CellValue.put(cell(0), figure.number());
        } else if (entry instanceof Entry.Day day) {
            CellValue.put(cell(0), day.date().map(date -> BigDecimal.valueOf(DateUtil.getExcelDate(date))));
        } else if (entry instanceof Entry.Label label) {
            fillLabel(label);
        } else if (entry instanceof Entry.Marks marks) {
            years(marks.marks())
                    .forEach(i -> CellValue.put(cell(i), marks.marks().get(i)));
        } else if (entry instanceof Entry.Entered entered) {
            years(entered.numbers())
                    .forEach(i -> CellValue.put(cell(i), entered.numbers().get(i)));
        } else {
            fillComputed(entry);
        }
        return List.copyOf(expected);
    }

    private void fillComputed(Entry entry) {
        if (entry instanceof Entry.Computed computed) {
            expect(0, computed.number(), Optional.empty());
        } else if (entry instanceof Entry.LastYear last) {
            expect(0, last.number(), inputs.lastYear(last.sources(), cell(0)));
        } else if (entry instanceof Entry.Summed summed) {
            years(summed.numbers()).forEach(i -> expect(i, summed.numbers().get(i), sum(summed.sources(), i)));
        } else if (entry instanceof Entry.Totals totals) {
            years(totals.numbers()).forEach(i -> expect(i, totals.numbers().get(i), Optional.empty()));
        } else if (entry instanceof Entry.Share share) {
            new KeyFormulas(place, shape).share(share).ifPresent(cell(0)::setCellFormula);
        } else if (entry instanceof Entry.Key key) {
            expect(0, key.number(), new KeyFormulas(place, shape).key(key));
        }
    }

    /** The label of a row of Table 1 follows it. */
    private void fillLabel(Entry.Label label) {
        Place labels = new Places(place.sheet().getWorkbook())
                .get(Names.label(label.row().block()));
        CellValue.put(cell(0), label.text());
        if (!label.text().isEmpty()) {
            inputs.text(label.row(), labels.firstColumn(), cell(0)).ifPresent(cell(0)::setCellFormula);
        }
    }

    private Optional<String> sum(List<RowRef> sources, int year) {
        return inputs.sum(sources, year, cell(year));
    }

    /** A formula of the template is kept; else ours is put, and without one the figure itself. */
    private void expect(int column, Optional<BigDecimal> number, Optional<String> formula) {
        XSSFCell cell = cell(column);
        if (!CellValue.isFormula(cell)) {
            CellValue.put(cell, number);
            formula.ifPresent(cell::setCellFormula);
        }
        expected.add(new Expected(place.name(), cell, number));
    }

    private IntStream years(List<?> numbers) {
        return IntStream.range(0, numbers.size());
    }

    private XSSFCell cell(int column) {
        return Place.at(place.sheet(), row, place.firstColumn() + column);
    }
}
