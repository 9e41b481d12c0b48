package dk.forslagsark.excel;

import dk.forslagsark.excel.sheet.CellValue;
import dk.forslagsark.proposal.Proposal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTHeaderFooter;

/**
 * Puts the proposal's texts into page headers and footers, where Excel takes no formulas: {@code {nummer}} there stands
 * for what the name {@code nummer} takes.
 */
final class PageText {
    /** Excel calls a workbook damaged whose header or footer, with its commands, is longer. */
    private static final int LONGEST = 255;

    /** A text that begins with a digit would be read as part of the size of the letters: {@code &8} and {@code 2020}. */
    private static final Pattern SIZE_BEFORE_TEXT = Pattern.compile("(&\\d{1,3})(?=\\{)");

    private final Map<String, String> texts;

    private PageText(Proposal proposal) {
        this.texts = FieldValues.texts(proposal);
    }

    static void fill(XSSFWorkbook workbook, Proposal proposal) {
        PageText text = new PageText(proposal);
        for (Sheet sheet : workbook) {
            CTHeaderFooter page = ((XSSFSheet) sheet).getCTWorksheet().getHeaderFooter();
            if (page != null) {
                text.fill(page);
            }
        }
    }

    private void fill(CTHeaderFooter page) {
        fill(page.getOddHeader(), page::setOddHeader);
        fill(page.getOddFooter(), page::setOddFooter);
        fill(page.getEvenHeader(), page::setEvenHeader);
        fill(page.getEvenFooter(), page::setEvenFooter);
        fill(page.getFirstHeader(), page::setFirstHeader);
        fill(page.getFirstFooter(), page::setFirstFooter);
    }

    /** Shortens the texts until all of it fits. */
    private void fill(String before, Consumer<String> set) {
        if (before == null || !before.contains("{")) {
            return;
        }
        int most = LONGEST;
        while (most > 0 && filled(before, most).length() > LONGEST) {
            most -= 5;
        }
        set.accept(filled(before, most));
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
