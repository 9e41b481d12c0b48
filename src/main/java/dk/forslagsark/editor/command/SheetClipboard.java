package dk.forslagsark.editor.command;

import dk.forslagsark.clipboard.Clip;
import dk.forslagsark.clipboard.ClipCell;
import dk.forslagsark.clipboard.HtmlTable;
import dk.forslagsark.clipboard.TabText;
import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.editor.sheet.Sheet;
import dk.forslagsark.formula.Expression;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/**
 * Between the sheets and the clipboard of the system. Other programs get what is shown, as text and as HTML with the
 * numbers behind it, of a whole sheet with its headings; our own sheets get what one would type, expressions too.
 */
final class SheetClipboard {
    private static final DataFormat OWN = new DataFormat("application/x-forslagsark-cells");
    private static final DataFormat TITLES = new DataFormat("application/x-forslagsark-titles");

    private final Messages messages;
    private final PasteQuestions questions;

    SheetClipboard(CommandContext context) {
        messages = context.messages();
        questions = new PasteQuestions(context.current(), context.dialogs());
    }

    void copy(Sheet sheet) {
        sheet.commands().forgetCut();
        put(sheet);
    }

    /** Copies the cells; the next paste takes them away from where they are. */
    void cut(Sheet sheet) {
        put(sheet);
        sheet.commands().markCut();
    }

    private static void put(Sheet sheet) {
        List<List<String>> headings = sheet.commands().headings().stream().toList();
        List<List<String>> shown = sheet.commands().texts(false);
        List<List<String>> sources = sheet.commands().texts(true);
        ClipboardContent content = new ClipboardContent();
        content.putString(TabText.write(headings) + TabText.write(shown));
        content.putHtml(HtmlTable.write(html(headings, shown, sources)));
        content.put(OWN, TabText.write(sources));
        content.put(TITLES, TabText.write(List.of(sheet.commands().titles())));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Headings are no figures, also where they are years. */
    private static List<List<ClipCell>> html(
            List<List<String>> headings, List<List<String>> shown, List<List<String>> sources) {
        return Stream.concat(
                        headings.stream()
                                .map(row -> row.stream().map(ClipCell::of).toList()),
                        IntStream.range(0, shown.size()).mapToObj(row -> cells(shown.get(row), sources.get(row))))
                .toList();
    }

    private static List<ClipCell> cells(List<String> shown, List<String> sources) {
        return IntStream.range(0, shown.size())
                .mapToObj(i -> cell(shown.get(i), sources.get(i)))
                .toList();
    }

    /** With the formula where that is of numbers alone: what else it names is another cell or none where it is pasted. */
    private static ClipCell cell(String text, String source) {
        Optional<ClipCell> figure = DanishNumber.read(text).value().map(number -> ClipCell.of(text, number));
        return figure.flatMap(cell -> arithmetic(source).map(cell::withFormula))
                .or(() -> figure)
                .orElse(ClipCell.of(text));
    }

    private static Optional<String> arithmetic(String source) {
        return Optional.of(source)
                .filter(text -> text.startsWith("="))
                .flatMap(text -> Expression.read(text).value())
                .filter(read -> read.isPlain() && read.names().isEmpty())
                .map(read -> read.excel(UnaryOperator.identity()));
    }

    void paste(Sheet sheet) {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasContent(OWN)) {
            questions.pasteOwn(text(clipboard, TITLES), text(clipboard, OWN), sheet);
        } else {
            String plain = Objects.requireNonNullElse(clipboard.getString(), "");
            pasteForeign(sheet, plain, Optional.ofNullable(clipboard.getHtml()));
        }
    }

    private static String text(Clipboard clipboard, DataFormat format) {
        return Objects.requireNonNullElse((String) clipboard.getContent(format), "");
    }

    private void pasteForeign(Sheet sheet, String plain, Optional<String> html) {
        var read = Clip.read(plain, html);
        read.problem().ifPresent(messages::say);
        read.value().filter(clip -> !clip.rows().isEmpty()).ifPresent(clip -> questions.paste(clip, sheet));
    }
}
