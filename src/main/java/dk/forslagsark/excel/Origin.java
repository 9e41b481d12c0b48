package dk.forslagsark.excel;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;

/**
 * What a cell of the workbook comes from in the proposal, besides its value.
 *
 * @param cell the cell
 * @param formula the formula of Excel that says what was typed there; empty where it was a plain value
 * @param figure what the formula has to come to
 * @param comment what has been commented on the cell, or on its row where it is the first one
 */
record Origin(XSSFCell cell, Optional<String> formula, Optional<BigDecimal> figure, Optional<String> comment) {
    static Origin computed(XSSFCell cell, Optional<String> formula, Optional<BigDecimal> figure) {
        return new Origin(cell, formula, figure, Optional.empty());
    }

    /** The comments of each cell, in their order, as one text. */
    static Map<XSSFCell, String> comments(List<Origin> origins) {
        Map<XSSFCell, String> texts = new LinkedHashMap<>();
        origins.forEach(origin -> origin.comment()
                .ifPresent(text -> texts.merge(origin.cell(), text, (first, next) -> first + "\n\n" + next)));
        return texts;
    }

    static Origin commented(XSSFCell cell, String comment) {
        return new Origin(cell, Optional.empty(), Optional.empty(), Optional.of(comment));
    }
}
