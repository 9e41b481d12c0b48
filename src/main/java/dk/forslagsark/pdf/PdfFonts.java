package dk.forslagsark.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

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
        Font[] fonts = Stream.of(SANS, "DejaVuSans").map(PdfFonts::read).toArray(Font[]::new);
        return text.codePoints()
                .filter(sign -> Stream.of(fonts).noneMatch(font -> font.canDisplay(sign)))
                .filter(sign -> !Character.isWhitespace(sign))
                .mapToObj(Character::toString)
                .findFirst();
    }

    static Font read(String file) {
        try (InputStream in = open(file)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        } catch (FontFormatException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static InputStream open(String file) {
        return Objects.requireNonNull(PdfFonts.class.getResourceAsStream("fonts/" + file + ".ttf"), file);
    }
}
