package dk.forslagsark.editor.text;

import dk.forslagsark.clipboard.FormattedHtml;
import dk.forslagsark.proposal.PlainText;
import dk.forslagsark.proposal.RichText;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Texts with lists and words that stand out, to and from other programs. */
final class FormattedClipboard {
    private FormattedClipboard() {}

    /** Other programs take what they can: HTML, or the words with bullets and numbers as text. */
    static void put(RichText text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text.isPlain() ? text.text() : String.join("\n", text.withLabels()));
        content.putHtml(FormattedHtml.write(text));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** What lies there, with its formatting where there is some. */
    static Optional<RichText> get() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        return Optional.ofNullable(clipboard.getHtml())
                .flatMap(FormattedHtml::read)
                .or(FormattedClipboard::words);
    }

    /** What lies there as words alone. */
    static Optional<RichText> words() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getString())
                .map(text -> RichText.plain(PlainText.of(
                        text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' '))));
    }
}
