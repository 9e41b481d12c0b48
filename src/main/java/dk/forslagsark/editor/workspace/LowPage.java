package dk.forslagsark.editor.workspace;

import dk.forslagsark.editor.page.Page;
import dk.forslagsark.editor.page.PageWithTexts;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/**
 * A page so low that what stands about its table has to give way, or no row of it would be in sight. What nobody has written above and below
 * a table gives way before that, as soon as a row would not be in sight for it; the menu leads to it.
 */
final class LowPage {
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    /** Pixels, at the usual size of the pages. */
    private static final double LEAST_HEIGHT = 330;

    /** What the two empty fields take at most, so that nothing comes that would have to go at once. */
    private static final double EMPTY_FIELDS = 90;

    private LowPage() {}

    /** Gives the page's table the room as long as the page is low. */
    static void watch(Page page, Zoom zoom) {
        Region node = (Region) page.node();
        BooleanProperty low = new SimpleBooleanProperty();
        low.addListener((seen, before, now) -> node.pseudoClassStateChanged(LOW, now));
        Runnable measure = () -> low.set(node.getHeight() > 0 && node.getHeight() < zoom.times(LEAST_HEIGHT));
        node.heightProperty().addListener(seen -> measure.run());
        zoom.percentProperty().addListener(seen -> measure.run());
        if (page instanceof PageWithTexts written) {
            written.texts().foldWhile(low);
            written.texts().hideEmptyWhile(crowded(node, zoom));
        }
    }

    /** Whether there would be no room for all of the page if the empty fields were there. */
    private static BooleanProperty crowded(Region node, Zoom zoom) {
        BooleanProperty crowded = new SimpleBooleanProperty();
        node.needsLayoutProperty().addListener((seen, before, needsLayout) -> {
            if (!needsLayout && node.getHeight() > 0) {
                double folded = crowded.get() ? zoom.times(EMPTY_FIELDS) : 0;
                crowded.set(node.prefHeight(node.getWidth()) + folded > node.getHeight());
            }
        });
        return crowded;
    }
}
