package dk.forslagsark.excel.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Another order of blocks of rows on a sheet: they change places, and what stands between them stays between them. Every formula, name,
 * merged field, format and break goes along; a range over several blocks covers the rows it did, and what has come between them.
 */
public final class BlockOrder implements RowMove {
    private final XSSFSheet sheet;
    private final List<Segment> segments = new ArrayList<>();

    /** Rows that stay together, as they were, and how far they move down. */
    private record Segment(int first, int last, int down) {
        boolean holds(int row) {
            return first <= row && row <= last;
        }

        boolean meets(int from, int to) {
            return first <= to && from <= last;
        }
    }

    private BlockOrder(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    /**
     * @param blocks the rows of each block as they stand, in the order in which they are to stand; none meets another
     */
    public static BlockOrder of(XSSFSheet sheet, List<CellRangeAddress> blocks) {
        List<CellRangeAddress> now = blocks.stream()
                .sorted(Comparator.comparingInt(CellRangeAddress::getFirstRow))
                .toList();
        BlockOrder order = new BlockOrder(sheet);
        int next = now.isEmpty() ? 0 : now.get(0).getFirstRow();
        for (int i = 0; i < now.size(); i++) {
            next = order.put(blocks.get(i).getFirstRow(), blocks.get(i).getLastRow(), next);
            boolean isLast = i == now.size() - 1;
            next = isLast
                    ? next
                    : order.put(now.get(i).getLastRow() + 1, now.get(i + 1).getFirstRow() - 1, next);
        }
        return order;
    }

    private int put(int first, int last, int to) {
        if (last >= first) {
            segments.add(new Segment(first, last, to - first));
        }
        return to + last - first + 1;
    }

    /** Moves the rows, if any is to stand elsewhere. */
    public void make() {
        if (segments.stream().allMatch(segment -> segment.down() == 0)) {
            return;
        }
        // POI makes rows that change places anew: no cell may be held while they do
        try (HeldFormulas formulas =
                new HeldFormulas(sheet.getWorkbook(), new ParsedWorkbook(sheet.getWorkbook()), Set.of(sheet))) {
            formulas.follow(this::adjust);
        }
        new MovedSheet(sheet, this).move();
    }

    @Override
    public int after(int row) {
        return segments.stream()
                .filter(segment -> segment.holds(row))
                .map(segment -> row + segment.down())
                .findFirst()
                .orElse(row);
    }

    @Override
    public CellRangeAddress after(CellRangeAddress range) {
        CellRangeAddress moved = range.copy();
        moved.setFirstRow(first(range.getFirstRow(), range.getLastRow()));
        moved.setLastRow(last(range.getFirstRow(), range.getLastRow()));
        return moved;
    }

    /** The highest row that any of these comes to stand on. */
    private int first(int from, int to) {
        return segments.stream()
                .filter(segment -> segment.meets(from, to))
                .mapToInt(segment -> Math.max(from, segment.first()) + segment.down())
                .reduce(outside(from, Integer.MAX_VALUE), Math::min);
    }

    /** The lowest. */
    private int last(int from, int to) {
        return segments.stream()
                .filter(segment -> segment.meets(from, to))
                .mapToInt(segment -> Math.min(to, segment.last()) + segment.down())
                .reduce(outside(to, -1), Math::max);
    }

    /** The row itself where it stays; else what says nothing. */
    private int outside(int row, int nothing) {
        boolean stays = segments.stream().noneMatch(segment -> segment.holds(row));
        return stays ? row : nothing;
    }

    @Override
    public CellRangeAddress afterMerged(CellRangeAddress region) {
        return after(region);
    }

    /** Lets the references of a parsed formula follow; tells whether it is another for it. */
    boolean adjust(Ptg[] tokens, int on) {
        ReferredSheet moved = ReferredSheet.of(sheet);
        boolean changed = false;
        for (Ptg token : tokens) {
            if (token instanceof RefPtgBase cell && moved.isMeant(cell, on)) {
                int to = after(cell.getRow());
                changed |= to != cell.getRow();
                cell.setRow(to);
            } else if (token instanceof AreaPtgBase area && moved.isMeant(area, on)) {
                int top = first(area.getFirstRow(), area.getLastRow());
                int bottom = last(area.getFirstRow(), area.getLastRow());
                changed |= top != area.getFirstRow() || bottom != area.getLastRow();
                area.setFirstRow(top);
                area.setLastRow(bottom);
            }
        }
        return changed;
    }

    @Override
    public void moveOthers() {
        OutsideReferences.move(sheet, this::after);
    }
}
