package dk.forslagsark.word.reading;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Makes documents as somebody types them in Word. */
public final class TypedForms {
    private TypedForms() {}

    public static byte[] typed(Consumer<XWPFDocument> writer) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            writer.accept(document);
            document.write(out);
        }
        return out.toByteArray();
    }

    public static void paragraphs(XWPFDocument document, String... texts) {
        for (String text : texts) {
            document.createParagraph().createRun().setText(text);
        }
    }

    /**
     * @param rows each with its cells parted by |; a cell that begins with a digit and ¤ goes over as many columns, and ⏎ begins a paragraph
     */
    public static void table(XWPFDocument document, String... rows) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        for (String row : rows) {
            XWPFTableRow made = new XWPFTableRow(table.getCTTbl().addNewTr(), table);
            for (String cell : row.split("\\|", -1)) {
                fill(made.createCell(), cell);
            }
        }
    }

    private static void fill(XWPFTableCell cell, String written) {
        String text = written;
        if (written.matches("(?s)\\d¤.*")) {
            cell.getCTTc().addNewTcPr().addNewGridSpan().setVal(new BigInteger(written.substring(0, 1)));
            text = written.substring(2);
        }
        String[] lines = text.split("⏎", -1);
        cell.setText(lines[0]);
        for (int i = 1; i < lines.length; i++) {
            cell.addParagraph().createRun().setText(lines[i]);
        }
    }
}
