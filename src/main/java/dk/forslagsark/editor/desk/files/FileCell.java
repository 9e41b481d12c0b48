package dk.forslagsark.editor.desk.files;

import dk.forslagsark.editor.desk.WholeText;
import dk.forslagsark.folder.FolderEntry;
import dk.forslagsark.language.Texts;
import dk.forslagsark.spoken.SpokenAmount;
import dk.forslagsark.version.Finding.Severity;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;

/** A cell of the list of files: a text, a figure on the right, or the status as a pill. */
final class FileCell extends TableCell<FileRow, FileRow> {
    private static final PseudoClass UNREADABLE = PseudoClass.getPseudoClass("unreadable");
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");
    private static final PseudoClass FAINT = PseudoClass.getPseudoClass("faint");

    private final FileColumn column;

    FileCell(FileColumn column) {
        this.column = column;
        getStyleClass().add("desk-cell");
        if (column.isFigure()) {
            getStyleClass().add("figure");
        }
    }

    @Override
    protected void updateItem(FileRow row, boolean isEmpty) {
        super.updateItem(row, isEmpty);
        setText(null);
        setGraphic(null);
        setTooltip(null);
        mark(null);
        if (row instanceof FileRow.OneFile one && !isEmpty) {
            show(one.file());
        } else if (row instanceof FileRow.Group group && !isEmpty) {
            show(group);
        }
    }

    private void show(FolderEntry file) {
        String text = column.text(file);
        mark(file);
        if (column == FileColumn.STATUS && !text.isEmpty()) {
            setGraphic(pill(text));
        } else {
            setText(text);
        }
        setAccessibleText(column.title() + ": " + text);
        boolean isLong = column == FileColumn.TITLE || column == FileColumn.FILE || column == FileColumn.COMMITTEES;
        setTooltip(isLong && !text.isEmpty() ? new WholeText(text) : null);
    }

    private static Label pill(String text) {
        Label pill = new Label(text);
        pill.getStyleClass().add("pill");
        return pill;
    }

    /** A group says what stands under it; its name stands in the row, over all of them. */
    private void show(FileRow.Group group) {
        if (column == FileColumn.NET) {
            NetSum net = NetSum.of(group.files());
            setText(net.sum().map(SpokenAmount::write).orElse("–"));
            setTooltip(net.whyNot().isEmpty() ? null : new WholeText(net.whyNot()));
        } else if (column == FileColumn.FINDINGS) {
            setText(count(group.files()));
        }
        setAccessibleText(getText());
    }

    /** What cannot be read is not said to be proposals. */
    private static String count(List<FolderEntry> files) {
        boolean hasProposals = files.stream().anyMatch(file -> file.problem().isEmpty());
        return hasProposals ? Texts.count("desk.proposals", files.size()) : Texts.count("desk.files", files.size());
    }

    private void mark(FolderEntry file) {
        boolean isUnreadable = file != null && file.problem().isPresent();
        pseudoClassStateChanged(UNREADABLE, isUnreadable);
        boolean isFindings = file != null && column == FileColumn.FINDINGS && !isUnreadable;
        boolean isError = isFindings && count(file, Severity.ERROR) > 0;
        pseudoClassStateChanged(ERROR, isError);
        pseudoClassStateChanged(WARNING, isFindings && !isError && count(file, Severity.WARNING) > 0);
        boolean isFaint = column == FileColumn.CHANGED
                || isUnreadable && column == FileColumn.TITLE
                || file != null && column.text(file).equals("–");
        pseudoClassStateChanged(FAINT, isFaint);
    }

    private static int count(FolderEntry file, Severity severity) {
        return file.summary().map(summary -> summary.count(severity)).orElse(0);
    }
}
