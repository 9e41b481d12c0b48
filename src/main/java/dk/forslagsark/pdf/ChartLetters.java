package dk.forslagsark.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * The words in a chart as outlines: they need no font, and are no text that is read aloud beside the words that stand for the chart.
 */
final class ChartLetters {
    private static final TrueTypeFont FONT = PdfFonts.read(PdfFonts.SANS);

    private ChartLetters() {}

    /**
     * @param size the size of the letters; width and place are in the same unit
     */
    static double width(String text, double size) {
        try {
            double units = 0;
            for (int letter : text.codePoints().toArray()) {
                units += FONT.getAdvanceWidth(lookup().getGlyphId(letter));
            }
            return units * size / FONT.getUnitsPerEm();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /**
     * @param x where it begins
     * @param y the line it stands on, from above
     */
    static Shape outline(String text, double x, double y, double size) {
        try {
            double scale = size / FONT.getUnitsPerEm();
            Path2D path = new Path2D.Double();
            double units = 0;
            for (int letter : text.codePoints().toArray()) {
                int glyph = lookup().getGlyphId(letter);
                GlyphData drawn = FONT.getGlyph().getGlyph(glyph);
                if (drawn != null) {
                    AffineTransform place = new AffineTransform(scale, 0, 0, -scale, x + units * scale, y);
                    path.append(drawn.getPath().getPathIterator(place), false);
                }
                units += FONT.getAdvanceWidth(glyph);
            }
            return path;
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static CmapLookup lookup() throws IOException {
        return FONT.getUnicodeCmapLookup();
    }
}
