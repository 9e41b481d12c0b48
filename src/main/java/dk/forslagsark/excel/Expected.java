package dk.forslagsark.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** A cell of the filled workbook, and what it has to come to. */
sealed interface Expected {
    /** The name it belongs to. */
    String name();

    XSSFCell cell();

    /** Our own figure, entered or computed; empty for none. */
    record Figure(String name, XSSFCell cell, Optional<BigDecimal> number) implements Expected {}

    record Day(String name, XSSFCell cell, Optional<LocalDate> date) implements Expected {}
}
