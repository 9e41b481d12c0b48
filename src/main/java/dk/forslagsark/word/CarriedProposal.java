package dk.forslagsark.word;

import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Proposal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.w3c.dom.Element;

/**
 * The whole proposal, also what the form does not print, as a part of the document that is not shown. It stands beside its properties, as Word
 * writes such a part: LibreOffice keeps none without them.
 */
public final class CarriedProposal {
    private static final String NAMESPACE = "urn:forslagsark:forslag";
    private static final String PART = "/customXml/item";
    private static final String PROPERTIES = "/customXml/itemProps";
    private static final String ENDING = ".xml";
    private static final String FORM = "form";
    private static final String TEMPLATE = "skabelon";
    private static final String OWN = "egen";
    private static final String PROPERTIES_TYPE =
            "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
    private static final String PROPERTIES_RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    /** Which part of the document it is, to Word. */
    private static final String IDENTITY =
            "<ds:datastoreItem ds:itemID=\"{5F0E7C1A-7B0B-4C55-9B1E-0D6F3A1B7C42}\" xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/"
                    + "2006/customXml\"><ds:schemaRefs><ds:schemaRef ds:uri=\"" + NAMESPACE
                    + "\"/></ds:schemaRefs></ds:datastoreItem>";

    private static final Pattern PARTS = Pattern.compile("/customXml/[^/]*\\.xml");

    private CarriedProposal() {}

    /** Puts it in, in place of another one, and beside what else the document carries along. */
    static void put(WordFile document, Carried carried) throws IOException, InvalidFormatException {
        Optional<PackagePart> other = document.file().getPartsByName(PARTS).stream()
                .filter(part -> read(part).isPresent())
                .findFirst();
        if (other.isPresent()) {
            write(other.get(), text(carried));
        } else {
            add(document, text(carried));
        }
    }

    private static void add(WordFile document, String text) throws IOException, InvalidFormatException {
        int number = 1;
        while (document.file().containPart(name(PART, number))
                || document.file().containPart(name(PROPERTIES, number))) {
            number++;
        }
        PackagePart part = part(document, name(PART, number), "application/xml", text);
        PackagePart properties = part(document, name(PROPERTIES, number), PROPERTIES_TYPE, IDENTITY);
        part.addRelationship(properties.getPartName(), TargetMode.INTERNAL, PROPERTIES_RELATION);
        document.main().addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATION);
    }

    private static String text(Carried carried) {
        byte[] text = ProposalFile.format(carried.proposal()).getBytes(StandardCharsets.UTF_8);
        return "<forslag xmlns=\"" + NAMESPACE + "\" " + FORM + "=\""
                + carried.form().key() + "\""
                + (carried.isOfOwnTemplate() ? " " + TEMPLATE + "=\"" + OWN + "\"" : "") + ">"
                + Base64.getEncoder().encodeToString(text) + "</forslag>";
    }

    private static PackagePartName name(String beginning, int number) throws InvalidFormatException {
        return PackagingURIHelper.createPartName(beginning + number + ENDING);
    }

    private static PackagePart part(WordFile document, PackagePartName name, String type, String text)
            throws IOException, InvalidFormatException {
        PackagePart part = document.file().createPart(name, type);
        write(part, text);
        return part;
    }

    private static void write(PackagePart part, String text) throws IOException {
        try (OutputStream out = part.getOutputStream()) {
            out.write((XML + text).getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * What a document carries along.
     *
     * @param proposal the proposal as it was when the document was made
     * @param form the form it was made in
     * @param isOfOwnTemplate whether its words are not those of the form but of somebody's own template
     */
    public record Carried(Proposal proposal, Form form, boolean isOfOwnTemplate) {}

    /** What the document carries along; empty if there is nothing, or it is no longer whole. Word gives the part another name. */
    public static Optional<Carried> in(WordFile document) {
        List<PackagePart> parts = document.file().getPartsByName(PARTS);
        return parts.stream().flatMap(part -> read(part).stream()).findFirst();
    }

    private static Optional<Carried> read(PackagePart part) {
        try {
            Element root = WordFile.read(part).getDocumentElement();
            if (!NAMESPACE.equals(root.getNamespaceURI())) {
                return Optional.empty();
            }
            Proposal proposal = parsed(root.getTextContent());
            Form form = Form.find(root.getAttribute(FORM)).orElseGet(() -> Form.of(proposal));
            return Optional.of(new Carried(proposal, form, OWN.equals(root.getAttribute(TEMPLATE))));
        } catch (IOException | FileProblem | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static Proposal parsed(String packed) throws FileProblem {
        return ProposalFile.parse(new String(Base64.getMimeDecoder().decode(packed), StandardCharsets.UTF_8));
    }
}
