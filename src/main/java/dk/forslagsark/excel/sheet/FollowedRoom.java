package dk.forslagsark.excel.sheet;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.FormulaShifter;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;

/**
 * How the references of formulas follow the room that is made on a sheet: to what lies below they move down, and a range that ends on a row
 * below which there is room reaches to the last of the new rows, which POI would not let it do. All room is followed at once.
 */
final class FollowedRoom {
    private static final int LAST_ROW = SpreadsheetVersion.EXCEL2007.getLastRowIndex();

    private final InsertedRoom room;
    private final ReferredSheet sheet;
    private final List<FormulaShifter> shifters;

    FollowedRoom(InsertedRoom room) {
        this.room = room;
        this.sheet = ReferredSheet.of(room.sheet());
        this.shifters = room.fromBelow().stream().map(RowInsertion::shifter).toList();
    }

    /** Whether a range that ends on a row below which there is room on that sheet, given by its index, reaches down into it. */
    interface Reach {
        boolean isExtended(AreaPtgBase area, int sheet);
    }

    /**
     * Lets a parsed formula follow.
     *
     * @param on the index of the sheet it stands on
     * @return whether it is another now
     */
    boolean adjust(Ptg[] tokens, int on, Reach reach) {
        boolean changed = false;
        for (int i = 0; i < tokens.length; i++) {
            if (tokens[i] instanceof RefPtgBase cell && sheet.isMeant(cell, on)) {
                changed |= isNearEnd(cell.getRow()) ? shift(tokens, i, on, reach) : move(cell);
            } else if (tokens[i] instanceof AreaPtgBase area && sheet.isMeant(area, on)) {
                changed |= isNearEnd(area.getLastRow()) ? shift(tokens, i, on, reach) : move(area, reach);
            }
        }
        return changed;
    }

    private boolean isNearEnd(int row) {
        return row > LAST_ROW - room.count();
    }

    private boolean move(RefPtgBase cell) {
        int before = cell.getRow();
        cell.setRow(room.after(before));
        return cell.getRow() != before;
    }

    private boolean move(AreaPtgBase area, Reach reach) {
        int first = area.getFirstRow();
        int last = area.getLastRow();
        boolean isExtended = room.isBelow(last) && reach.isExtended(area, sheet.index());
        area.setFirstRow(room.after(first));
        area.setLastRow(isExtended ? room.endAfter(last) : room.after(last));
        return area.getFirstRow() != first || area.getLastRow() != last;
    }

    /** What whole columns come to, and what would be below the last row, is for POI to say. */
    private boolean shift(Ptg[] tokens, int place, int on, Reach reach) {
        Ptg[] token = {tokens[place]};
        boolean changed = false;
        for (int i = 0; i < shifters.size(); i++) {
            changed |= shifters.get(i).adjustFormula(token, on);
            changed |= token[0] instanceof AreaPtgBase area
                    && extend(area, room.fromBelow().get(i), reach);
        }
        tokens[place] = token[0];
        return changed;
    }

    private boolean extend(AreaPtgBase area, RowInsertion insertion, Reach reach) {
        boolean isExtended = area.getLastRow() == insertion.row() && reach.isExtended(area, sheet.index());
        if (isExtended) {
            area.setLastRow(insertion.row() + insertion.count());
        }
        return isExtended;
    }
}
