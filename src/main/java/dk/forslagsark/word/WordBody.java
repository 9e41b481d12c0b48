package dk.forslagsark.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Element;

/** Writes the text of a document out of the blocks of others, one after the other. */
final class WordBody {
    private static final String PAGES = "sectPr";

    private final OutputStream out;
    private final Transformer transformer;

    WordBody(OutputStream out) throws IOException {
        this.out = out;
        try {
            transformer = XMLHelper.newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        } catch (TransformerException impossible) {
            throw new IOException(impossible);
        }
    }

    void begin() throws IOException {
        write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document xmlns:w=\"" + Controls.WORD
                + "\"><w:body>");
    }

    /** Writes the blocks of another document, without how its pages are. */
    void blocks(Element root) throws IOException {
        for (Element block : Controls.children(body(root))) {
            if (!PAGES.equals(block.getLocalName())) {
                write(block);
            }
        }
    }

    /** The pages are as those of that document. */
    void end(Element root) throws IOException {
        for (Element pages : Controls.children(body(root), PAGES)) {
            write(pages);
        }
        write("</w:body></w:document>");
    }

    private static Element body(Element root) {
        return Controls.child(root, "body").orElse(root);
    }

    private void write(Element element) throws IOException {
        try {
            transformer.transform(new DOMSource(element), new StreamResult(out));
        } catch (TransformerException impossible) {
            throw new IOException(impossible);
        }
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
