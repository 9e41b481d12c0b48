package dk.forslagsark.editor.details;

import dk.forslagsark.document.Document;
import dk.forslagsark.document.LineFieldEdits;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column.Attribute;
import dk.forslagsark.tables.LineText;
import java.util.List;
import javafx.scene.control.CheckBox;

/** A mark on the selected lines as a check box. A detail alone shows that of its line. */
final class RowMark {
    private final Document document;
    private final Attribute column;
    private final CheckBox box;
    private List<LineRef> lines = List.of();

    RowMark(Document document, Attribute column) {
        this.document = document;
        this.column = column;
        this.box = new CheckBox(column.title());
        box.setId("details-" + column.key());
        box.setOnAction(event -> mark());
    }

    CheckBox control() {
        return box;
    }

    void show(Proposal proposal, List<RowRef> rows) {
        lines = SelectedRows.saying(proposal, rows, column);
        long marked = lines.stream().filter(line -> isMarked(proposal, line)).count();
        box.setDisable(lines.isEmpty());
        box.setIndeterminate(marked > 0 && marked < lines.size());
        box.setSelected(marked > 0 && marked == lines.size() || rows.size() == 1 && isMarked(proposal, rows.get(0)));
    }

    private boolean isMarked(Proposal proposal, RowRef row) {
        LineText text = column.text();
        return text.holds().test(row.block(), proposal.line(row))
                && text.line().apply(proposal.line(row)).isPresent();
    }

    private void mark() {
        if (!lines.isEmpty()) {
            document.apply(LineFieldEdits.of(lines, column, box.isSelected() ? LineText.MARK : ""));
        }
    }
}
