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

/** The whole proposal, also what the form does not print, as a part of the document that is not shown. */
final class CarriedProposal {
    private static final String NAMESPACE = "urn:forslagsark:forslag";
    private static final String PART = "/customXml/forslag.xml";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

    private static final Pattern PARTS = Pattern.compile("/customXml/[^/]*\\.xml");

    private CarriedProposal() {}

    /** Puts it in, in place of another one that is there. */
    static void put(WordFile document, Proposal proposal, Form form) throws IOException, InvalidFormatException {
        PackagePartName name = PackagingURIHelper.createPartName(PART);
        if (document.file().containPart(name)) {
            document.file().deletePart(name);
        }
        PackagePart part = document.file().createPart(name, "application/xml");
        byte[] text = ProposalFile.format(proposal).getBytes(StandardCharsets.UTF_8);
        String packed = Base64.getEncoder().encodeToString(text);
        try (OutputStream out = part.getOutputStream()) {
            out.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<forslag xmlns=\"" + NAMESPACE + "\" form=\""
                            + form.key() + "\">" + packed + "</forslag>")
                    .getBytes(StandardCharsets.UTF_8));
        }
        document.main().addRelationship(name, TargetMode.INTERNAL, RELATION);
    }

    /**
     * What a document carries along.
     *
     * @param proposal the proposal as it was when the document was made
     * @param form the form it was made in
     */
    record Carried(Proposal proposal, Form form) {}

    /** What the document carries along; empty if there is nothing, or it is no longer whole. Word gives the part another name. */
    static Optional<Carried> in(WordFile document) {
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
            Form form = Form.find(root.getAttribute("form")).orElseGet(() -> Form.of(proposal));
            return Optional.of(new Carried(proposal, form));
        } catch (IOException | FileProblem | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static Proposal parsed(String packed) throws FileProblem {
        return ProposalFile.parse(new String(Base64.getMimeDecoder().decode(packed), StandardCharsets.UTF_8));
    }
}
