package dk.forslagsark.pdf;

import dk.forslagsark.danish.Quoted;
import dk.forslagsark.language.Texts;
import dk.forslagsark.paper.PaperCell;
import dk.forslagsark.paper.PaperRow;
import dk.forslagsark.paper.PaperTable;
import dk.forslagsark.paper.PaperText;
import dk.forslagsark.paper.Piece;
import dk.forslagsark.paper.PrintedForm;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares what a document says with what it is to say: every letter and every figure in its order. Only the heads of a table may stand
 * between, where it goes on on the next page.
 */
final class PdfComparison {
    private static final Pattern SPACE = Pattern.compile("[\\s\\h\\p{Cf}]+");

    private final List<String> pages;
    private final Set<String> heads;
    private int page;
    private int at;

    private PdfComparison(List<String> pages, Set<String> heads) {
        this.pages = pages;
        this.heads = heads;
    }

    /** What the document says otherwise, in Danish; empty if nothing. */
    static Optional<String> problem(byte[] document, List<PrintedForm> forms) throws IOException {
        return problem(document, List.of(), forms);
    }

    /**
     * The same where something stands before the first form.
     *
     * @param before that, from the top of the first page; what is between it and the first form is not looked at
     */
    static Optional<String> problem(byte[] document, List<String> before, List<PrintedForm> forms) throws IOException {
        List<String> pages =
                PdfText.pages(document).stream().map(PdfComparison::bare).toList();
        Set<String> heads = forms.stream()
                .flatMap(form -> form.pieces().stream())
                .flatMap(PdfComparison::head)
                .collect(Collectors.toSet());
        PdfComparison comparison = new PdfComparison(pages, heads);
        return comparison
                .unread(before)
                .or(() -> forms.stream()
                        .flatMap(form -> comparison.differing(form).stream())
                        .findFirst())
                .map(PdfComparison::told);
    }

    /** The first text of the form that is not there, from the page on which it begins. */
    private Optional<String> differing(PrintedForm form) {
        String first = bare(form.front().title() + form.front().number());
        page += at > 0 ? 1 : 0;
        at = 0;
        while (page < pages.size() && !pages.get(page).startsWith(first)) {
            page++;
        }
        return unread(PaperText.labelled(form));
    }

    private Optional<String> unread(List<String> texts) {
        return texts.stream().filter(text -> !reads(bare(text))).findFirst();
    }

    private static String told(String text) {
        return PdfFonts.missingIn(Xhtml.clean(text))
                .map(sign -> Texts.of("pdf.no-sign", Quoted.of(sign), Quoted.of(Quoted.shortened(text))))
                .orElseGet(() -> Texts.of("pdf.differs", Quoted.of(Quoted.shortened(text))));
    }

    private static Stream<String> head(Piece piece) {
        return piece instanceof PaperTable table
                ? Stream.of(table.heads().stream()
                        .map(PaperRow::cells)
                        .flatMap(List::stream)
                        .map(PaperCell::text)
                        .map(PdfComparison::bare)
                        .collect(Collectors.joining()))
                : Stream.empty();
    }

    /** Reads on over the text; false if something else stands there. */
    private boolean reads(String text) {
        int read = 0;
        while (read < text.length()) {
            if (page >= pages.size()) {
                return false;
            }
            int common = common(text, read);
            read += common;
            at += common;
            if (read < text.length() && !turnsPage(text.substring(read))) {
                return false;
            }
        }
        return true;
    }

    private int common(String text, int from) {
        String shown = pages.get(page);
        int count = 0;
        while (from + count < text.length()
                && at + count < shown.length()
                && text.charAt(from + count) == shown.charAt(at + count)) {
            count++;
        }
        return count;
    }

    /** Goes to the next page, past the heads that are repeated there; false where the page has not been read to its end. */
    private boolean turnsPage(String rest) {
        if (at < pages.get(page).length()) {
            return false;
        }
        page++;
        at = 0;
        if (page < pages.size()) {
            String shown = pages.get(page);
            heads.stream()
                    .filter(head -> isRepeated(head, shown, rest))
                    .max(Comparator.comparingInt(String::length))
                    .ifPresent(head -> at = head.length());
        }
        return true;
    }

    /** Whether the head stands above the rest: one may begin with all that another says. */
    private static boolean isRepeated(String head, String shown, String rest) {
        return !head.isEmpty()
                && shown.startsWith(head)
                && !head.startsWith(first(rest, head))
                && shown.startsWith(first(rest, shown.substring(head.length())), head.length());
    }

    private static String first(String text, String like) {
        return text.substring(0, Math.min(text.length(), like.length()));
    }

    private static String bare(String text) {
        return SPACE.matcher(Xhtml.clean(text)).replaceAll("");
    }
}
