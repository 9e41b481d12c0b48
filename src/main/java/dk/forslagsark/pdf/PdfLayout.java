package dk.forslagsark.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dk.forslagsark.danish.Authorship;
import dk.forslagsark.danish.CatalogueWording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Lays out XHTML as a tagged PDF. The same text gives the same bytes: nothing of the clock is in it. */
final class PdfLayout {
    /** Says of each document which of its fonts ours stand for. Kept, or what is set is forgotten. */
    private static final Logger LIBRARY = Logger.getLogger("org.apache.pdfbox");

    static {
        LIBRARY.setLevel(Level.SEVERE);
        FontMappers.set(new OwnFonts());
        XRLog.setLoggingEnabled(false);
    }

    private static final String METADATA_END = "</rdf:RDF>";

    private static final String PROGRAM_NAMED =
            "<rdf:Description xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" rdf:about=\"\"><xmp:CreatorTool>%s</xmp:CreatorTool></rdf:Description>";

    private PdfLayout() {}

    static byte[] document(String xhtml) throws IOException {
        return document(xhtml, page -> {});
    }

    /** @param writes is called with the number of each page before it is written */
    static byte[] document(String xhtml, IntConsumer writes) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        PdfFonts.put(builder);
        builder.usePdfUaAccessibility(true);
        builder.useObjectDrawerFactory(ChartDrawing.FACTORY);
        builder.withProducer(Authorship.PROGRAM);
        builder.withHtmlContent(xhtml, null);
        builder.usePageSupplier((document, width, height, page, shadow) -> {
            writes.accept(page + 1);
            PDPage added = new PDPage(new PDRectangle(width, height));
            document.addPage(added);
            return added;
        });
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            document.setDocumentId((long) xhtml.hashCode());
            document.getDocumentInformation().setCreationDate(null);
            describeLinks(document);
            nameProgram(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** Beside the author: in the properties, and once more in the metadata, which the library lets nobody add to. */
    private static void nameProgram(PDDocument document) throws IOException {
        document.getDocumentInformation().setCreator(Authorship.PROGRAM);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String said = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String named = said.replace(METADATA_END, PROGRAM_NAMED.formatted(Authorship.PROGRAM) + METADATA_END);
        metadata.importXMPMetadata(named.getBytes(StandardCharsets.UTF_8));
    }

    /** A link is read aloud by what it does: all lead to a place in the document. */
    private static void describeLinks(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getContents() == null) {
                    link.setContents(CatalogueWording.TO_THE_PAGE);
                }
            }
        }
    }

    /** How forms look. */
    static String css() {
        try (InputStream in = Objects.requireNonNull(PdfLayout.class.getResourceAsStream("form.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
