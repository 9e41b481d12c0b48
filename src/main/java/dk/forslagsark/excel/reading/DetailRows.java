package dk.forslagsark.excel.reading;

import dk.forslagsark.excel.template.AreaPlace;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TemplateTable;
import dk.forslagsark.excel.template.TemplateTables;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Years;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the details of the rows of a block: they are entered in the table of the row's area, and the row has the sum of them. Which
 * belong to which row is told by the formulas of the sums; what somebody has put in beside them belongs to the row of its neighbours.
 */
final class DetailRows {
    private final NamedRanges places;
    private final Block block;
    private final SheetYears years;
    private final ReadingLog log;
    private final List<SheetLine> lines;
    /** By how far the years of a table lie from those of Table 1. */
    private final Map<Integer, Map<Integer, Integer>> owners = new HashMap<>();

    private DetailRows(NamedRanges places, Block block, SheetYears years, ReadingLog log, List<SheetLine> lines) {
        this.places = places;
        this.block = block;
        this.years = years;
        this.log = log;
        this.lines = new ArrayList<>(lines);
    }

    /** The rows with their details. */
    static List<SheetLine> in(
            NamedRanges places, Block block, SheetYears years, ReadingLog log, List<SheetLine> lines) {
        DetailRows details = new DetailRows(places, block, years, log, lines);
        AreaPlace.all().stream()
                .map(place -> TemplateTables.area(block, place))
                .filter(shape -> places.has(shape.name(TemplateTable.AMOUNTS)))
                .forEach(shape -> details.read(shape, details.owners(years.shift(shape))));
        return List.copyOf(details.lines);
    }

    /** The row of the sheet of each detail to the index of the line that sums it. */
    private Map<Integer, Integer> owners(int shift) {
        return owners.computeIfAbsent(shift, this::findOwners);
    }

    private Map<Integer, Integer> findOwners(int shift) {
        Map<Integer, Integer> found = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            int line = i;
            FormulaRows.in(lines.get(i).amounts(), -shift).forEach(row -> found.put(row, line));
        }
        return found;
    }

    private void read(TemplateTable shape, Map<Integer, Integer> owners) {
        SheetRows.of(places, Stream.concat(shape.modelRow(), shape.headingName().stream()))
                .ifPresent(rows -> {
                    List<SheetLine.Part> read = new ArrayList<>();
                    Optional<Integer> heading = Optional.empty();
                    for (int row : withOwned(rows, owners)) {
                        SheetLine.Part part = part(shape, rows, row);
                        Optional<Integer> owner = Optional.ofNullable(owners.get(row));
                        if (isHeading(shape, rows, part, row) && isHeading(part, owner, heading)) {
                            Optional<Integer> above = heading;
                            heading = owner.or(() -> lineOf(part.text(), above));
                        } else if (owner.isPresent() || isEntered(part)) {
                            Optional<Integer> line = owner.or(() -> neighbour(row, owners));
                            heading = line.isPresent() ? line : heading;
                            place(part, heading);
                            tellOfOtherYears(shape, rows, row);
                        }
                    }
                });
    }

    /** Also those below the named rows that a row of Table 1 counts. */
    private static List<Integer> withOwned(SheetRows rows, Map<Integer, Integer> owners) {
        List<Integer> all = new ArrayList<>(rows.rows());
        for (int row = rows.last() + 1;
                owners.containsKey(row) && row <= rows.sheet().getLastRowNum();
                row++) {
            all.add(row);
        }
        return all;
    }

    /**
     * A sum may begin with the heading above its details, which may say what the row was called before.
     *
     * @param owner the line whose sum counts the row
     * @param above the line that the rows above belong to
     */
    private boolean isHeading(SheetLine.Part part, Optional<Integer> owner, Optional<Integer> above) {
        return owner.map(lines::get)
                .map(line -> line.details().isEmpty()
                        && (!above.equals(owner) || Printed.areAlike(part.text(), line.text())))
                .orElse(true);
    }

    private void place(SheetLine.Part part, Optional<Integer> line) {
        if (line.isPresent()) {
            lines.set(line.get(), lines.get(line.get()).with(part));
        } else {
            log.problem(part.label(), Texts.of("excel.read.homeless-detail", part.text()));
        }
    }

    /** What stands in the row itself, not what it shows of Table 1. */
    private static boolean isEntered(SheetLine.Part part) {
        return part.amounts().stream().anyMatch(cell -> !cell.isFormula() && !cell.isBlank())
                && FormulaRows.in(part.amounts()).isEmpty()
                && !part.label().isFormula();
    }

    private static boolean isHeading(TemplateTable shape, SheetRows rows, SheetLine.Part part, int row) {
        boolean says = shape.headingName()
                .flatMap(name -> rows.cell(name, row))
                .filter(cell -> !cell.isBlank())
                .isPresent();
        return says && part.amounts().stream().allMatch(cell -> cell.isBlank() && !cell.isFormula());
    }

    /** The next line of that label; the one before where none has it. */
    private Optional<Integer> lineOf(String heading, Optional<Integer> before) {
        for (int i = 0; i < lines.size(); i++) {
            if (Printed.areAlike(lines.get(i).text(), heading)) {
                return Optional.of(i);
            }
        }
        return before;
    }

    /** The line to which the row right above or right below belongs. */
    private static Optional<Integer> neighbour(int row, Map<Integer, Integer> owners) {
        return Optional.ofNullable(owners.get(row - 1)).or(() -> Optional.ofNullable(owners.get(row + 1)));
    }

    private SheetLine.Part part(TemplateTable shape, SheetRows rows, int row) {
        ReadCell label = rows.cell(shape.first(), row).orElseThrow();
        String text = shape.headingName()
                .flatMap(name -> rows.cell(name, row))
                .filter(cell -> label.isBlank() && !cell.isBlank())
                .orElse(label)
                .text();
        List<ReadCell> cells = rows.years(
                shape.name(TemplateTable.AMOUNTS), row, years.of(shape).count());
        Years shared = years.shared(shape).orElse(years.tableOne());
        return new SheetLine.Part(label, text, shared, cells(shape, cells, true));
    }

    /** What somebody has typed in a year that Table 1 has not. */
    private void tellOfOtherYears(TemplateTable shape, SheetRows rows, int row) {
        List<ReadCell> cells = rows.years(
                shape.name(TemplateTable.AMOUNTS), row, years.of(shape).count());
        cells(shape, cells, false).stream()
                .filter(cell -> years.shared(shape).isPresent() && !cell.isFormula() && !cell.isBlank())
                .forEach(cell -> log.problem(cell, Texts.of("excel.read.other-year", cell.text())));
    }

    /** The cells of the years that Table 1 has too, or those of the others. */
    private List<ReadCell> cells(TemplateTable shape, List<ReadCell> cells, boolean areShared) {
        int first = years.of(shape).first();
        return IntStream.range(0, cells.size())
                .filter(i -> years.tableOne().contains(first + i) == areShared)
                .mapToObj(cells::get)
                .toList();
    }
}
