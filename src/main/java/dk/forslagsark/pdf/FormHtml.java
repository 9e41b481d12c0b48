package dk.forslagsark.pdf;

import dk.forslagsark.paper.Caption;
import dk.forslagsark.paper.Front;
import dk.forslagsark.paper.FrontField;
import dk.forslagsark.paper.PaperTable;
import dk.forslagsark.paper.Piece;
import dk.forslagsark.paper.Piece.Field;
import dk.forslagsark.paper.Piece.Heading;
import dk.forslagsark.paper.Piece.Kind;
import dk.forslagsark.paper.Piece.Words;
import dk.forslagsark.paper.PrintedChart;
import dk.forslagsark.paper.PrintedForm;
import java.util.Locale;

/** Writes a printed form as the body of an XHTML document. */
final class FormHtml {
    private final Xhtml out;
    private final String key;
    private int headings;

    /**
     * @param out what is written to
     * @param key what the ids of its headings begin with
     */
    FormHtml(Xhtml out, String key) {
        this.out = out;
        this.key = key;
    }

    /** The id of a heading, counted from 0, as bookmarks lead to it. */
    static String id(String key, int heading) {
        return key + "-" + heading;
    }

    void write(PrintedForm form) {
        front(form.front());
        form.pieces().forEach(this::piece);
    }

    private void front(Front front) {
        out.element(
                "div",
                () -> out.element(
                        "h1",
                        () -> out.element("span", front.title(), "class", "form")
                                .element("span", front.number(), "class", "number"),
                        "id",
                        key),
                "class",
                "top");
        if (!front.subtitle().isEmpty()) {
            out.element("p", front.subtitle(), "class", "subtitle");
        }
        out.element("table", () -> out.element("tbody", () -> fields(front)), "class", "front");
    }

    private void fields(Front front) {
        for (FrontField field : front.fields()) {
            boolean isTitle = field == front.fields().get(0);
            out.element("tr", () -> field(field), "class", isTitle ? "title" : "plain");
        }
    }

    private void field(FrontField field) {
        out.element("th", field.label(), "scope", "row").element("td", () -> values(field));
    }

    private void values(FrontField field) {
        field.values().stream().filter(value -> !value.isBlank()).forEach(value -> out.element(
                        "span", () -> new Lines(out).write("div", value), "class", field.areBoxes() ? "box" : "value")
                .text(" "));
    }

    private void piece(Piece piece) {
        if (piece instanceof Heading heading) {
            out.element("h2", heading.words(), "id", id(key, headings++));
        } else if (piece instanceof Words words) {
            words(words);
        } else if (piece instanceof Field field) {
            out.element(
                    "p",
                    () -> out.element("span", field.label(), "class", "label").text(" " + field.value()),
                    "class",
                    "field");
        } else if (piece instanceof PaperTable table) {
            table.caption().map(Caption::words).ifPresent(caption -> out.element("p", caption, "class", "caption"));
            new TableHtml(out, table).write();
        } else if (piece instanceof PrintedChart chart) {
            out.element("p", chart.caption(), "class", "caption");
            out.element("div", () -> ChartDrawing.write(out, chart), "class", "chart");
        }
    }

    private void words(Words words) {
        new TextHtml(out, style(words.kind())).write(words.text());
    }

    private static String style(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
