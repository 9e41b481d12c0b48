package dk.forslagsark.excel;

import dk.forslagsark.excel.sheet.CellValue;
import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.excel.template.TemplateTable;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.Years;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** The cells of one name in one row of a table. */
final class RowCells {
    private final TemplateTable shape;
    private final NamedRange place;
    private final int row;
    private final Inputs inputs;
    private final OwnYearFormulas formulas;
    private final List<Expected> expected = new ArrayList<>();

    /**
     * @param place where the columns of the name are
     * @param row the row in its sheet, from 0
     */
    RowCells(TemplateTable shape, NamedRange place, int row, Inputs inputs) {
        this.shape = shape;
        this.place = place;
        this.row = row;
        this.inputs = inputs;
        formulas = new OwnYearFormulas(shape, place, row, inputs);
    }

    /** Puts the entry in, and tells what the cells must come to. */
    List<Expected> fill(CellContent entry) {
        if (entry instanceof CellContent.Words words) {
            CellValue.put(cell(0), words.text());
        } else if (entry instanceof CellContent.Figure figure) {
            enter(0, figure.number());
        } else if (entry instanceof CellContent.Day day) {
            CellValue.putDay(cell(0), day.date());
            expected.add(new Expected.Day(place.name(), cell(0), day.date()));
        } else if (entry instanceof CellContent.Label label) {
            fillLabel(label);
        } else if (entry instanceof CellContent.Committee committee) {
            fillCommittee(committee);
        } else if (entry instanceof CellContent.SavingOrCost kind) {
            fillKind(kind);
        } else if (entry instanceof CellContent.Marks marks) {
            years(marks.marks())
                    .forEach(i -> CellValue.put(cell(i), marks.marks().get(i)));
        } else if (entry instanceof CellContent.OwnYears own) {
            putYears(own.years().list());
        } else if (entry instanceof CellContent.FollowingYears own) {
            putFollowing(own.years());
        } else if (entry instanceof CellContent.Entered entered) {
            columns().forEach(i -> enter(entered, i));
        } else {
            fillComputed(entry);
        }
        return List.copyOf(expected);
    }

    private void fillComputed(CellContent entry) {
        if (entry instanceof CellContent.Computed computed) {
            expect(0, computed.number(), Optional.empty());
        } else if (entry instanceof CellContent.LastYear last) {
            expect(0, last.number(), inputs.lastYear(last.sources(), cell(0)));
        } else if (entry instanceof CellContent.Followed followed) {
            Optional<String> isOfArea = isOfArea(followed.row(), followed.area());
            columns().forEach(i -> expect(i, at(followed.numbers(), i), follow(followed.row(), isOfArea, i)));
        } else if (entry instanceof CellContent.Gathered gathered) {
            columns().forEach(i -> expect(i, at(gathered.numbers(), i), gather(gathered, i)));
        } else if (entry instanceof CellContent.Totals totals) {
            years(totals.numbers()).forEach(i -> expect(i, totals.numbers().get(i), Optional.empty()));
        } else if (entry instanceof CellContent.Share share) {
            new AllocationKeyFormulas(place, shape).share(share).ifPresent(cell(0)::setCellFormula);
        } else if (entry instanceof CellContent.Key key) {
            expect(0, key.number(), new AllocationKeyFormulas(place, shape).key(key));
        }
    }

    /** The label of a row of Table 1 follows it. */
    private void fillLabel(CellContent.Label label) {
        CellValue.put(cell(0), label.text());
        if (!label.text().isEmpty()) {
            text(label.row(), TemplateNames.label(label.row().block()), label.area())
                    .ifPresent(cell(0)::setCellFormula);
        }
    }

    private void fillCommittee(CellContent.Committee committee) {
        CellValue.put(cell(0), committee.text());
        String name = TemplateNames.committee(committee.row().block());
        places().find(name)
                .flatMap(place -> inputs.text(committee.row(), place.firstColumn(), cell(0)))
                .ifPresent(formula -> cell(0).setCellFormula("IFERROR(" + formula + ",\"\")"));
    }

    private void fillKind(CellContent.SavingOrCost kind) {
        CellValue.put(cell(0), kind.text());
        new KindFormula(places(), shape, inputs).of(cell(0), kind.together()).ifPresent(cell(0)::setCellFormula);
    }

    /** The text of a row of Table 1, for as long as it is of the area. */
    private Optional<String> text(RowRef row, String name, Area area) {
        return inputs.text(row, places().get(name).firstColumn(), cell(0))
                .map(text -> whileTrue(isOfArea(row, area), text));
    }

    private Optional<String> follow(RowRef row, Optional<String> isOfArea, int year) {
        return formulas.sum(List.of(row), year).map(sum -> whileTrue(isOfArea, sum));
    }

    /** Where the template tells of a row that it has come to another area, the table of its old one has it no longer. */
    private Optional<String> isOfArea(RowRef row, Area area) {
        if (!places().has(shape.name(TemplateTable.REST)) || !places().has(TemplateNames.home(row.block()))) {
            return Optional.empty();
        }
        int column = places().get(TemplateNames.area(row.block())).firstColumn();
        return inputs.cell(row, column, cell(0)).map(cell -> cell + "=" + ExcelFormulas.quoted(area.name()));
    }

    /** The formula itself where there is nothing to ask. */
    private static String whileTrue(Optional<String> condition, String formula) {
        return condition
                .map(asked -> "IFERROR(IF(%s,%s,\"\"),\"\")".formatted(asked, formula))
                .orElse(formula);
    }

    private Optional<String> gather(CellContent.Gathered gathered, int year) {
        GatheredFormulas whole = new GatheredFormulas(places(), shape, gathered.gather());
        if (!whole.isPossible()) {
            return formulas.sum(gathered.sources(), year);
        }
        Optional<BigDecimal> apart = year < gathered.numbers().size()
                ? gathered.gather().apart(year, inputs.rows()::containsKey)
                : Optional.empty();
        return Optional.of(whole.sum(cell(year), apart));
    }

    private NamedRanges places() {
        return new NamedRanges(place.sheet().getWorkbook());
    }

    private void putYears(List<Integer> own) {
        for (int i = 0; i < place.columns(); i++) {
            cell(i).setBlank();
        }
        years(own).forEach(i -> cell(i).setCellValue(own.get(i)));
    }

    /** The first of the years, and each other as long as Table 1 has as many. */
    private void putFollowing(Years own) {
        columns().forEach(i -> {
            boolean isShown = i < own.count();
            cell(i).setBlank();
            CellValue.put(cell(i), isShown ? Optional.of(BigDecimal.valueOf(own.first() + i)) : Optional.empty());
            if (i > 0) {
                cell(i).setCellFormula(formulas.year(i));
            }
            expected.add(new Expected.Figure(
                    place.name(),
                    cell(i),
                    Optional.of(BigDecimal.valueOf(own.first() + i)).filter(any -> isShown)));
        });
    }

    /** In a year that Table 1 has not, a permanent change goes on and a cost is none. */
    private void enter(CellContent.Entered entered, int column) {
        Optional<BigDecimal> number = at(entered.numbers(), column);
        if (formulas.isLater(column) && entered.detail().block() == Block.PERMANENT) {
            expect(column, number, formulas.goesOn(column));
        } else if (column < entered.numbers().size()) {
            enter(column, number);
        }
    }

    private void enter(int column, Optional<BigDecimal> number) {
        CellValue.put(cell(column), number);
        expected.add(new Expected.Figure(place.name(), cell(column), number));
    }

    /** A formula of the template is kept; else ours is put, and without one the figure itself. */
    private void expect(int column, Optional<BigDecimal> number, Optional<String> formula) {
        XSSFCell cell = cell(column);
        if (!CellValue.isFormula(cell)) {
            CellValue.put(cell, number);
            formula.ifPresent(cell::setCellFormula);
        }
        expected.add(new Expected.Figure(place.name(), cell, number));
    }

    /** Those of years that are not shown too: somebody may show them. */
    private IntStream columns() {
        return IntStream.range(0, place.columns());
    }

    private static Optional<BigDecimal> at(List<Optional<BigDecimal>> numbers, int column) {
        return column < numbers.size() ? numbers.get(column) : Optional.empty();
    }

    private IntStream years(List<?> numbers) {
        return IntStream.range(0, numbers.size());
    }

    private XSSFCell cell(int column) {
        return SheetCells.at(place.sheet(), row, place.firstColumn() + column);
    }
}
