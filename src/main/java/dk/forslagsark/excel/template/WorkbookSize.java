package dk.forslagsark.excel.template;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * Whether a workbook is small enough to be filled or read in bounded time and memory. Its sheets are counted as they are unpacked,
 * before they are opened, and no further than what is too much.
 */
final class WorkbookSize {
    /** What is counted, what it is called, and the most of it in a template: many times what any form has. */
    private enum Part {
        ROW("row", "rækker", 10_000),
        CELL("c", "celler", 100_000),
        FORMULA("f", "formler", 10_000),
        MERGED("mergeCell", "flettede felter", 2_000);

        private final String element;
        private final String plural;
        private final int most;

        Part(String element, String plural, int most) {
            this.element = element;
            this.plural = plural;
            this.most = most;
        }
    }

    private static final long MOST_UNPACKED = 200L << 20;

    private static final Pattern SHEET = Pattern.compile("/?xl/worksheets/[^/]*\\.xml", Pattern.CASE_INSENSITIVE);

    private final Map<Part, Integer> counts = new EnumMap<>(Part.class);

    private final WorkbookUse use;

    WorkbookSize(WorkbookUse use) {
        this.use = use;
    }

    /** What there is too much of, to go on after the name of the file, in Danish; what cannot be read is told elsewhere. */
    Optional<String> problem(byte[] bytes) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            return count(zip);
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    /** As all parts are unpacked into memory when it is opened. What a part says of itself is held to when it is. */
    private static Optional<String> unpacked(ZipFile zip) {
        long all = Collections.list(zip.getEntries()).stream()
                .mapToLong(ZipArchiveEntry::getSize)
                .map(size -> Math.max(0, size))
                .sum();
        return all <= MOST_UNPACKED
                ? Optional.empty()
                : Optional.of(" fylder udpakket mere end " + (MOST_UNPACKED >> 20)
                        + " MB. Fjern store billeder, og gem den igen.");
    }

    private Optional<String> count(ZipFile zip) throws IOException, XMLStreamException {
        Optional<String> tooMuch = unpacked(zip);
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (tooMuch.isEmpty() && SHEET.matcher(entry.getName()).matches()) {
                try (InputStream sheet = BoundedInputStream.builder()
                        .setInputStream(zip.getInputStream(entry))
                        .setMaxCount(WorkbookFile.LARGEST_UNPACKED)
                        .get()) {
                    tooMuch = count(sheet);
                }
            }
        }
        return tooMuch;
    }

    private Optional<String> count(InputStream sheet) throws XMLStreamException {
        XMLStreamReader reader = factory().createXMLStreamReader(sheet);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                Optional<String> tooMuch = count(reader.getLocalName());
                if (tooMuch.isPresent()) {
                    return tooMuch;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> count(String element) {
        for (Part part : Part.values()) {
            if (part.element.equals(element) && counts.merge(part, 1, Integer::sum) > part.most * use.times()) {
                return Optional.of(" har mere end " + grouped(part.most * use.times()) + " " + part.plural
                        + ". " + use.tooLarge() + " Slet dem, der ikke bruges (også tomme rækker med"
                        + " formater), og gem den igen.");
            }
        }
        return Optional.empty();
    }

    private static String grouped(int number) {
        return number / 1_000 + ".000";
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
