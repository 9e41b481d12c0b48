package dk.forslagsark.word.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Milestone;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text and figures that Word keeps otherwise than in plain paragraphs and cells: taken, or told, never dropped and never another figure. */
class BuriedTextTest {
    private static final String SPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String HEAD = "1.000 kr. 2018 p/l|Styringsområde|2018|2019";
    private static final String CAPTION = p("Tabel 1. Forslagets samlede økonomi");
    private static final String TABLE = CAPTION
            + table(HEAD, "Varige ændringer|||", "Færre køb|Service|-100|-100", "Samlet varig ændring||-100|-100");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:noBreakHyphen/><w:t>2.000</w:t>",
                "<w:sym w:font=\"Symbol\" w:char=\"F02D\"/><w:t>2.000</w:t>",
                "<w:t>-2.000</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>1</w:t>",
                "<w:delText>9</w:delText><w:t>-2.000</w:t>"
            })
    void signsAreReadAndMarksOfNotesAreNoDigits(String cell) throws Exception {
        String table = table(HEAD, "Varige ændringer|||", "Færre køb|Service|@|-1");
        assertThat(only(read(CAPTION + table.replace(run("@"), "<w:r>" + cell + "</w:r>")))
                        .amounts()
                        .in(2018))
                .contains(Amount.of(-2000));
    }

    @Test
    void aRowThatBeginsFurtherInAndADeletedCellMoveNoFigure() throws Exception {
        String gap = "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + cells("Service", "-1", "-2") + "</w:tr>";
        String deleted = "<w:tr>" + cells("Nyt", "Service") + "<w:tc><w:tcPr><w:cellDel w:id=\"1\"/></w:tcPr>"
                + p("-77") + "</w:tc>" + cells("-5", "-6") + "</w:tr>";
        String table = table(HEAD, "Varige ændringer|||").replace("</w:tbl>", gap + deleted + "</w:tbl>");
        assertThat(read(CAPTION + table).proposal().permanentChanges())
                .extracting(
                        line -> line.amounts().in(2018), line -> line.amounts().in(2019))
                .containsExactly(
                        tuple(Optional.of(Amount.of(-1)), Optional.of(Amount.of(-2))),
                        tuple(Optional.of(Amount.of(-5)), Optional.of(Amount.of(-6))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"customXml", "ins", "moveTo"})
    void whatIsMarkedAsAWholeIsRead(String around) throws Exception {
        ImportedDocument imported =
                read(p("Økonomi") + "<w:" + around + ">" + p("Der spares 4.444.") + TABLE + "</w:" + around + ">");
        assertThat(economy(imported)).isEqualTo("Der spares 4.444.");
        assertThat(only(imported).label()).isEqualTo("Færre køb");
    }

    /** Word says what is in a box twice, once for older programs. */
    @Test
    void boxesAreReadOnceAndTheTablesInThemToo() throws Exception {
        ImportedDocument imported = read(p("Økonomi") + "<w:p>" + run("Før") + box(p("I boksen 4.321")) + run(" efter")
                + "</w:p>" + "<w:p>" + box(TABLE) + "</w:p>");
        assertThat(economy(imported)).isEqualTo("Før efter\nI boksen 4.321");
        assertThat(only(imported).label()).isEqualTo("Færre køb");
    }

    @Test
    void tablesWithinTablesStandByThemselves() throws Exception {
        assertThat(only(read("<w:tbl><w:tr><w:tc>" + TABLE + "</w:tc></w:tr></w:tbl>"))
                        .label())
                .isEqualTo("Færre køb");
        String row = table(HEAD, "Varige ændringer|||", "@|Service|-1|-2")
                .replace(p("@"), table("Indre|Service|111|222") + p("Ydre"));
        ImportedDocument imported = read(CAPTION + row);
        assertThat(only(imported).label()).isEqualTo("Ydre");
        assertThat(only(imported).amounts().in(2018)).contains(Amount.of(-1));
        assertThat(content(imported)).contains("Indre | Service | 111 | 222");
    }

    @Test
    void notesCommentsAndWhatStandsAboveThePagesAreKept() throws Exception {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "footnotes",
                "<w:footnotes@><w:footnote w:id=\"2\">" + p("Kilde 98.765") + "</w:footnote></w:footnotes>");
        parts.put("comments", "<w:comments@><w:comment w:id=\"1\">" + p("Husk 76.543") + "</w:comment></w:comments>");
        parts.put("header1", "<w:hdr@>" + p("Sagsnr. 2018-0042") + "</w:hdr>");
        parts.put("footer1", "<w:ftr@>" + p("Side 1 af 3") + "</w:ftr>");
        assertThat(content(read(p("Økonomi") + TABLE, parts)))
                .contains("Fodnote: Kilde 98.765", "Kommentar: Husk 76.543", "Sidehoved: Sagsnr. 2018-0042")
                .doesNotContain("Side 1");
    }

    @Test
    void aSentenceThatBeginsAsACaptionIsText() throws Exception {
        ImportedDocument imported = read(p("Økonomi")
                + TABLE
                + p("Tabel 2 viser, at der spares 777 kr.")
                + p("Tabel 3. Biler")
                + table("Slags|Tal", "Lastbil|888"));
        assertThat(economy(imported)).isEqualTo("Tabel 2 viser, at der spares 777 kr.");
        assertThat(content(imported)).contains("Tabel 3. Biler\nSlags | Tal\nLastbil | 888");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:r><w:fldChar><w:ffData><w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>",
                "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>",
                "<w:r><w:t>[x]</w:t></w:r>"
            })
    void boxesOfAllKindsAreBoxes(String ticked) throws Exception {
        ImportedDocument imported = read(p("Berørte forvaltninger:") + "<w:p>" + ticked + run(" Socialforvaltningen")
                + "</w:p>" + p("☐ Økonomiforvaltningen") + p("Økonomi") + TABLE);
        assertThat(imported.proposal().cover().affected()).containsExactly("Socialforvaltningen");
    }

    @Test
    void boxesBehindTheNamesAndInCellsOfTheirOwnAreTold() throws Exception {
        ImportedDocument imported = read(p("Berørte forvaltninger: Økonomiforvaltningen ☐ Socialforvaltningen ☒")
                + table("☒|Kulturforvaltningen", "☐|Miljøforvaltningen")
                + p("Der søges om midler fra: ☐ Investeringspuljen ☒ Innovationspuljen")
                + p("Økonomi")
                + TABLE);
        assertThat(imported.proposal().cover().affected())
                .containsExactly("Socialforvaltningen", "Kulturforvaltningen");
        assertThat(imported.proposal().cover().fundedBy()).isEqualTo("Innovationspuljen");
    }

    @Test
    void whatTablesHaveMoreThanTheFormIsKept() throws Exception {
        ImportedDocument imported = read(table("Forslagets titel:|Prøve", "Sagsnr.|2018-0099")
                + p("Økonomi")
                + CAPTION
                + table(
                        "1.000 kr.|Udvalg|Styringsområde|2018|Bemærkning",
                        "Varige ændringer||||",
                        "Færre køb|Socialudvalget|Service|-1|Husk")
                + table("Aktivitet|2018|Ansvarlig", "Udbud|X|Centerchefen")
                + p("")
                + table("Aktivitet|2018|Ansvarlig", "Drift|X|")
                + table("Høringspart|Ja/nej|Dato|Konklusion", "Koncern-IT|Delvist|efter påske|God"));
        assertThat(content(imported))
                .contains(
                        "Sagsnr. | 2018-0099",
                        "Færre køb | Udvalg: Socialudvalget | Bemærkning: Husk",
                        "Udbud | Ansvarlig: Centerchefen",
                        "Koncern-IT | Ja/nej: Delvist | Dato: efter påske");
        assertThat(imported.proposal().cover().title()).isEqualTo("Prøve");
        assertThat(imported.proposal().rows(Milestone.ROWS)).hasSize(2);
    }

    /** 250 are paid back by 100 a year in the third year, discounted as the rule says: 150, 53, -41. */
    @Test
    void aTypedPaybackAndYearsThatNobodySaysAreTold() throws Exception {
        ImportedDocument imported = read(CAPTION
                + table(
                        HEAD,
                        "Varige ændringer|||",
                        "Færre køb|Service|-100|-100",
                        "Implementeringsomkostninger|||",
                        "Leder|Service|250|",
                        "Tilbagebetalingstid baseret på serviceeffektivisering||3 år|",
                        "Tilbagebetalingstid baseret på totaløkonomi||7 år|"));
        assertThat(imported.differences()).singleElement().satisfies(wrong -> assertThat(wrong.words())
                .isEqualTo("der står 7 år, men det giver 3 år"));
        assertThat(read(CAPTION
                                + table(
                                        "1.000 kr.|Styringsområde|År 1|År 2",
                                        "Varige ændringer|||",
                                        "Færre køb|Service|-1|-2"))
                        .remarks())
                .anyMatch(remark -> remark.startsWith("Tabellen siger ikke, hvilke år beløbene gælder."));
    }

    private static Line only(ImportedDocument imported) {
        Proposal proposal = imported.proposal();
        assertThat(proposal.lines(Block.PERMANENT)).hasSize(1);
        return proposal.lines(Block.PERMANENT).get(0);
    }

    private static String economy(ImportedDocument imported) {
        return imported.proposal().supplement().sections().text(Section.ECONOMY);
    }

    private static String content(ImportedDocument imported) {
        return imported.proposal().supplement().sections().text(UnplacedText.SECTION);
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String p(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    private static String box(String blocks) {
        String content = "<w:txbxContent>" + blocks + "</w:txbxContent>";
        return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>" + content
                + "</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + content
                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    }

    private static String cells(String... texts) {
        StringBuilder cells = new StringBuilder();
        List.of(texts).forEach(text -> cells.append("<w:tc>").append(p(text)).append("</w:tc>"));
        return cells.toString();
    }

    private static String table(String... rows) {
        StringBuilder table = new StringBuilder("<w:tbl>");
        List.of(rows).forEach(row -> table.append("<w:tr>")
                .append(cells(row.split("\\|", -1)))
                .append("</w:tr>"));
        return table + "</w:tbl>";
    }

    private static ImportedDocument read(String body) throws Exception {
        return read(body, Map.of());
    }

    /** @param parts the XML of what stands beside the text, an @ where its namespaces are named */
    private static ImportedDocument read(String body, Map<String, String> parts) throws Exception {
        StringBuilder types =
                new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + TYPE + "document.main+xml\"/>");
        parts.keySet()
                .forEach(name -> types.append("<Override PartName=\"/word/" + name + ".xml\" ContentType=\"" + TYPE
                        + name.replaceAll("[0-9]", "") + "+xml\"/>"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", types + "</Types>");
            put(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"r1\" Type=\"" + RELATIONS
                            + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            put(zip, "word/document.xml", "<w:document" + SPACES + "><w:body>" + body + "</w:body></w:document>");
            for (Map.Entry<String, String> part : parts.entrySet()) {
                put(zip, "word/" + part.getKey() + ".xml", part.getValue().replace("@", SPACES));
            }
        }
        return ImportedDocument.of("x.docx", out.toByteArray());
    }

    private static void put(ZipOutputStream zip, String name, String text) throws Exception {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
