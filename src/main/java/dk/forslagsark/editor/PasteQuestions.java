package dk.forslagsark.editor;

import dk.forslagsark.clipboard.Clip;
import dk.forslagsark.clipboard.Notation;
import dk.forslagsark.editor.page.PasteQuestion;
import dk.forslagsark.editor.sheet.Sheet;
import dk.forslagsark.editor.table.TablePage;
import dk.forslagsark.editor.workspace.Workspace;
import java.util.Optional;

/** Puts what another program copied into a sheet, and asks first where it can be understood in more than one way. */
final class PasteQuestions {
    private final EditorWindow window;

    PasteQuestions(EditorWindow window) {
        this.window = window;
    }

    void paste(Clip clip, Sheet sheet) {
        Optional<TablePage> table =
                window.workspace().filter(Workspace::isOnTable).map(Workspace::table);
        Optional<PasteQuestion> rows = table.flatMap(page -> page.pasting(clip));
        PasteQuestion question = rows.orElseGet(() -> PasteQuestion.ofCells(clip));
        answered(question).ifPresent(notation -> {
            if (rows.isPresent()) {
                table.get().paste(question.rows(notation).orElseThrow());
            } else {
                sheet.commands().paste(question.cells(notation));
            }
        });
    }

    private Optional<Notation> answered(PasteQuestion question) {
        return question.isDoubtful()
                ? window.dialogs().askPaste(question)
                : Optional.of(question.finding().notation());
    }
}
