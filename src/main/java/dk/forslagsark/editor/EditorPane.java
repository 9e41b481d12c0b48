package dk.forslagsark.editor;

import dk.forslagsark.editor.command.CurrentProposal;
import dk.forslagsark.editor.command.EditorCommands;
import dk.forslagsark.editor.command.OpenProposal;
import dk.forslagsark.editor.command.ShownParts;
import dk.forslagsark.editor.sheet.Sheet;
import dk.forslagsark.editor.workspace.Workspace;
import dk.forslagsark.language.Texts;
import dk.forslagsark.version.Finding;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/** What stands in the window: the proposal that is open or the start page, between the menus and the status bar. */
final class EditorPane extends BorderPane {
    private final CurrentProposal opened;
    private final EditorCommands commands;
    private final ShownParts parts;
    private final StatusBar status;
    private final StartPage start;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();
    /** What was wrong when the program started, until a proposal has been opened. */
    private Optional<String> notice = Optional.empty();

    private final SheetConnections sheets;

    EditorPane(
            CurrentProposal opened,
            EditorCommands commands,
            ShownParts parts,
            StatusBar status,
            StartPage start,
            SheetConnections sheets) {
        this.opened = opened;
        this.commands = commands;
        this.parts = parts;
        this.status = status;
        this.start = start;
        this.sheets = sheets;
        setBottom(status);
        getStyleClass().add("editor");
    }

    /**
     * Begins with nothing open.
     *
     * @param wrong what is wrong from the start
     * @param isOpening whether something is about to be opened: the start page would be made for a moment only
     */
    void begin(Optional<String> wrong, boolean isOpening) {
        notice = wrong;
        if (!isOpening) {
            setCenter(start);
        }
        tell();
    }

    /** Something was to be opened: where nothing has been, there is the start page. */
    void settle() {
        if (getCenter() == null) {
            setCenter(start);
        }
    }

    /** Shows the pages there are now, or the start page. */
    void showPages() {
        opened.workspace().ifPresent(this::follow);
        show();
    }

    private void follow(Workspace shown) {
        shown.onSheet(sheet -> {
            sheets.connect(sheet, shown);
            follow(sheet);
        });
        shown.findings().onAccept(commands.findings::accept);
        shown.zoom().percentProperty().addListener(seen -> showFigures());
        shown.onChange(() -> {
            status.outdate();
            refresh();
        });
        shown.pageProperty().addListener(seen -> {
            refresh();
            showFigures();
        });
        shown.widthProperty().addListener(seen -> commands.refresh());
        parts.show(shown);
    }

    private void follow(Sheet sheet) {
        sheet.tallyProperty().addListener(seen -> showFigures());
        sheet.cursorCellProperty().addListener(seen -> refresh());
    }

    private void show() {
        setCenter(opened.workspace().<Node>map(shown -> shown).orElse(start));
        tell();
        opened.workspace().ifPresent(Workspace::focus);
    }

    private void tell() {
        status.say(notice.orElse(""));
        notice = notice.filter(any -> opened.workspace().isEmpty());
        refresh();
        showFigures();
    }

    private void showFigures() {
        String tally = opened.sheet().map(sheet -> sheet.tallyProperty().get()).orElse("");
        status.show(
                tally,
                opened.workspace()
                        .map(shown -> shown.zoom().percentProperty().get())
                        .orElse(0));
    }

    /** Says anew what can be done and what is wrong. */
    void refresh() {
        commands.refresh();
        List<Finding> findings = opened.proposal()
                .map(open -> open.document().version().uncounted())
                .orElse(List.of());
        status.show(findings, this::goTo);
        title.set(opened.proposal().map(OpenProposal::title).orElseGet(() -> Texts.of("about.program")));
    }

    private void goTo(Finding finding) {
        opened.workspace().ifPresent(shown -> shown.goTo(finding.place()));
    }

    /** The files last opened are others than before. */
    void showRecent() {
        start.showRecent();
    }

    /** What the window is called. */
    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }
}
