package dk.forslagsark.word;

import dk.forslagsark.danish.Authorship;
import dk.forslagsark.excel.NamedContent;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.form.Form;
import dk.forslagsark.language.Texts;
import dk.forslagsark.paper.FrontField;
import dk.forslagsark.paper.PrintedForm;
import dk.forslagsark.version.Version;
import dk.forslagsark.word.CarriedProposal.Carried;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.xmlbeans.XmlException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes the Word document of a proposal. */
public final class WordExport {
    private static final Logger LOG = Logger.getLogger(WordExport.class.getName());

    private WordExport() {}

    /**
     * Fills the template, reads the document again, and compares it with what the form prints. Nothing is written; the bytes
     * are those of a docx, which carries the whole proposal along.
     *
     * @param form the form whose figures it is to show; with a shipped template its own
     * @throws ExportProblem if the document would not say what the form prints
     */
    public static byte[] document(Version version, Form form, WordTemplate template) throws ExportProblem {
        PrintedForm printed = PrintedForm.of(version, form);
        try (WordFile opened = WordFile.open(template.bytes(), Texts.of("word.template", template.name()))) {
            fill(opened, version, printed, template);
            byte[] bytes = opened.bytes();
            ExportProblem.throwIfAny(
                    problem(bytes, version, printed, template).stream().toList());
            return bytes;
        } catch (IOException | InvalidFormatException | RuntimeException unforeseen) {
            LOG.log(Level.WARNING, "template " + template.name(), unforeseen);
            throw new ExportProblem(Texts.of("word.unfilled", template.name()), unforeseen);
        }
    }

    private static void fill(WordFile opened, Version version, PrintedForm printed, WordTemplate template)
            throws IOException, InvalidFormatException {
        List<PackagePart> parts = new ArrayList<>(opened.pageTexts());
        parts.add(opened.main());
        WordLists lists = WordLists.in(opened);
        WordPage page = WordPage.of(printed);
        for (PackagePart part : parts) {
            Document document = WordFile.read(part);
            filling(document.getDocumentElement(), version, printed, lists).fill();
            if (part == opened.main()) {
                page.lay(document.getDocumentElement());
            }
            WordFile.write(part, document);
        }
        if (template.isShipped()) {
            layStyles(opened, page);
        }
        lists.write();
        CarriedProposal.put(opened, new Carried(version.proposal(), printed.form(), !template.isShipped()));
        describe(opened.file(), printed.title(), printed.front().author());
    }

    private static void layStyles(WordFile opened, WordPage page) throws IOException, InvalidFormatException {
        for (PackagePart styles : opened.styles()) {
            Document document = WordFile.read(styles);
            page.layStyles(document.getDocumentElement());
            WordFile.write(styles, document);
        }
    }

    /** The main part of the shipped form, filled: what stands in a document of ours before another program has had it. */
    public static Element filled(Version version, Form form) {
        try (WordFile template = WordFile.open(WordTemplate.shipped(form).bytes(), form.label())) {
            Element filled = WordFile.read(template.main()).getDocumentElement();
            filling(filled, version, PrintedForm.of(version, form), WordLists.in(template))
                    .fill();
            return filled;
        } catch (ExportProblem | IOException | InvalidFormatException impossible) {
            throw new IllegalStateException("the shipped template of " + form.key(), impossible);
        }
    }

    static WordFilling filling(Element root, Version version, PrintedForm printed, WordLists lists) {
        List<String> boxes = printed.front().fields().stream()
                .filter(FrontField::areBoxes)
                .flatMap(field -> field.values().stream())
                .toList();
        return new WordFilling(root, version, NamedContent.of(version), boxes, lists);
    }

    /**
     * No personal names: neither of who made the template nor of who exports.
     *
     * @param author who submits it; empty where that is not said
     */
    static void describe(OPCPackage file, String title, String author) throws IOException, InvalidFormatException {
        PackageProperties properties = file.getPackageProperties();
        properties.setTitleProperty(Optional.of(WrittenText.clean(title)));
        properties.setCreatorProperty(Optional.of(WrittenText.clean(author)).filter(any -> !any.isEmpty()));
        properties.setLastModifiedByProperty(Optional.of(Authorship.PROGRAM));
        properties.setLanguageProperty(Optional.of("da-DK"));
        nameProgram(file);
    }

    private static void nameProgram(OPCPackage file) throws IOException, InvalidFormatException {
        try {
            POIXMLProperties all = new POIXMLProperties(file);
            all.getExtendedProperties().setApplication(Authorship.PROGRAM);
            all.commit();
        } catch (OpenXML4JException | XmlException broken) {
            throw new IOException(broken);
        }
    }

    private static Optional<String> problem(byte[] bytes, Version version, PrintedForm printed, WordTemplate template)
            throws ExportProblem, IOException, InvalidFormatException {
        try (WordFile written = WordFile.open(bytes, template.name())) {
            Element root = WordFile.read(written.main()).getDocumentElement();
            return template.isShipped()
                    ? WordComparison.problem(root, printed)
                    : WordComparison.problem(root, NamedContent.of(version));
        }
    }
}
