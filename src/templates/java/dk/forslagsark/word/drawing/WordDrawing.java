package dk.forslagsark.word.drawing;

import static dk.forslagsark.word.drawing.WordXml.field;
import static dk.forslagsark.word.drawing.WordXml.paragraph;
import static dk.forslagsark.word.drawing.WordXml.text;

import dk.forslagsark.form.Form;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/** Draws the Word template of a form: what it says, how that looks, and what stands below each page. */
public final class WordDrawing {
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final Path STYLES = Path.of("src/templates/resources/styles.xml");

    private static final String END = "</w:styles>";

    /** A line of a table of contents. */
    private static final String CONTENTS_STYLE =
            "<w:style w:type=\"paragraph\" w:styleId=\"TOC1\"><w:name w:val=\"toc 1\"/>"
                    + "<w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:uiPriority w:val=\"39\"/><w:pPr><w:tabs>"
                    + "<w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"10090\"/></w:tabs><w:spacing w:before=\"40\" w:after=\"40\"/>"
                    + "<w:ind w:right=\"567\"/></w:pPr></w:style>";

    private WordDrawing() {}

    public static byte[] draw(Form form) throws IOException, InvalidFormatException {
        return draw(form.label(), new WordFormDrawing(form).body(), formFooter(), "", "");
    }

    /** The template for a catalogue: Word counts its pages again when it is opened. */
    public static byte[] drawCatalogue() throws IOException, InvalidFormatException {
        return draw(
                "Katalog",
                WordCatalogueDrawing.body(),
                WordCatalogueDrawing.footer(),
                "<w:updateFields w:val=\"true\"/>",
                CONTENTS_STYLE);
    }

    private static byte[] draw(String title, String body, String footer, String setting, String style)
            throws IOException, InvalidFormatException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OPCPackage file = OPCPackage.create(out)) {
            PackagePart main = part(file, "/word/document.xml", "document.main+xml", document(body));
            file.addRelationship(main.getPartName(), TargetMode.INTERNAL, RELATIONS + "officeDocument", "rId1");
            add(file, main, "styles", Files.readString(STYLES).replace(END, style + END), "rId1");
            add(file, main, "settings", settings(setting), "rId2");
            add(file, main, "footer", "<w:ftr " + WordXml.NAMESPACES + ">" + footer + "</w:ftr>", "rId3");
            file.getPackageProperties().setTitleProperty(Optional.of(title));
            file.getPackageProperties().setCreatorProperty(Optional.of("Forslagsark"));
            file.getPackageProperties().setLanguageProperty(Optional.of("da-DK"));
        }
        return out.toByteArray();
    }

    private static void add(OPCPackage file, PackagePart main, String kind, String content, String id)
            throws IOException, InvalidFormatException {
        PackagePart added = part(file, "/word/" + kind + ".xml", kind + "+xml", content);
        main.addRelationship(added.getPartName(), TargetMode.INTERNAL, RELATIONS + kind, id);
    }

    private static PackagePart part(OPCPackage file, String name, String type, String content)
            throws IOException, InvalidFormatException {
        PackagePart part = file.createPart(PackagingURIHelper.createPartName(name), TYPES + type);
        try (OutputStream out = part.getOutputStream()) {
            out.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + content)
                    .getBytes(StandardCharsets.UTF_8));
        }
        return part;
    }

    private static String document(String body) {
        return "<w:document " + WordXml.NAMESPACES + "><w:body>" + body
                + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId3\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"964\" w:right=\"908\" w:bottom=\"1077\" w:left=\"908\" w:header=\"510\""
                + " w:footer=\"510\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>";
    }

    private static String formFooter() {
        return paragraph(
                "Footer",
                field("nummer") + text(" ") + field("titel") + "<w:r><w:tab/></w:r>" + text("Side ")
                        + WordXml.counted("PAGE") + text(" af ") + WordXml.counted("NUMPAGES"));
    }

    private static String settings(String more) {
        return "<w:settings " + WordXml.NAMESPACES + "><w:defaultTabStop w:val=\"1304\"/>" + more + "<w:compat>"
                + "<w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\""
                + " w:val=\"15\"/></w:compat><w:themeFontLang w:val=\"da-DK\"/><w:decimalSymbol w:val=\",\"/>"
                + "<w:listSeparator w:val=\";\"/></w:settings>";
    }
}
