package dk.forslagsark.editor.desk.files;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;

/** A row of the list of files. That of a group has its name across the cells, which cut what does not fit into them. */
final class FileTableRow extends TableRow<FileRow> {
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
    private static final double LEFT = 13;

    private final Label heading = new Label();

    FileTableRow() {
        heading.getStyleClass().add("heading");
        heading.setManaged(false);
        heading.setMouseTransparent(true);
    }

    @Override
    protected void updateItem(FileRow row, boolean isEmpty) {
        super.updateItem(row, isEmpty);
        boolean isGroup = !isEmpty && row instanceof FileRow.Group;
        pseudoClassStateChanged(GROUP, isGroup);
        heading.setText(isGroup ? ((FileRow.Group) row).name() : "");
        setAccessibleText(isGroup ? heading.getText() : null);
    }

    /** The skin takes all away but its cells, whenever it makes those anew. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (!getChildren().contains(heading)) {
            getChildren().add(heading);
        }
        heading.resizeRelocate(LEFT, 0, heading.prefWidth(-1), getHeight() - 1);
    }
}
