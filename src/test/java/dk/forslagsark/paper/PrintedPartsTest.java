package dk.forslagsark.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.check.Checks;
import dk.forslagsark.danish.Wording;
import dk.forslagsark.excel.Samples;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.form.Form;
import dk.forslagsark.paper.Piece.Heading;
import dk.forslagsark.paper.Piece.Words;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.FreeTable;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.proposal.Sections;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.proposal.TableWords;
import dk.forslagsark.proposal.TableWords.Part;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is chosen of a form is printed as the whole form prints it, and nothing else. */
class PrintedPartsTest {
    private static final String TABLE_ONE = "1.1 Tabel 1. Forslagets samlede økonomiske konsekvenser";

    @ParameterizedTest
    @EnumSource
    void allPartsAreTheWholeForm(Form form) throws Exception {
        PrintedParts parts = published(form);
        assertThat(parts.only(parts.all())).isEqualTo(parts.form());
    }

    @ParameterizedTest
    @EnumSource
    void eachPieceButAHeadingIsInOnePart(Form form) throws Exception {
        PrintedParts parts = published(form);
        List<Integer> inParts = parts.all().stream()
                .flatMap(part -> part.places().stream())
                .filter(place -> !(parts.form().pieces().get(place) instanceof Heading))
                .sorted()
                .toList();
        assertThat(inParts)
                .isEqualTo(IntStream.range(0, parts.form().pieces().size())
                        .filter(place -> !(parts.form().pieces().get(place) instanceof Heading))
                        .boxed()
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void tableOneAloneIsItsHeadingAndTheTable(Form form) throws Exception {
        PrintedParts parts = published(form);
        PrintedForm printed = parts.only(parts.totals().stream().toList());
        assertThat(printed.pieces()).filteredOn(Heading.class::isInstance).hasSize(1);
        assertThat(printed.pieces())
                .filteredOn(PaperTable.class::isInstance)
                .singleElement()
                .isEqualTo(parts.form().pieces().stream()
                        .filter(piece ->
                                piece instanceof PaperTable table && table.ref().equals(Optional.of(TableRef.TOTALS)))
                        .findFirst()
                        .orElseThrow());
        assertThat(printed.title()).isEqualTo(parts.form().title());
        assertThat(printed.front().fields()).hasSize(1);
    }

    @Test
    void partsAreCalledByHeadingAndCaption() throws Exception {
        assertThat(titles(bu04()))
                .startsWith(
                        "Forside",
                        TABLE_ONE,
                        "1.2 Baggrund og formål",
                        "1.3 Forslagets indhold",
                        "1.4 Økonomi",
                        "- Tabel 2. Varige ændringer, service",
                        "- Tabel 3. Serviceinvesteringer i forslaget",
                        "1.5 Fordeling på udvalg");
    }

    /** The table of that number is the only one, below the heading it stands under in the whole form. */
    @Test
    void aTableKeepsItsNumberAndItsHeading() throws Exception {
        PrintedParts parts = bu04();
        List<String> said = PaperText.of(parts.only(called(parts, "Tabel 3. Serviceinvesteringer i forslaget")));
        assertThat(said)
                .containsSubsequence(
                        "BU04",
                        "1.4 Økonomi",
                        "Tabel 3. Serviceinvesteringer i forslaget",
                        "1.900",
                        Wording.noteToAll())
                .noneMatch(text -> text.contains("Tabel 1.") || text.contains("Tabel 2."));
    }

    @Test
    void theNoteToAllTablesIsPrintedOnceAndOnlyWithATable() throws Exception {
        PrintedParts parts = bu04();
        List<PrintedPart> both = new ArrayList<>(called(parts, TABLE_ONE));
        both.addAll(called(parts, "Tabel 2. Varige ændringer, service"));
        assertThat(PaperText.of(parts.only(both))).containsOnlyOnce(Wording.noteToAll());
        assertThat(PaperText.of(parts.only(called(parts, "1.2 Baggrund og formål"))))
                .doesNotContain(Wording.noteToAll());
    }

    /** In whatever order they were chosen. */
    @Test
    void partsComeInTheOrderOfTheForm() throws Exception {
        PrintedParts parts = bu04();
        List<PrintedPart> chosen = new ArrayList<>(called(parts, "1.3 Forslagets indhold"));
        chosen.addAll(called(parts, "1.2 Baggrund og formål"));
        assertThat(parts.only(chosen).pieces().stream()
                        .filter(Heading.class::isInstance)
                        .map(Heading.class::cast)
                        .map(Heading::words))
                .containsExactly("1.2 Baggrund og formål", "1.3 Forslagets indhold");
    }

    @Test
    void whatIsWrittenAroundATableGoesWithIt() {
        TableWords words = TableWords.NONE.with(Part.LEAD_IN, "Før").with(Part.NOTE, "Efter");
        FreeRow row = new FreeRow(List.of("Ydelse", "Pris"), Notes.NONE);
        FreeTable prices = FreeTable.in(Section.CONTENT)
                .withTitle("Priser")
                .withWords(words)
                .withRows(List.of(row));
        Proposal blank = Proposal.blank(2020);
        Proposal proposal = blank.withSupplement(
                        blank.supplement().withSections(Sections.NONE.with(Section.CONTENT, "Et afsnit.")))
                .withFreeTables(List.of(prices, prices.withTitle("Takster")));
        PrintedParts parts = new PrintedParts(PrintedForm.of(Checks.version(proposal), Form.INVESTMENT_2020));
        assertThat(words(parts.only(called(parts, "Tabel 2. Priser"))))
                .startsWith("Før", "Efter")
                .hasSize(3);
        assertThat(words(parts.only(called(parts, "1.3 Forslagets indhold")))).containsExactly("Et afsnit.");
    }

    /** Where nothing is written the heading alone leads to the table. */
    @Test
    void aTableWithoutATextBeforeItIsCalledByBoth() {
        FreeRow row = new FreeRow(List.of("Ydelse"), Notes.NONE);
        Proposal proposal = Proposal.blank(2020)
                .withFreeTables(List.of(
                        FreeTable.in(Section.CONTENT).withTitle("Priser").withRows(List.of(row))));
        PrintedParts parts = new PrintedParts(PrintedForm.of(Checks.version(proposal), Form.INVESTMENT_2020));
        assertThat(titles(parts)).contains("1.3 Forslagets indhold: Tabel 2. Priser");
    }

    private static List<String> words(PrintedForm form) {
        return form.pieces().stream()
                .filter(Words.class::isInstance)
                .map(Words.class::cast)
                .map(words -> String.join(" ", words.text().withoutLabels()))
                .toList();
    }

    private static List<String> titles(PrintedParts parts) {
        return parts.all().stream()
                .map(part -> (part.isBelow() ? "- " : "") + part.title())
                .toList();
    }

    private static List<PrintedPart> called(PrintedParts parts, String title) {
        return parts.all().stream().filter(part -> part.title().equals(title)).toList();
    }

    private static PrintedParts bu04() throws Exception {
        Proposal proposal = ProposalFile.read(Path.of("src/test/resources/published-whole/BU04.forslag"));
        return new PrintedParts(PrintedForm.of(Checks.version(proposal), Form.INVESTMENT_2020));
    }

    private static PrintedParts published(Form form) throws Exception {
        Proposal proposal = Samples.published("omprioriteringskatalog-2018/TV01b.json");
        return new PrintedParts(PrintedForm.of(Checks.version(proposal), form));
    }
}
