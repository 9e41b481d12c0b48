package dk.forslagsark.editor.desk.findings;

import dk.forslagsark.editor.desk.DeskContent;
import dk.forslagsark.editor.desk.DeskContext;
import dk.forslagsark.editor.desk.DeskPage;
import dk.forslagsark.editor.desk.DeskTable;
import dk.forslagsark.editor.desk.files.FileWords;
import dk.forslagsark.find.PlaceWords;
import dk.forslagsark.folder.FolderEntry;
import dk.forslagsark.language.Texts;
import dk.forslagsark.version.Finding.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** The page with all that the rules have found in the files, the worst first. */
public final class FindingsPage implements DeskPage {
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(Texts.of("desk.findings"));
    private final DeskTable<FindingRow> table = new DeskTable<>("desk-findings-table", Texts.of("desk.findings.all"));

    private final Label heading = new Label();
    private final Label text = new Label();
    private final BorderPane pane = new BorderPane(table);

    public FindingsPage(DeskContext context) {
        table.addColumn(Texts.of("desk.number"), 104, row -> FileWords.number(row.file()));
        table.addColumn(Texts.of("desk.title"), 200, row -> FileWords.title(row.file()));
        table.addColumn(Texts.of("desk.findings.severity"), 104, FindingRow::severity)
                .mark(FindingsPage::style);
        table.addColumn(
                Texts.of("desk.findings.where"), 210, row -> row.finding().where());
        table.addColumn(
                Texts.of("desk.findings.what"),
                640,
                row -> PlaceWords.beside(row.finding().where(), row.finding().text()));
        table.onOpen(row -> context.open(row.file(), row.finding().place()));
        table.onSelected(() -> {
            tellWhole();
            context.selected().run();
        });
        table.say(Texts.of("desk.findings.none"));
        heading.getStyleClass().add("desk-whole-heading");
        text.setWrapText(true);
        VBox whole = new VBox(heading, text);
        whole.getStyleClass().add("desk-whole");
        pane.setBottom(whole);
        tellWhole();
    }

    /** The selected finding in full: the columns seldom have room for it. */
    private void tellWhole() {
        Optional<FindingRow> selected = table.selected().stream().findFirst();
        heading.setText(selected.map(row ->
                        FileWords.named(row.file()) + " · " + row.finding().where())
                .orElseGet(() -> Texts.of("desk.findings.choose")));
        text.setText(selected.map(row -> row.finding().text()).orElse(""));
    }

    private static String style(FindingRow row) {
        if (row.finding().isAccepted()) {
            return "faint";
        }
        return switch (row.finding().severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case HINT -> "";
        };
    }

    @Override
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    @Override
    public Node content() {
        return pane;
    }

    @Override
    public void show(DeskContent content) {
        List<FindingRow> rows = content.files().stream()
                .filter(content::isOfCommittee)
                .flatMap(FindingsPage::rows)
                .filter(row -> content.isSearched(row.file(), row.finding().text()))
                .sorted(FindingRow.ORDER)
                .toList();
        table.show(rows);
        long open = rows.stream().filter(FindingsPage::isOpen).count();
        title.set(Texts.of("desk.findings") + (open == 0 ? "" : " · " + open));
    }

    private static Stream<FindingRow> rows(FolderEntry file) {
        return file.summary().stream()
                .flatMap(summary -> summary.findings().stream())
                .map(finding -> new FindingRow(file, finding));
    }

    private static boolean isOpen(FindingRow row) {
        return !row.finding().isAccepted() && row.finding().severity() != Severity.HINT;
    }

    /** Has the list in the same order, with the same selected, as the other page has it. */
    public void takeOver(FindingsPage before) {
        table.takeOver(before.table);
    }

    @Override
    public void begin() {
        table.begin();
    }

    @Override
    public List<FolderEntry> selected() {
        return table.selected().stream().map(FindingRow::file).distinct().toList();
    }
}
