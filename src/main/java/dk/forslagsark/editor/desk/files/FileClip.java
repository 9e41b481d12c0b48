package dk.forslagsark.editor.desk.files;

import dk.forslagsark.clipboard.ClipCell;
import dk.forslagsark.clipboard.HtmlTable;
import dk.forslagsark.clipboard.TabText;
import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.folder.FolderEntry;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/**
 * Rows as they go to Excel: as text and as HTML, with the numbers behind what is shown, under the headings of the columns.
 *
 * @param columns the columns, from left to right
 */
record FileClip(List<FileColumn> columns) {
    void put(List<FileRow> rows) {
        ClipboardContent content = new ClipboardContent();
        content.putString(TabText.write(cells(rows)
                .map(row -> row.stream().map(ClipCell::shown).toList())
                .toList()));
        content.putHtml(HtmlTable.write(cells(rows).toList()));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private Stream<List<ClipCell>> cells(List<FileRow> rows) {
        Stream<List<ClipCell>> heading = Stream.of(
                columns.stream().map(column -> ClipCell.of(column.title())).toList());
        return Stream.concat(heading, rows.stream().map(this::cells));
    }

    private List<ClipCell> cells(FileRow row) {
        return row instanceof FileRow.Group group
                ? heading(group)
                : row.files().stream()
                        .flatMap(file -> columns.stream().map(column -> cell(column, file)))
                        .toList();
    }

    private List<ClipCell> heading(FileRow.Group group) {
        return columns.stream()
                .map(column -> {
                    if (columns.indexOf(column) == 0) {
                        return ClipCell.of(group.name());
                    }
                    return column == FileColumn.NET ? net(group) : ClipCell.BLANK;
                })
                .toList();
    }

    private static ClipCell net(FileRow.Group group) {
        return NetSum.of(group.files())
                .sum()
                .map(sum -> ClipCell.of(DanishAmount.write(sum), sum.thousands()))
                .orElse(ClipCell.BLANK);
    }

    /** A payback is told in words there; “aldrig” is no number. */
    private static ClipCell cell(FileColumn column, FolderEntry file) {
        String text = column.text(file);
        return column == FileColumn.NET
                ? column.number(file)
                        .map(number -> ClipCell.of(DanishNumber.write(number), number))
                        .orElse(ClipCell.of(text))
                : ClipCell.of(text);
    }
}
