package dk.forslagsark.excel.template;

import dk.forslagsark.language.Language;
import dk.forslagsark.language.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.text.NumberFormat;
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
    /** What is counted, and the most of it in a template: many times what any form has. */
    private enum Part {
        ROW("row", 10_000),
        CELL("c", 100_000),
        FORMULA("f", 10_000),
        MERGED("mergeCell", 2_000);

        private final String element;
        private final int most;

        Part(String element, int most) {
            this.element = element;
            this.most = most;
        }

        private String moreThan(String most) {
            return switch (this) {
                case ROW -> Texts.of("excel.size.rows", most);
                case CELL -> Texts.of("excel.size.cells", most);
                case FORMULA -> Texts.of("excel.size.formulas", most);
                case MERGED -> Texts.of("excel.size.merged", most);
            };
        }
    }

    private static final long MOST_UNPACKED = 200L << 20;

    private static final Pattern SHEET = Pattern.compile("/?xl/worksheets/[^/]*\\.xml", Pattern.CASE_INSENSITIVE);

    private final Map<Part, Integer> counts = new EnumMap<>(Part.class);

    private final WorkbookUse use;

    WorkbookSize(WorkbookUse use) {
        this.use = use;
    }

    /** What there is too much of, to go on after the name of the file; what cannot be read is told elsewhere. */
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
                : Optional.of(Texts.of("excel.size.unpacked", MOST_UNPACKED >> 20));
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
                String tooMany = part.moreThan(grouped(part.most * use.times()));
                return Optional.of(Texts.of("excel.size.too-many", tooMany, use.tooLarge()));
            }
        }
        return Optional.empty();
    }

    private static String grouped(int number) {
        return NumberFormat.getIntegerInstance(Language.spoken().locale()).format(number);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
