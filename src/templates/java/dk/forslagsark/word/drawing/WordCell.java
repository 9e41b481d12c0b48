package dk.forslagsark.word.drawing;

/**
 * A cell of a drawn table.
 *
 * @param content its line, as XML
 * @param width in twentieths of a point
 * @param span over how many columns it goes
 * @param align {@code left}, {@code right} or {@code center}
 * @param look how it looks
 */
record WordCell(String content, int width, int span, String align, Look look) {
    /** How the cells of a row look. */
    enum Look {
        HEAD("0B3A66", "Tabelhoved"),
        LABEL("F1F5FA", "Tabelfed"),
        SECTION("DEE7F2", "Tabeloverskrift"),
        GROUP("", "Tabelgruppe"),
        PLAIN("", "Tabeltekst"),
        TOTAL("F1F5FA", "Tabelfed"),
        NET("DEE7F2", "Tabelfed");

        private final String paper;
        private final String style;

        Look(String paper, String style) {
            this.paper = paper;
            this.style = style;
        }
    }

    static WordCell text(String content, int width, Look look) {
        return new WordCell(content, width, 1, "left", look);
    }

    static WordCell figure(String content, int width, Look look) {
        return new WordCell(content, width, 1, "right", look);
    }

    WordCell centred() {
        return new WordCell(content, width, span, "center", look);
    }

    WordCell spanning(int columns) {
        return new WordCell(content, width, columns, align, look);
    }

    String xml() {
        String shade =
                look.paper.isEmpty() ? "" : "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + look.paper + "\"/>";
        String spanned = span > 1 ? "<w:gridSpan w:val=\"" + span + "\"/>" : "";
        String top = look == Look.NET
                ? "<w:tcBorders><w:top w:val=\"single\" w:sz=\"12\" w:space=\"0\" w:color=\"0B3A66\"/></w:tcBorders>"
                : "";
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>" + spanned + top + shade
                + "<w:vAlign w:val=\"center\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"" + look.style
                + "\"/><w:jc w:val=\""
                + align + "\"/></w:pPr>" + content + "</w:p></w:tc>";
    }
}
