package dk.forslagsark.word.reading;

import static dk.forslagsark.word.reading.TypedForms.paragraphs;
import static dk.forslagsark.word.reading.TypedForms.table;
import static dk.forslagsark.word.reading.TypedForms.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forslagsark.file.FileProblem;
import dk.forslagsark.proposal.Line;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Documents of others, also those that were made to do harm: read, or refused in one Danish line. */
class HostileDocumentsTest {
    private static final String TEXT = "word/document.xml";
    private static final String TYPES = "[Content_Types].xml";

    private static byte[] good;

    @BeforeAll
    static void makeGood() throws Exception {
        good = typed(document -> {
            paragraphs(document, "Økonomi");
            table(document, "1.000 kr.|Styringsområde|2018", "Varige ændringer||", "Færre køb|Service|-1");
        });
    }

    @Test
    void whatOtherProgramsPackIsCalledByItsName() throws Exception {
        assertRefused(
                zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<x/>")),
                "OpenDocument");
        assertRefused(zip(Map.of("xl/workbook.xml", "<x/>")), "Excel-projektmappe");
        assertRefused(zip(Map.of("ppt/presentation.xml", "<x/>")), "PowerPoint");
        assertRefused("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), "er en PDF");
    }

    @Test
    void definedWordsAndOthersFilesAreNotLookedUp() throws Exception {
        String doctype = "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        assertRefused(with(TEXT, text -> text.replaceFirst("\\?>", "?>" + doctype)), "kunne ikke læses");
        assertRefused(with(TEXT, text -> text.replace("Økonomi", "&x;")), "kunne ikke læses");
    }

    @Test
    void withoutItsTextItIsNone() throws Exception {
        Map<String, String> parts = parts();
        parts.remove(TEXT);
        assertRefused(zip(parts), "intet helt Word-dokument");
    }

    @Test
    void strictOnesAreToBeSavedOtherwise() throws Exception {
        assertRefused(
                with(
                        "_rels/.rels",
                        text -> text.replace(
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
                                "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument")),
                "Strict Open XML");
    }

    @Test
    void withAPasswordItIsNotOpened() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem locked = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("hemmelig");
            try (var inner = encryptor.getDataStream(locked)) {
                inner.write(good);
            }
            locked.writeFilesystem(out);
        }
        assertRefused(out.toByteArray(), "adgangskode");
    }

    /** Counted before they are held: 400 tables within each other, and 90.000 paragraphs of different words. */
    @Test
    void deepAndHugeOnesAreRefused() throws Exception {
        String deep = "<w:tbl><w:tr><w:tc>".repeat(400) + "</w:tc></w:tr></w:tbl>".repeat(400);
        assertRefused(with(TEXT, text -> text.replace("<w:tbl>", deep + "<w:tbl>")), "for stort til en formular");
        String huge = IntStream.range(0, 90_000)
                .mapToObj(i -> "<w:p><w:r><w:t>" + Integer.toString(i * 7919, 36) + "</w:t></w:r></w:p>")
                .collect(Collectors.joining());
        assertRefused(with(TEXT, text -> text.replace("<w:tbl>", huge + "<w:tbl>")), "for stort til en formular");
    }

    /** With macros it is read, and they are told of; what it points at outside is not fetched. */
    @Test
    void macrosAreNotRunAndNothingIsFetched() throws Exception {
        byte[] macros = with(
                TYPES,
                text -> text.replace(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                        "application/vnd.ms-word.document.macroEnabled.main+xml"));
        ImportedDocument imported = ImportedDocument.of("x.docm", macros);
        assertThat(imported.remarks()).contains("Dokumentet indeholder makroer. De er ikke kørt og ikke læst.");
        assertThat(imported.proposal().permanentChanges())
                .extracting(Line::label)
                .containsExactly("Færre køb");
        byte[] outside = with(
                "word/_rels/document.xml.rels",
                text ->
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId9\""
                                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\""
                                + " Target=\"http://127.0.0.1:9/x.dotm\" TargetMode=\"External\"/></Relationships>");
        assertThat(ImportedDocument.of("x.docx", outside).proposal().permanentChanges())
                .hasSize(1);
    }

    private static void assertRefused(byte[] bytes, String why) {
        assertThatThrownBy(() -> ImportedDocument.of("x.docx", bytes))
                .isInstanceOf(FileProblem.class)
                .hasMessageStartingWith("Dokumentet x.docx")
                .hasMessageContaining(why)
                .hasMessageNotContaining("\n");
    }

    private interface Change {
        String of(String text);
    }

    private static byte[] with(String part, Change change) throws Exception {
        Map<String, String> parts = parts();
        parts.compute(part, (name, text) -> change.of(text == null ? "" : text));
        return zip(parts);
    }

    private static Map<String, String> parts() throws Exception {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(good))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, String> parts) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
