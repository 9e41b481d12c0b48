package dk.forslagsark.word.drawing;

import java.util.List;
import java.util.stream.Collectors;

/** The XML of a Word document, piece by piece. */
final class WordXml {
    static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private WordXml() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String text(String text) {
        return text.lines()
                .map(line -> "<w:r><w:t xml:space=\"preserve\">" + escaped(line) + "</w:t></w:r>")
                .collect(Collectors.joining("<w:r><w:br/></w:r>"));
    }

    /** A content control in a line: what it holds is put in its place. */
    static String field(String name) {
        return control(name, "<w:r><w:t></w:t></w:r>");
    }

    /** The same that says something already. */
    static String field(String name, String words) {
        return control(name, text(words));
    }

    /** A content control around paragraphs, tables, rows or text. */
    static String control(String name, String content) {
        return "<w:sdt><w:sdtPr><w:alias w:val=\"" + name + "\"/><w:tag w:val=\"" + name
                + "\"/></w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
    }

    static String paragraph(String style, String content) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + content + "</w:p>";
    }

    /** A number that Word counts itself, as {@code SEQ Tabel} or {@code PAGE}. */
    static String counted(String instruction) {
        return mark("begin")
                + "<w:r><w:instrText xml:space=\"preserve\"> " + instruction + " </w:instrText></w:r>"
                + mark("separate") + text("1") + mark("end");
    }

    private static String mark(String kind) {
        return "<w:r><w:fldChar w:fldCharType=\"" + kind + "\"/></w:r>";
    }

    /** A table; the widths are in twentieths of a point. */
    static String table(List<Integer> widths, String rows) {
        int whole = widths.stream().mapToInt(width -> width).sum();
        String grid = widths.stream()
                .map(width -> "<w:gridCol w:w=\"" + width + "\"/>")
                .collect(Collectors.joining("", "<w:tblGrid>", "</w:tblGrid>"));
        return "<w:tbl><w:tblPr><w:tblStyle w:val=\"Formulartabel\"/><w:tblW w:w=\"" + whole + "\" w:type=\"dxa\"/>"
                + "<w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0420\" w:firstRow=\"1\" w:noHBand=\"0\" w:noVBand=\"1\"/>"
                + "</w:tblPr>" + grid + rows + "</w:tbl>";
    }

    /** A row that does not break. */
    static String row(boolean isHead, String cells) {
        return "<w:tr><w:trPr><w:cantSplit/>" + (isHead ? "<w:tblHeader/>" : "") + "</w:trPr>" + cells + "</w:tr>";
    }
}
