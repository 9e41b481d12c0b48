package dk.forslagsark.excel;

import dk.forslagsark.excel.sheet.CellValue;
import dk.forslagsark.proposal.Emphasis;
import dk.forslagsark.proposal.Paragraph;
import dk.forslagsark.proposal.RichText;
import dk.forslagsark.proposal.TextRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** A text in a cell of which some words stand out from the look of the cell. */
public final class RichCell {
    private RichCell() {}

    /** Puts the words in, in the letters of the cell but for what stands out. A cell that holds a formula keeps it. */
    public static void put(XSSFCell cell, Paragraph words) {
        CellValue.put(cell, words.text());
        if (words.with(Optional.empty()).isPlain() || CellValue.isFormula(cell)) {
            return;
        }
        XSSFRichTextString rich = new XSSFRichTextString();
        for (TextRun run : words.runs()) {
            rich.append(CellValue.escaped(run.text()), font(cell, run.emphasis()));
        }
        cell.setCellValue(rich);
    }

    private static XSSFFont font(XSSFCell cell, Emphasis emphasis) {
        XSSFFont base = cell.getCellStyle().getFont();
        XSSFFont font = new XSSFFont();
        font.getCTFont().set(base.getCTFont());
        font.setBold(base.getBold() || emphasis.bold());
        font.setItalic(base.getItalic() || emphasis.italic());
        return font;
    }

    /** Its words, a paragraph for each of its lines, with what stands out from the look of the cell. */
    public static RichText words(XSSFCell cell) {
        XSSFRichTextString rich = cell.getRichStringCellValue();
        if (rich.numFormattingRuns() == 0) {
            return RichText.plain(rich.getString());
        }
        List<List<TextRun>> lines = new ArrayList<>();
        lines.add(new ArrayList<>());
        for (int i = 0; i < rich.numFormattingRuns(); i++) {
            Emphasis emphasis =
                    emphasis(cell.getCellStyle().getFont(), Optional.ofNullable(rich.getFontOfFormattingRun(i)));
            String[] pieces = new XSSFRichTextString(
                            rich.getCTRst().getRArray(i).getT())
                    .getString()
                    .split("\n", -1);
            for (int piece = 0; piece < pieces.length; piece++) {
                if (piece > 0) {
                    lines.add(new ArrayList<>());
                }
                lines.get(lines.size() - 1).add(new TextRun(pieces[piece], emphasis));
            }
        }
        return new RichText(lines.stream()
                .map(runs -> new Paragraph(Optional.empty(), runs))
                .toList());
    }

    private static Emphasis emphasis(XSSFFont base, Optional<XSSFFont> font) {
        return new Emphasis(
                font.filter(any -> any.getBold() && !base.getBold()).isPresent(),
                font.filter(any -> any.getItalic() && !base.getItalic()).isPresent());
    }
}
