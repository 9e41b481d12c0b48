package dk.forslagsark.editor.command;

import dk.forslagsark.clipboard.Clip;
import dk.forslagsark.clipboard.ClipCell;
import dk.forslagsark.clipboard.HtmlTable;
import dk.forslagsark.clipboard.TabText;
import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.editor.sheet.Sheet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
        ClipboardContent content = new ClipboardContent();
        content.putString(TabText.write(headings) + TabText.write(shown));
        content.putHtml(HtmlTable.write(html(headings, shown)));
        content.put(OWN, TabText.write(sheet.commands().texts(true)));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Headings are no figures, also where they are years. */
    private static List<List<ClipCell>> html(List<List<String>> headings, List<List<String>> shown) {
        return Stream.concat(
                        headings.stream()
                                .map(row -> row.stream().map(ClipCell::of).toList()),
                        shown.stream().map(SheetClipboard::cells))
                .toList();
    }

    private static List<ClipCell> cells(List<String> row) {
        return row.stream().map(SheetClipboard::cell).toList();
    }

    private static ClipCell cell(String text) {
        return DanishNumber.read(text)
                .value()
                .map(number -> ClipCell.of(text, number))
                .orElse(ClipCell.of(text));
    }

    void paste(Sheet sheet) {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasContent(OWN)) {
            questions.pasteOwn((String) clipboard.getContent(OWN), sheet);
        } else {
            String plain = Objects.requireNonNullElse(clipboard.getString(), "");
            pasteForeign(sheet, plain, Optional.ofNullable(clipboard.getHtml()));
        }
    }

    private void pasteForeign(Sheet sheet, String plain, Optional<String> html) {
        var read = Clip.read(plain, html);
        read.problem().ifPresent(messages::say);
        read.value().filter(clip -> !clip.rows().isEmpty()).ifPresent(clip -> questions.paste(clip, sheet));
    }
}
