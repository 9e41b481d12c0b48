package dk.forslagsark.excel.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Changes the styles of single cells. The same change of the same style is made once, as Excel has room for few styles. */
public final class ChangedStyles {
    private final Map<Key, XSSFCellStyle> made = new HashMap<>();

    private record Key(int style, Object change) {}

    /** Two changes that are equal have to do the same. */
    public void change(XSSFCell cell, Object change, Consumer<XSSFCellStyle> make) {
        XSSFCellStyle style = cell.getCellStyle();
        Key key = new Key(style.getIndex(), change);
        cell.setCellStyle(made.computeIfAbsent(key, missing -> changed(cell, make)));
    }

    private static XSSFCellStyle changed(XSSFCell cell, Consumer<XSSFCellStyle> make) {
        XSSFCellStyle changed = cell.getSheet().getWorkbook().createCellStyle();
        changed.cloneStyleFrom(cell.getCellStyle());
        make.accept(changed);
        return changed;
    }
}
