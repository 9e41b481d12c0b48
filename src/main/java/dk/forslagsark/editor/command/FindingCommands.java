package dk.forslagsark.editor.command;

import dk.forslagsark.document.Document;
import dk.forslagsark.document.FindingEdits;
import dk.forslagsark.editor.dialog.Dialogs;
import dk.forslagsark.editor.findings.AcceptPane;
import dk.forslagsark.editor.workspace.Workspace;
import dk.forslagsark.editor.workspace.WorkspaceFindings;
import dk.forslagsark.language.Texts;
import dk.forslagsark.version.Finding;
import java.util.List;

/** Going to what the checks find, and accepting it. */
public final class FindingCommands {
    private final Current current;
    private final Dialogs dialogs;
    /** Who accepted something last. */
    private String name = System.getProperty("user.name", "");

    public final Command findings;

    FindingCommands(CommandContext context) {
        current = context.current();
        dialogs = context.dialogs();
        findings = new Command(
                Texts.of("command.findings"),
                "Ctrl+K",
                () -> current.workspace().map(Workspace::findings).ifPresent(WorkspaceFindings::focus),
                () -> current.workspace()
                        .map(Workspace::findings)
                        .filter(WorkspaceFindings::areThere)
                        .isPresent());
    }

    List<Command> all() {
        return List.of(findings);
    }

    /** Asks why the finding is right, and notes that in the proposal. */
    public void accept(Document document, Finding finding) {
        AcceptPane pane = new AcceptPane(finding, name);
        if (dialogs.ask(Texts.of("command.findings.accept"), Texts.of("command.findings.accept"), pane)) {
            name = pane.name();
            document.apply(FindingEdits.accept(finding, pane.reason(), name));
        }
    }
}
