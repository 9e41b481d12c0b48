package dk.forslagsark.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts that are put into every document, so that it looks the same everywhere: Liberation Sans, which is as wide as the
 * Arial of the workbook, and DejaVu Sans for what that lacks, check boxes among it.
 */
final class PdfFonts {
    static final String FAMILY = "Liberation Sans";

    /** The file of the one that most is set in. */
    static final String SANS = "LiberationSans-Regular";

    private static final String OTHER_FAMILY = "DejaVu Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private PdfFonts() {}

    static void put(PdfRendererBuilder builder) {
        add(builder, SANS, FAMILY, REGULAR, FontStyle.NORMAL);
        add(builder, "LiberationSans-Bold", FAMILY, BOLD, FontStyle.NORMAL);
        add(builder, "LiberationSans-Italic", FAMILY, REGULAR, FontStyle.ITALIC);
        add(builder, "LiberationSans-BoldItalic", FAMILY, BOLD, FontStyle.ITALIC);
        add(builder, "DejaVuSans", OTHER_FAMILY, REGULAR, FontStyle.NORMAL);
    }

    private static void add(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        builder.useFont(() -> open(file), family, weight, style, true);
    }

    /** The first character of the text that none of the fonts has. */
    static Optional<String> missingIn(String text) {
        List<CmapLookup> fonts =
                Stream.of(SANS, "DejaVuSans").map(PdfFonts::signs).toList();
        return text.codePoints()
                .filter(sign -> fonts.stream().allMatch(font -> font.getGlyphId(sign) == 0))
                .filter(sign -> !Character.isWhitespace(sign))
                .mapToObj(Character::toString)
                .findFirst();
    }

    private static CmapLookup signs(String file) {
        try {
            return read(file).getUnicodeCmapLookup();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /** The font in that file, read without Java's own fonts: those ask the machine for its, and it need not have any. */
    static TrueTypeFont read(String file) {
        try (InputStream in = open(file)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(PdfFonts.class.getResourceAsStream("fonts/" + file + ".ttf"), file);
    }
}
