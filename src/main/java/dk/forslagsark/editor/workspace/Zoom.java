package dk.forslagsark.editor.workspace;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;

/** How large the pages are shown, in per cent. Everything on a page follows the size of its font. */
public final class Zoom {
    private static final int USUAL = 100;
    private static final int STEP = 10;
    private static final int LEAST = 60;
    private static final int MOST = 250;
    private static final double FONT = 13;

    private final ReadOnlyIntegerWrapper percent = new ReadOnlyIntegerWrapper(USUAL);

    public ReadOnlyIntegerProperty percentProperty() {
        return percent.getReadOnlyProperty();
    }

    /** Shows the pages larger (1) or smaller (-1). */
    public void by(int steps) {
        percent.set(Math.max(LEAST, Math.min(MOST, percent.get() + steps * STEP)));
    }

    void set(int wanted) {
        percent.set(wanted);
    }

    /** Shows them in the usual size. */
    public void reset() {
        percent.set(USUAL);
    }

    /** What as many pixels of the usual size take in this one. */
    double times(double pixels) {
        return pixels * percent.get() / USUAL;
    }

    /** Shows the page in this size from now on, and changes it by the wheel with Ctrl. */
    void follow(Node page) {
        percent.addListener(seen -> apply(page));
        if (percent.get() != USUAL) {
            apply(page);
        }
        page.addEventFilter(ScrollEvent.SCROLL, event -> {
            if (event.isControlDown() && event.getDeltaY() != 0) {
                by(event.getDeltaY() > 0 ? 1 : -1);
                event.consume();
            }
        });
    }

    private void apply(Node page) {
        page.setStyle("-fx-font-size: " + times(FONT) + "px;");
    }
}
