package dk.forslagsark.excel.reading;

import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rows of a block of Table 1 in a sheet, without their details. */
final class SheetLines {
    /** Nobody puts more rows in at once. */
    private static final int FARTHEST = 500;

    private final Block block;
    private final int years;
    private final SheetRows rows;
    private final Optional<NamedRange> headings;
    private final NamedCells areas;
    private final Set<Area> known;
    private final List<SheetLine> lines = new ArrayList<>();
    private Optional<String> group = Optional.empty();

    private SheetLines(NamedRanges places, Block block, int years, SheetRows rows, NamedCells areas, Set<Area> known) {
        this.block = block;
        this.years = years;
        this.rows = rows;
        this.areas = areas;
        this.known = known;
        headings = places.find(TemplateNames.group(block));
    }

    /** Also those that somebody has put in right above the named rows, or right below. */
    static List<SheetLine> of(NamedRanges places, Block block, int years, NamedCells areas, Set<Area> known) {
        Stream<String> names =
                Stream.concat(TemplateNames.modelRow(block).stream(), Stream.of(TemplateNames.group(block)));
        return SheetRows.of(places, names)
                .map(rows -> new SheetLines(places, block, years, rows, areas, known).read())
                .orElse(List.of());
    }

    private List<SheetLine> read() {
        beyond(rows.first() - 1, -1).forEach(row -> take(row, false));
        rows.rows().forEach(row -> take(row, true));
        beyond(rows.last() + 1, 1).forEach(row -> take(row, false));
        return List.copyOf(lines);
    }

    /**
     * Rows outside the named ones that can be nothing but rows of this table: with a label and a known area, and blank rows at most
     * between them and the others.
     */
    private List<Integer> beyond(int from, int step) {
        List<Integer> found = new ArrayList<>();
        for (int row = from; row >= 0 && Math.abs(row - from) < FARTHEST && mayBeLine(row); row += step) {
            if (!label(row).isBlank()) {
                found.add(step > 0 ? found.size() : 0, row);
            }
        }
        return found;
    }

    private boolean mayBeLine(int row) {
        boolean isBlank = label(row).isBlank()
                && area(row).filter(cell -> !cell.isBlank()).isEmpty();
        boolean isKnown = area(row)
                .map(ReadCell::text)
                .flatMap(Area::named)
                .filter(known::contains)
                .isPresent();
        return (isBlank || !label(row).isBlank() && isKnown) && areas.areFree(rows.sheet(), row);
    }

    private void take(int row, boolean isNamed) {
        ReadCell label = label(row);
        List<ReadCell> amounts = rows.years(TemplateNames.amounts(block), row, years);
        boolean hasArea = area(row).filter(cell -> !cell.isBlank()).isPresent();
        boolean hasAmounts = amounts.stream().anyMatch(cell -> !cell.isBlank());
        if (hasArea || hasAmounts) {
            ReadCell area = area(row).orElse(label);
            lines.add(new SheetLine(label, label.text(), area, group, amounts, List.of()));
        } else if (isNamed) {
            heading(row).ifPresent(text -> takeText(text, label));
        }
    }

    /** A heading, or the rest of a label that is too long for one row. */
    private void takeText(String text, ReadCell label) {
        int last = lines.size() - 1;
        boolean goesOn = last >= 0
                && !label.isBlank()
                && (headings.isEmpty() || lines.get(last).text().endsWith(" "));
        if (goesOn) {
            lines.set(last, lines.get(last).followedBy(label.text()));
        } else if (headings.isPresent()) {
            group = Optional.of(text.strip());
        }
    }

    private Optional<String> heading(int row) {
        return headings.map(place -> new ReadCell(place.sheet(), row, place.firstColumn()))
                .filter(cell -> !cell.isBlank())
                .or(() -> Optional.of(label(row)).filter(cell -> !cell.isBlank()))
                .map(ReadCell::text);
    }

    private ReadCell label(int row) {
        return rows.cell(TemplateNames.label(block), row).orElseThrow();
    }

    private Optional<ReadCell> area(int row) {
        return rows.cell(TemplateNames.area(block), row);
    }
}
