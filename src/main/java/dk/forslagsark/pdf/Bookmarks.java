package dk.forslagsark.pdf;

import dk.forslagsark.paper.Piece.Heading;
import dk.forslagsark.paper.PrintedForm;
import java.util.List;
import java.util.stream.IntStream;

/** Leads to the headings of forms. */
record Bookmarks(Xhtml out) {
    /** The form with its headings below it. */
    void nested(PrintedForm form, String key) {
        out.element("bookmark", () -> headings(form, key), "name", form.title(), "href", "#" + key);
    }

    /** The form and its headings beside each other. */
    void flat(PrintedForm form, String key) {
        out.element("bookmark", "", "name", form.title(), "href", "#" + key);
        headings(form, key);
    }

    private void headings(PrintedForm form, String key) {
        List<Heading> headings = form.pieces().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
        IntStream.range(0, headings.size())
                .forEach(index -> out.element(
                        "bookmark", "", "name", headings.get(index).words(), "href", "#" + FormHtml.id(key, index)));
    }
}
