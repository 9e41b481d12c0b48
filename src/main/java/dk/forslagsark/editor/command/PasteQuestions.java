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
import dk.forslagsark.proposal.Years;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts what another program copied into a sheet, and asks first where it can be understood in more than one way. */
final class PasteQuestions {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final Current current;
    private final Dialogs dialogs;

    PasteQuestions(Current current, Dialogs dialogs) {
        this.current = current;
        this.dialogs = dialogs;
    }

    /**
     * What a sheet of ours copied needs no question, but where rows come from a table of other years: their amounts go to the years they
     * are of, as from another program.
     *
     * @param titles what stood above the columns
     */
    void pasteOwn(String titles, String cells, Sheet sheet) {
        if (table().filter(page -> areOfOtherYears(titles, page.years())).isPresent()) {
            Clip.read(titles + cells, Optional.empty()).value().ifPresent(clip -> paste(clip, sheet));
        } else {
            pasteAsItStood(cells, sheet);
        }
    }

    /** Amounts alone go where the user stands; rows have their amounts in the first years of the table. */
    private static boolean areOfOtherYears(String titles, Years years) {
        List<String> above = TabText.read(titles).stream().flatMap(List::stream).toList();
        List<String> copied =
                above.stream().filter(title -> YEAR.matcher(title).matches()).toList();
        List<String> here = years.list().stream().map(String::valueOf).toList();
        return copied.size() < above.size() && !copied.equals(here.subList(0, Math.min(copied.size(), here.size())));
    }

    /** Headings and sums among rows of Table 1 are passed over. */
    private void pasteAsItStood(String cells, Sheet sheet) {
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
