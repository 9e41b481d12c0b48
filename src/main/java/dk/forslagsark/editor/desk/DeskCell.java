package dk.forslagsark.editor.desk;

import java.util.Set;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;

/**
 * A text in a list of the desk, whole where the mouse rests, and marked where it means something.
 *
 * @param <T> what a line is of
 */
public final class DeskCell<T> extends TableCell<T, T> {
    private static final Set<String> MARKS = Set.of("error", "warning", "faint", "unreadable");

    private final String title;
    private final Function<T, String> text;
    private final Function<T, String> mark;

    /**
     * @param title of the column
     * @param text of a line
     * @param mark {@code error}, {@code warning}, {@code faint} or {@code unreadable}; else empty
     */
    public DeskCell(String title, Function<T, String> text, Function<T, String> mark) {
        this.title = title;
        this.text = text;
        this.mark = mark;
        getStyleClass().add("desk-cell");
    }

    @Override
    protected void updateItem(T row, boolean isEmpty) {
        super.updateItem(row, isEmpty);
        boolean isBlank = isEmpty || row == null;
        String shown = isBlank ? "" : text.apply(row);
        setText(shown);
        setAccessibleText(title + ": " + shown);
        setTooltip(shown.isEmpty() ? null : new WholeText(shown));
        String marked = isBlank ? "" : mark.apply(row);
        MARKS.forEach(each -> pseudoClassStateChanged(PseudoClass.getPseudoClass(each), each.equals(marked)));
    }
}
