package dk.forslagsark.pdf;

/** Writes a text that may have several lines. */
record Lines(Xhtml out) {
    /** Each line in an element of its own, or the text alone where it is one line. */
    void write(String element, String text) {
        if (text.contains("\n")) {
            text.lines().filter(line -> !line.isBlank()).forEach(line -> out.element(element, line));
        } else {
            out.text(text);
        }
    }
}
