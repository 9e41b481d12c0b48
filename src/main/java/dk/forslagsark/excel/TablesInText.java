package dk.forslagsark.excel;

import dk.forslagsark.excel.sheet.BlockOrder;
import dk.forslagsark.tables.SectionParts.Part;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Lets free tables stand between the paragraphs of a section, when all rows are made and none is filled.
 *
 * @param text the rows of its text
 * @param tables those of its tables, which stand below them
 */
record TablesInText(TextRows text, FreeTableRows tables) {
    /** Whether both stand on that sheet. */
    boolean areOn(XSSFSheet sheet) {
        return text.sheet() == sheet && tables.sheet() == sheet;
    }

    void place(XSSFSheet sheet, List<Part> parts) {
        if (parts.size() < 2) {
            return;
        }
        List<CellRangeAddress> blocks = new ArrayList<>();
        int begun = 1;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            blocks.add(text.rowsOf(begun, part.paragraphs()));
            begun = part.paragraphs() + 1;
            if (i == parts.size() - 1) {
                blocks.add(tables.models());
            }
            if (!part.tables().isEmpty()) {
                blocks.add(tables.rowsOf(part.tables()));
            }
        }
        int firstOfText = text.first();
        int firstOfTables = tables.first();
        BlockOrder order = BlockOrder.of(sheet, blocks);
        order.make();
        text.moved(order::after, firstOfText);
        tables.moved(order::after, firstOfTables);
    }
}
