package dk.forslagsark.editor.desk.files;

import dk.forslagsark.editor.desk.DeskContext;
import dk.forslagsark.editor.desk.WholeReason;
import dk.forslagsark.folder.FileFinding;
import dk.forslagsark.folder.FolderEntry;
import dk.forslagsark.folder.Summary;
import dk.forslagsark.language.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;

/** What has been found in a file, beside its row; a finding leads to its place. */
record FindingsPopOver(DeskContext context) {
    private static final double WIDTH = 460;
    private static final double HEIGHT = 320;
    /** A finding takes some two or three lines. */
    private static final double LINE = 70;

    /** Shows it of the row that has the keyboard. */
    void show(FileTable table) {
        FileRow row = table.getFocusModel().getFocusedItem();
        if (row instanceof FileRow.OneFile one) {
            Node at = table.lookupAll(".table-row-cell").stream()
                    .filter(node -> node instanceof TableRow<?> shown && shown.getItem() == row)
                    .flatMap(shown -> shown.lookupAll(".desk-cell").stream())
                    .findFirst()
                    .orElse(table);
            show(one.file(), at);
        }
    }

    private void show(FolderEntry file, Node at) {
        PopOver popOver = new PopOver();
        ScrollPane content = content(file, popOver);
        // behind those that the popover brings itself, for it is always white in them
        popOver.getRoot().getStylesheets().addAll(at.getScene().getStylesheets());
        popOver.setContentNode(content);
        popOver.setArrowLocation(isLow(at) ? ArrowLocation.BOTTOM_LEFT : ArrowLocation.TOP_LEFT);
        popOver.setDetachable(false);
        popOver.setAnimated(false);
        popOver.setTitle(FileWords.named(file));
        popOver.show(at);
    }

    /** In the lower half of the window there is more room above. */
    private static boolean isLow(Node at) {
        return at.localToScene(0, 0).getY() > at.getScene().getHeight() / 2;
    }

    private ScrollPane content(FolderEntry file, PopOver popOver) {
        VBox lines = new VBox();
        lines.getStyleClass().add("desk-findings");
        Label heading = new Label(FileWords.named(file));
        heading.getStyleClass().add("desk-findings-heading");
        lines.getChildren().add(heading);
        file.problem().ifPresent(reason -> lines.getChildren().add(line("error", WholeReason.of(reason))));
        List<FileFinding> findings =
                file.summary().map(summary -> summary.findings()).orElse(List.of());
        findings.forEach(finding -> lines.getChildren().add(link(file, finding, popOver)));
        if (lines.getChildren().size() == 1) {
            boolean isChecked = file.summary().map(Summary::isChecked).orElse(true);
            lines.getChildren()
                    .add(line(
                            "sound",
                            isChecked ? Texts.of("desk.findings.sound") : Texts.of("desk.findings.unchecked")));
        }
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setPrefWidth(WIDTH);
        scroll.setPrefHeight(Math.min(HEIGHT, LINE * (lines.getChildren().size() + 1)));
        scroll.getStyleClass().add("desk-findings-scroll");
        return scroll;
    }

    private static Label line(String style, String text) {
        Label line = new Label(text);
        line.setWrapText(true);
        line.getStyleClass().addAll("desk-finding", style);
        return line;
    }

    /** A finding is opened with Enter, Space or a click. */
    private Button link(FolderEntry file, FileFinding finding, PopOver popOver) {
        Button link = new Button(finding.text());
        link.setWrapText(true);
        link.setMaxWidth(Double.MAX_VALUE);
        link.getStyleClass().setAll("desk-finding", "link", style(finding));
        link.setOnAction(event -> {
            popOver.hide();
            context.open(file, finding.place());
        });
        link.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                link.fire();
                event.consume();
            }
        });
        return link;
    }

    private static String style(FileFinding finding) {
        if (finding.isAccepted()) {
            return "accepted";
        }
        return switch (finding.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case HINT -> "hint";
        };
    }
}
