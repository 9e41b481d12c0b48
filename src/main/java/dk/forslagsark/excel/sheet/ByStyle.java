package dk.forslagsark.excel.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** What the styles of a sheet's cells say, each asked once: POI makes a style anew for each cell that is asked for its own. */
final class ByStyle<T> {
    private final Function<XSSFCellStyle, T> asked;
    private final Map<Long, T> known = new HashMap<>();

    ByStyle(Function<XSSFCellStyle, T> asked) {
        this.asked = asked;
    }

    T of(XSSFCell cell) {
        return known.computeIfAbsent(cell.getCTCell().getS(), style -> asked.apply(cell.getCellStyle()));
    }
}
