package dk.forslagsark.excel;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;

/**
 * A computed cell of the filled workbook, and what we ourselves compute for it.
 *
 * @param name the name it belongs to
 * @param cell the cell
 * @param number our own figure; empty for none
 */
record Expected(String name, XSSFCell cell, Optional<BigDecimal> number) {}
