package dk.forslagsark.excel;

import dk.forslagsark.excel.sheet.CellValue;
import dk.forslagsark.proposal.Proposal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTHeaderFooter;

/**
 * Puts the proposal's texts into page headers and footers, where Excel takes no formulas: {@code {nummer}} there stands
 * for what the name {@code nummer} takes, and {@code {sider}} for the number of pages of the form.
 */
final class PageText {
    /** Excel calls a workbook damaged whose header or footer, with its commands, is longer. */
    private static final int LONGEST = 255;

    /** A text that begins with a digit would be read as part of the size of the letters: {@code &8} and {@code 2020}. */
    private static final Pattern SIZE_BEFORE_TEXT = Pattern.compile("(&\\d{1,3})(?=\\{)");

    /** Stands for the number of pages of its own sheet; Excel's own number counts all that is printed. */
    private static final String PAGES = "{sider}";

    private final Map<String, String> texts;

    private PageText(Proposal proposal) {
        this.texts = FieldValues.texts(proposal);
    }

    static void fill(XSSFWorkbook workbook, Proposal proposal) {
        PageText text = new PageText(proposal);
        for (Sheet sheet : workbook) {
            CTHeaderFooter page = ((XSSFSheet) sheet).getCTWorksheet().getHeaderFooter();
            if (page != null) {
                each(page, text::filled);
            }
        }
    }

    /** How many pages the sheet alone has. */
    static void fillPages(XSSFSheet sheet, int pages) {
        CTHeaderFooter page = sheet.getCTWorksheet().getHeaderFooter();
        if (page != null) {
            each(page, before -> before.replace(PAGES, Integer.toString(pages)));
        }
    }

    private static void each(CTHeaderFooter page, UnaryOperator<String> change) {
        change(page.getOddHeader(), page::setOddHeader, change);
        change(page.getOddFooter(), page::setOddFooter, change);
        change(page.getEvenHeader(), page::setEvenHeader, change);
        change(page.getEvenFooter(), page::setEvenFooter, change);
        change(page.getFirstHeader(), page::setFirstHeader, change);
        change(page.getFirstFooter(), page::setFirstFooter, change);
    }

    private static void change(String before, Consumer<String> set, UnaryOperator<String> change) {
        if (before != null && before.contains("{")) {
            set.accept(change.apply(before));
        }
    }

    /** Shortens the texts until all of it fits. */
    private String filled(String before) {
        int most = LONGEST;
        while (most > 0 && filled(before, most).length() > LONGEST) {
            most -= 5;
        }
        return filled(before, most);
    }

    private String filled(String before, int most) {
        String after = SIZE_BEFORE_TEXT.matcher(before).replaceAll("$1 ");
        for (Map.Entry<String, String> text : texts.entrySet()) {
            after = after.replace("{" + text.getKey() + "}", shown(text.getValue(), most));
        }
        return after;
    }

    /** On one line, not too long, and with the sign doubled that begins a command. */
    private static String shown(String text, int most) {
        String line = CellValue.clean(text).replaceAll("\\s+", " ").strip();
        Optional<String> cut = Optional.of(line)
                .filter(whole -> whole.length() > most)
                .map(whole -> whole.substring(0, Math.max(0, most - 1)).stripTrailing() + "…");
        return cut.orElse(line).replace("&", "&&");
    }
}
