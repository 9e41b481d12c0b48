package dk.forslagsark.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;

/** Compares what a document says with what it is to say while it is read, so that one of any length is. */
final class StreamedComparison {
    private final XMLStreamReader reader;

    /** What has been read and not compared yet. */
    private final StringBuilder shown = new StringBuilder();

    private StreamedComparison(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** What is said otherwise, in Danish; empty if nothing. */
    static Optional<String> problem(PackagePart part, Iterator<String> texts) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return new StreamedComparison(XMLHelper.newXMLInputFactory().createXMLStreamReader(in)).differing(texts);
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private Optional<String> differing(Iterator<String> texts) throws XMLStreamException {
        while (texts.hasNext()) {
            String text = texts.next();
            String wanted = WordComparison.bare(text);
            read(wanted.length());
            if (!shown.substring(0, Math.min(shown.length(), wanted.length())).equals(wanted)) {
                return Optional.of(WordComparison.told(text));
            }
            shown.delete(0, wanted.length());
        }
        read(1);
        return shown.isEmpty() ? Optional.empty() : Optional.of(WordComparison.told(shown.toString()));
    }

    /** Reads on until there are so many letters, or no more. */
    private void read(int length) throws XMLStreamException {
        while (shown.length() < length && reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("t")) {
                shown.append(WordComparison.bare(reader.getElementText()));
            }
        }
    }
}
