package dk.forslagsark.editor.desk;

import javafx.scene.control.Tooltip;

/** All of a text that a column may have no room for, shown where the mouse rests, over as many lines as it needs. */
public final class WholeText extends Tooltip {
    private static final double WIDEST = 520;

    public WholeText(String text) {
        super(text);
        setWrapText(true);
        setMaxWidth(WIDEST);
    }
}
