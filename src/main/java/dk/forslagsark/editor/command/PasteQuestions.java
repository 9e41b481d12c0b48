package dk.forslagsark.editor.command;

import dk.forslagsark.clipboard.Clip;
import dk.forslagsark.clipboard.Pasted;
import dk.forslagsark.clipboard.ReadAs;
import dk.forslagsark.clipboard.TabText;
import dk.forslagsark.danish.Notation;
import dk.forslagsark.editor.dialog.Dialogs;
import dk.forslagsark.editor.page.PasteAnswer;
import dk.forslagsark.editor.page.PasteQuestion;
import dk.forslagsark.editor.sheet.Sheet;
import dk.forslagsark.editor.table.TablePasting;
import dk.forslagsark.editor.workspace.Workspace;
import java.util.List;
import java.util.Optional;

/** Puts what another program copied into a sheet, and asks first where it can be understood in more than one way. */
final class PasteQuestions {
    private final Current current;
    private final Dialogs dialogs;

    PasteQuestions(Current current, Dialogs dialogs) {
        this.current = current;
        this.dialogs = dialogs;
    }

    /** What a sheet of ours copied needs no question. Headings and sums among rows of Table 1 are passed over. */
    void pasteOwn(String cells, Sheet sheet) {
        List<List<String>> texts = TabText.read(cells);
        boolean plain = texts.stream().flatMap(List::stream).noneMatch(text -> text.startsWith("="));
        Optional<Pasted> rows = Clip.read(cells, Optional.empty())
                .value()
                .filter(clip -> plain)
                .flatMap(clip -> table().map(page -> page.question(clip)))
                .flatMap(question -> question.rows(new PasteAnswer(ReadAs.FOUND.in(Notation.DANISH), false)))
                .map(Pasted::outOfTableOne)
                .filter(pasted -> pasted.lines().size() < pasted.rows().size());
        rows.ifPresentOrElse(pasted -> table().orElseThrow().paste(pasted), () -> sheet.commands()
                .paste(texts));
    }

    private Optional<TablePasting> table() {
        return current.workspace().filter(Workspace::isOnTable).map(shown -> shown.table()
                .pasting());
    }

    void paste(Clip clip, Sheet sheet) {
        Optional<TablePasting> table = table();
        PasteQuestion question = table.map(page -> page.question(clip)).orElseGet(() -> PasteQuestion.ofCells(clip));
        answered(question).ifPresent(answer -> question.rows(answer)
                .ifPresentOrElse(rows -> table.orElseThrow().paste(rows), () -> sheet.commands()
                        .paste(question.cells(answer))));
    }

    private Optional<PasteAnswer> answered(PasteQuestion question) {
        return question.isDoubtful() ? dialogs.askPaste(question) : Optional.of(PasteAnswer.FOUND);
    }
}
