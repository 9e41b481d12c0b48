package dk.forslagsark.pdf;

import java.util.regex.Pattern;

/** Writes well-formed XHTML: every text is escaped, every element is closed by who opened it. */
final class Xhtml {
    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\t\\n\\x20-\\x7E\\xA0-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final StringBuilder out = new StringBuilder();

    /** An element with attributes, given as name and value in turn, and what stands in it. */
    Xhtml element(String name, Runnable content, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
        content.run();
        out.append("</").append(name).append('>');
        return this;
    }

    /** An element that holds a text. */
    Xhtml element(String name, String text, String... attributes) {
        return element(name, () -> text(text), attributes);
    }

    /** Whom the document is by; nothing where that is not said. */
    Xhtml author(String name) {
        return name.isEmpty() ? this : element("meta", "", "name", "author", "content", name);
    }

    Xhtml text(String text) {
        out.append(clean(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;"));
        return this;
    }

    /** A style sheet of our own, in which nothing needs to be escaped. */
    Xhtml style(String css) {
        out.append("<style>").append(css).append("</style>");
        return this;
    }

    /** The text without what XML cannot hold, and without tabulators. */
    static String clean(String text) {
        return ILLEGAL.matcher(text.replace('\t', ' ').replace("\r", "")).replaceAll("\uFFFD");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
