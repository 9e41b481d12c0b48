package dk.forslagsark.word.reading;

import dk.forslagsark.file.FileProblem;
import dk.forslagsark.language.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;

/** Whether the text of a document is small enough to be held as a whole. It is counted before it is read. */
final class WordSize {
    /** A form has some thousand; one with hundreds of rows would fit. */
    private static final int MOST_ELEMENTS = 250_000;

    /** Word nests some twenty. */
    private static final int DEEPEST = 300;

    private WordSize() {}

    /**
     * Why it is too much, to go on after the name of the file, in Danish; empty if it is not.
     *
     * @throws IOException if it is no XML, or defines words of its own, which no document does
     */
    static Optional<String> problem(PackagePart text) throws IOException {
        try (InputStream in = text.getInputStream()) {
            XMLStreamReader reader = XMLHelper.newXMLInputFactory().createXMLStreamReader(in);
            return problem(reader);
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    /** @throws FileProblem if it is too much */
    static void check(PackagePart text, String name) throws IOException, FileProblem {
        Optional<String> tooMuch = problem(text);
        if (tooMuch.isPresent()) {
            throw new FileProblem(Texts.of("word.document", name) + " " + tooMuch.get());
        }
    }

    private static Optional<String> problem(XMLStreamReader reader) throws XMLStreamException, IOException {
        int elements = 0;
        int depth = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                throw new IOException("a document type");
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                elements++;
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            if (elements > MOST_ELEMENTS || depth > DEEPEST) {
                return Optional.of(Texts.of("word.size"));
            }
        }
        return Optional.empty();
    }
}
