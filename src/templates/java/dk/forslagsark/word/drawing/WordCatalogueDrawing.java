package dk.forslagsark.word.drawing;

import static dk.forslagsark.word.drawing.WordXml.control;
import static dk.forslagsark.word.drawing.WordXml.field;
import static dk.forslagsark.word.drawing.WordXml.paragraph;
import static dk.forslagsark.word.drawing.WordXml.row;
import static dk.forslagsark.word.drawing.WordXml.text;

import dk.forslagsark.danish.CatalogueWording;
import dk.forslagsark.danish.Wording;
import dk.forslagsark.word.CatalogueTags;
import dk.forslagsark.word.drawing.WordCell.Look;
import java.util.List;

/** Draws what stands in front of the proposals of a catalogue. */
final class WordCatalogueDrawing {
    private static final List<Integer> TOTALS = List.of(3_490, 1_800, 4_800);
    private static final List<Integer> TARGETS = List.of(5_290, 4_800);

    private WordCatalogueDrawing() {}

    static String body() {
        String targets = paragraph("Heading2", text(CatalogueWording.TARGETS)) + table(CatalogueTags.TARGETS, TARGETS);
        String apart = paragraph("Heading2", text(CatalogueWording.APART))
                + control(CatalogueTags.APART, paragraph("Normal", "<w:r><w:t></w:t></w:r>"));
        return paragraph("Heading1", field(CatalogueTags.TITLE))
                + table(CatalogueTags.TOTALS, TOTALS)
                + paragraph("Note", text(Wording.noteToAll()))
                + control(CatalogueTags.TARGET_ROWS, targets)
                + control(CatalogueTags.APART_ROWS, apart)
                + paragraph("Heading2", text(CatalogueWording.CONTENTS))
                + control(CatalogueTags.CONTENTS, paragraph("TOC1", "<w:r><w:t></w:t></w:r>"));
    }

    /** A row of each look that there is; the last column stands for all years. */
    private static String table(CatalogueTags.OfTable tags, List<Integer> widths) {
        String section = row(
                false,
                new WordCell(
                                field(tags.section()),
                                widths.stream().mapToInt(width -> width).sum(),
                                widths.size(),
                                "left",
                                Look.SECTION)
                        .xml());
        return WordXml.table(
                widths,
                row(true, cells(tags.head(), widths, Look.HEAD))
                        + section
                        + row(false, cells(tags.line(), widths, Look.PLAIN))
                        + row(false, cells(tags.total(), widths, Look.TOTAL))
                        + row(false, cells(tags.net(), widths, Look.NET)));
    }

    private static String cells(String tag, List<Integer> widths, Look look) {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < widths.size(); i++) {
            boolean areYears = i == widths.size() - 1;
            WordCell cell = areYears
                    ? WordCell.figure(field(tag), widths.get(i), look)
                    : WordCell.text(field(tag), widths.get(i), look);
            cells.append(cell.xml());
        }
        return cells.toString();
    }

    static String footer() {
        return paragraph(
                "Footer",
                field(CatalogueTags.TITLE) + "<w:r><w:tab/></w:r>" + text("Side ") + WordXml.counted("PAGE")
                        + text(" af ") + WordXml.counted("NUMPAGES"));
    }
}
