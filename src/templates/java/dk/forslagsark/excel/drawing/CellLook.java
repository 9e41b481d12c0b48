package dk.forslagsark.excel.drawing;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * How a cell of a drawn template looks.
 *
 * @param size of the letters, in points
 * @param ink colour of the letters, as 0xRRGGBB
 * @param paper colour of the ground, as 0xRRGGBB
 * @param traits what else there is to it
 * @param align left, right or as the content has it
 * @param format the number format
 */
record CellLook(int size, int ink, int paper, Set<Trait> traits, HorizontalAlignment align, String format) {
    enum Trait {
        BOLD,
        ITALIC,
        WRAP,
        /** A thin line all around, but for the sides that are open. */
        BOXED,
        OPEN_LEFT,
        OPEN_RIGHT,
        OPEN_TOP,
        OPEN_BOTTOM,
        /** A strong line above. */
        STRONG_TOP,
        /** A strong line below. */
        STRONG_BOTTOM,
        /** Keeps a distance from the edge. */
        INDENTED,
        /** Rather smaller than cut off. */
        SHRINK,
        /** At the top of its cell rather than in the middle. */
        TOP
    }

    static final int NAVY = 0x0B3A66;
    static final int BLUE = 0xDEE7F2;
    static final int PALE = 0xF1F5FA;
    static final int WHITE = 0xFFFFFF;
    static final int BLACK = 0x1A1A1A;
    static final int GREY = 0x5F6B76;
    static final int RED = 0xB00020;
    private static final int LINE = 0xB8C2CC;

    /** Plain text, wrapped. */
    static final CellLook TEXT =
            new CellLook(10, BLACK, WHITE, EnumSet.of(Trait.WRAP), HorizontalAlignment.LEFT, "General");

    static final CellLook CELL = TEXT.with(Trait.BOXED, Trait.INDENTED);
    static final CellLook AMOUNT = TEXT.with(Trait.BOXED, Trait.SHRINK)
            .without(Trait.WRAP)
            .aligned(HorizontalAlignment.RIGHT)
            .formatted("#,##0");

    CellLook with(Trait... more) {
        Set<Trait> all = EnumSet.copyOf(traits);
        all.addAll(Set.of(more));
        return new CellLook(size, ink, paper, all, align, format);
    }

    CellLook without(Trait one) {
        Set<Trait> all = EnumSet.copyOf(traits);
        all.remove(one);
        return new CellLook(size, ink, paper, all, align, format);
    }

    CellLook sized(int changed) {
        return new CellLook(changed, ink, paper, traits, align, format);
    }

    CellLook coloured(int changedInk, int changedPaper) {
        return new CellLook(size, changedInk, changedPaper, traits, align, format);
    }

    CellLook aligned(HorizontalAlignment changed) {
        return new CellLook(size, ink, paper, traits, changed, format);
    }

    CellLook formatted(String changed) {
        return new CellLook(size, ink, paper, traits, align, changed);
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    XSSFCellStyle style(XSSFWorkbook workbook) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(workbook));
        style.setAlignment(align);
        style.setVerticalAlignment(has(Trait.TOP) ? VerticalAlignment.TOP : VerticalAlignment.CENTER);
        style.setWrapText(has(Trait.WRAP));
        style.setShrinkToFit(has(Trait.SHRINK));
        style.setIndention((short) (has(Trait.INDENTED) ? 1 : 0));
        style.setDataFormat(workbook.createDataFormat().getFormat(danish(format)));
        if (paper != WHITE) {
            style.setFillForegroundColor(colour(paper));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        draw(style);
        return style;
    }

    /**
     * The format with Danish separators also where the office program speaks another language, and with some space after
     * the number: LibreOffice now and then forgets the indent of a cell to the right of another number.
     */
    static String danish(String format) {
        if (!format.contains("0")) {
            return format;
        }
        return Stream.of(format.split(";", -1))
                .map(section -> section.isEmpty() ? section : section + "_n")
                .collect(Collectors.joining(";", "[$-406]", ""));
    }

    private void draw(XSSFCellStyle style) {
        style.setBorderLeft(thinUnless(Trait.OPEN_LEFT));
        style.setBorderRight(thinUnless(Trait.OPEN_RIGHT));
        style.setBorderTop(has(Trait.STRONG_TOP) ? BorderStyle.MEDIUM : thinUnless(Trait.OPEN_TOP));
        style.setBorderBottom(has(Trait.STRONG_BOTTOM) ? BorderStyle.MEDIUM : thinUnless(Trait.OPEN_BOTTOM));
        style.setLeftBorderColor(colour(LINE));
        style.setRightBorderColor(colour(LINE));
        style.setTopBorderColor(colour(has(Trait.STRONG_TOP) ? NAVY : LINE));
        style.setBottomBorderColor(colour(has(Trait.STRONG_BOTTOM) ? NAVY : LINE));
    }

    private BorderStyle thinUnless(Trait open) {
        return has(Trait.BOXED) && !has(open) ? BorderStyle.THIN : BorderStyle.NONE;
    }

    private XSSFFont font(XSSFWorkbook workbook) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Arial");
        font.setFontHeightInPoints((short) size);
        font.setColor(colour(ink));
        font.setBold(has(Trait.BOLD));
        font.setItalic(has(Trait.ITALIC));
        return font;
    }

    static XSSFColor colour(int rgb) {
        byte[] bytes = {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
        return new XSSFColor(bytes, new DefaultIndexedColorMap());
    }
}
