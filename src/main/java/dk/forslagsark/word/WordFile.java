package dk.forslagsark.word;

import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.language.Texts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** A Word document that has been found to be one, opened. Nothing in it is executed. */
public final class WordFile implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(WordFile.class.getName());
    private static final Pattern MACROS = Pattern.compile(".*vbaProject.*\\.bin", Pattern.CASE_INSENSITIVE);
    /** Also of a document with macros, which are not run. */
    private static final Pattern TEXT = Pattern.compile(".*(?:wordprocessingml|ms-word).*");

    private static final Pattern STYLES = Pattern.compile("/word/styles\\.xml");
    private static final Pattern PAGES = Pattern.compile("/word/(?:footer|header)[0-9]*\\.xml");

    /** Kept, as a logger that nobody holds forgets its level. What it warns of, the user is told in Danish. */
    private static final Logger POI = Logger.getLogger("org.apache.poi");

    static {
        POI.setLevel(Level.OFF);
    }

    private final OPCPackage file;

    private WordFile(OPCPackage file) {
        this.file = file;
    }

    /**
     * Opens the bytes of a document; the caller closes it.
     *
     * @param name for messages
     * @throws ExportProblem if they are no docx, or too much
     */
    public static WordFile open(byte[] bytes, String name) throws ExportProblem {
        List<String> problem =
                WordKind.problem(bytes).map(why -> name + " " + why).stream().toList();
        ExportProblem.throwIfAny(problem);
        try {
            WordFile opened = new WordFile(OPCPackage.open(new ByteArrayInputStream(bytes)));
            ExportProblem.throwIfAny(
                    opened.isStrict() ? List.of(name + " " + Texts.of("word.kind.strict")) : List.of());
            opened.main();
            return opened;
        } catch (IOException | OpenXML4JException | RuntimeException broken) {
            LOG.log(Level.FINE, "document " + name, broken);
            throw new ExportProblem(name + " " + Texts.of("word.kind.broken"), broken);
        }
    }

    /** Whether it is saved in the other kind of docx, which names its parts otherwise. */
    private boolean isStrict() {
        return !file.getPartsByRelationshipType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT)
                .isEmpty();
    }

    /** The same of what has just been made, which may be of any size. */
    static WordFile ofOurs(byte[] bytes) throws IOException, InvalidFormatException {
        return new WordFile(OPCPackage.open(new ByteArrayInputStream(bytes)));
    }

    /** Whether there are macros in it. They are never run. */
    public boolean hasMacros() throws InvalidFormatException {
        return main().getContentType().contains("macroEnabled")
                || !file.getPartsByName(MACROS).isEmpty();
    }

    public OPCPackage file() {
        return file;
    }

    /** The part that holds the text. */
    public PackagePart main() throws InvalidFormatException {
        List<PackagePart> found = file.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT);
        if (found.isEmpty() || !TEXT.matcher(found.get(0).getContentType()).matches()) {
            throw new InvalidFormatException("no document in it");
        }
        return found.get(0);
    }

    /** What stands above and below the pages. */
    List<PackagePart> pageTexts() {
        return file.getPartsByName(PAGES);
    }

    /** How its words look. */
    List<PackagePart> styles() {
        return file.getPartsByName(STYLES);
    }

    public static Document read(PackagePart part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return XMLHelper.newDocumentBuilder().parse(in);
        } catch (SAXException broken) {
            throw new IOException(broken);
        }
    }

    public static void write(PackagePart part, Document document) throws IOException {
        try (OutputStream out = part.getOutputStream()) {
            Transformer transformer = XMLHelper.newTransformer();
            transformer.transform(new DOMSource(document), new StreamResult(out));
        } catch (TransformerException impossible) {
            throw new IOException(impossible);
        }
    }

    public byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() {
        file.revert();
    }
}
