package dk.forslagsark.editor.sheet;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** How large texts are in the font of the sheet, in pixels. */
final class TextSizes {
    private static final double USUAL_FONT = 13;
    private static final int MOST_WIDTHS = 100_000;

    /** Characters; a line of so many is wider than any column is made. */
    private static final int LONG = 250;

    /** Bold is wider than plain, and a line ends before the word that does not fit. */
    private static final double SURELY = 2;

    /** Stands in the sheet, unseen, to learn the font from the style sheet. */
    private final Label probe = new Label();

    private final Map<String, Double> widths = new HashMap<>();
    private Font bold = Font.getDefault();
    private double lineHeight;

    /**
     * @param onFont called when the font has changed
     */
    TextSizes(Runnable onFont) {
        probe.getStyleClass().add("sheet-probe");
        probe.setOpacity(0);
        probe.setMouseTransparent(true);
        probe.setManaged(false);
        probe.fontProperty().addListener(seen -> onFont.run());
        lineHeight = measuredLine();
    }

    /** What must be in the sheet. */
    Label probe() {
        return probe;
    }

    /** How much larger than usual the sheet is shown. */
    double scale() {
        return probe.getFont().getSize() / USUAL_FONT;
    }

    Font font() {
        return probe.getFont();
    }

    /** So many pixels of the usual size. */
    double scaled(double pixels) {
        return pixels * scale();
    }

    /**
     * Into how many lines the text is broken, where it matters only whether they are fewer than so many: thousands of long texts are
     * not all laid out for it.
     */
    int lines(String text, double width, boolean isBold, int most) {
        if (width(text) > SURELY * most * width) {
            return most;
        }
        if (!isLong(text) && width(text) <= width && text.indexOf('\n') < 0) {
            return 1;
        }
        Text wrapped = text(text, isBold ? bold : probe.getFont());
        wrapped.setWrappingWidth(Math.max(1, width));
        return (int) Math.round(wrapped.getLayoutBounds().getHeight() / lineHeight());
    }

    /** From one line to the next. */
    double lineHeight() {
        return lineHeight;
    }

    private double measuredLine() {
        return height("M\nM") - height("M");
    }

    private double height(String content) {
        return text(content, probe.getFont()).getLayoutBounds().getHeight();
    }

    /** The width of the text in one line, in bold; of a long one what it comes to by how it begins. */
    double width(String text) {
        return widths.computeIfAbsent(text, this::measured);
    }

    private double measured(String text) {
        return isLong(text)
                ? measured(text.substring(0, LONG)) * text.length() / LONG
                : text(text, bold).getLayoutBounds().getWidth();
    }

    private static boolean isLong(String text) {
        return text.length() > LONG && text.indexOf('\n') < 0;
    }

    /** Lines and widths are measured once, and anew when the font has changed. */
    void noteFont() {
        Font font = Font.font(
                probe.getFont().getFamily(), FontWeight.BOLD, probe.getFont().getSize());
        if (!font.equals(bold) || widths.size() > MOST_WIDTHS) {
            bold = font;
            lineHeight = measuredLine();
            widths.clear();
        }
    }

    private static Text text(String content, Font font) {
        Text text = new Text(content);
        text.setFont(font);
        return text;
    }
}
