package dk.forslagsark.editor.derived;

import static dk.forslagsark.proposal.Drafts.cells;
import static dk.forslagsark.proposal.Drafts.implementation;
import static dk.forslagsark.proposal.Drafts.line;
import static dk.forslagsark.proposal.Drafts.permanent;
import static dk.forslagsark.proposal.Drafts.showing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.economy.Tables;
import dk.forslagsark.editor.sheet.Cell;
import dk.forslagsark.editor.sheet.RowContent;
import dk.forslagsark.editor.sheet.RowContent.Style;
import dk.forslagsark.editor.sheet.SheetColumn;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.language.Language;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.proposal.TableTexts;
import dk.forslagsark.proposal.TableWords;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.Place.TableCell;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DerivedSheetTest {
    private static final Proposal TWO_YEARS = showing(2019, 2020);
    private static final LineRef FIRST = new LineRef(Block.PERMANENT, 0);
    private static final LineRef SECOND = new LineRef(Block.PERMANENT, 1);

    @Test
    void theChangesOfTF02StandPerAreaWithTheirDetails() throws Exception {
        assertThat(printed(DerivedKind.PERMANENT, tf02()))
                .containsExactly(
                        "Varige ændringer, service",
                        "Helhedsorienteret koordinering af indsatser til borgere på krisecentre||||",
                        "Frikøb af 2 jobkonsulenter||1.000|1.000|1.000",
                        "Færre sager pr. sagsbehandler (1,5 årsværk)||750|750|750",
                        "Besparelse på køb af krisecenterpladser (netto)||||",
                        "Reduktion i køb af pladser||-4.900|-4.900|-4.900",
                        "Tabt statsrefusion||2.450|2.450|2.450",
                        "Varige ændringer totalt, service|0|-700|-700|-700",
                        "Varige ændringer, overførsler",
                        "Besparelse på overførsler||-750|-1.500|-1.500",
                        "Varige ændringer totalt, overførsler|0|-750|-1.500|-1.500");
    }

    /** Service from 2019, transfers from 2018: the page has the columns of both. */
    @Test
    void aTableHasNoFiguresInYearsThatItDoesNotPrint() throws Exception {
        Proposal proposal = tf02();
        TableTexts texts = TableTexts.NONE
                .with(TableRef.of(Block.PERMANENT, Area.SERVICE), TableWords.NONE.withFirstYear(Optional.of(2019)))
                .with(TableRef.of(Block.PERMANENT, Area.TRANSFERS), TableWords.NONE.withFirstYear(Optional.of(2018)));
        Proposal own = proposal.withSupplement(proposal.supplement().withTableTexts(texts));
        DerivedSheet sheet = DerivedSheet.of(DerivedKind.PERMANENT, own, Tables.of(own));
        assertThat(sheet.columns().stream().map(column -> column.title()).skip(1))
                .containsExactly("2018", "2019", "2020", "2021", "2022");
        DerivedRow total = sheet.rows().get(sheet.rows().size() - 1);
        assertThat(total.content().cells().get(DerivedColumn.year(2021)).text()).isEqualTo("-1.500");
        assertThat(total.content().cells()).doesNotContainKey(DerivedColumn.year(2022));
    }

    @Test
    void theInvestmentOfTF02HasItsSumOfAllYears() throws Exception {
        assertThat(printed(DerivedKind.INVESTMENTS, tf02()))
                .containsExactly(
                        "Serviceinvesteringer i forslaget",
                        "Tilrettelæggelse af indsats|500||||500|",
                        "Investeringer totalt, service|500|0|0|0|500|");
    }

    @Test
    void theCommitteesOfTF02HaveTheirSavingTheirCostAndOneKey() throws Exception {
        assertThat(printed(DerivedKind.COMMITTEES, tf02()))
                .startsWith(
                        "Fordeling af varige ændringer mellem udvalg, service",
                        "Socialudvalget|Besparelse|100||-2.450|-2.450|-2.450",
                        "|Omkostninger|||1.750|1.750|1.750",
                        "Total|Besparelse||0|-2.450|-2.450|-2.450",
                        "|Omkostninger||0|1.750|1.750|1.750",
                        "Varige ændringer totalt, service||100|0|-700|-700|-700");
    }

    @Test
    void theHeadingsAndTheKindsAreSaidInTheLanguageThatIsSpoken() throws Exception {
        Language.ENGLISH.speak();
        assertThat(sheet(DerivedKind.COMMITTEES, tf02()).columns())
                .extracting(SheetColumn::title)
                .startsWith("DKK 1,000, 2018 prices", "Kind", "Allocation key, %", "2017");
        assertThat(sheet(DerivedKind.INVESTMENTS, tf02()).columns())
                .extracting(SheetColumn::title)
                .endsWith("Total", "Innovation pool");
        assertThat(printed(DerivedKind.COMMITTEES, tf02()))
                .contains("Socialudvalget|Saving|100||-2.450|-2.450|-2.450", "|Costs|||1.750|1.750|1.750");
    }

    @AfterEach
    void speakDanishAgain() {
        Language.DANISH.speak();
    }

    @Test
    void theEffectOnTheCommitteesOfTF02IsServiceAlone() throws Exception {
        assertThat(printed(DerivedKind.EFFECT, tf02()))
                .containsExactly(
                        "Bevillingsmæssig effekt på service, hvis forslag indarbejdes, fordelt på udvalg",
                        "Socialudvalget||-700|-700|-700",
                        "Total|0|-700|-700|-700");
    }

    @Test
    void aFigureLeadsToTheCellItIsTypedIn() {
        DerivedSheet sheet = sheet(DerivedKind.PERMANENT, permanent(TWO_YEARS, row("Husleje", "-1 | -2")));

        assertThat(sheet.sources(key(sheet, 1), DerivedColumn.year(2020)))
                .extracting(Source::place)
                .containsExactly(Place.cell(FIRST, Column.year(2020)));
        assertThat(cell(sheet, 1, DerivedColumn.year(2020)).words()).isEqualTo("Husleje, 2020. Skrevet i Tabel 1");
    }

    @Test
    void aFigureOfADetailLeadsToTheDetail() {
        Detail detail = Detail.of("Drift", cells(2019, "3 | 4"));
        DerivedSheet sheet = sheet(DerivedKind.PERMANENT, permanent(TWO_YEARS, line("Del", detail)));

        assertThat(sheet.sources(key(sheet, 2), DerivedColumn.year(2019)))
                .containsExactly(new Source(
                        Place.cell(FIRST.detail(0), Column.year(2019)),
                        "Drift",
                        Optional.of(detail.amounts().in(2019).get())));
    }

    @Test
    void aTotalSaysWhichRowsItAddsUpAndLeavesOutTheBlankOnes() {
        Proposal proposal =
                permanent(TWO_YEARS, row("Husleje", "-400 | "), row("Drift", "100 | 5"), row("Løn", " | 7"));
        DerivedSheet sheet = sheet(DerivedKind.PERMANENT, proposal);

        assertThat(cell(sheet, 4, DerivedColumn.year(2019)).words())
                .isEqualTo("Varige ændringer totalt, service, 2019. Sum af 2 rækker: Husleje (-400); Drift (100)");
        assertThat(sheet.sources(key(sheet, 4), DerivedColumn.year(2019)))
                .extracting(Source::place)
                .containsExactly(Place.cell(FIRST, Column.year(2019)), Place.cell(SECOND, Column.year(2019)));
    }

    @Test
    void aSumOfManyRowsNamesTheFirstFour() {
        Line[] lines = Stream.of("a", "b", "c", "d", "e", "f")
                .map(label -> row(label, "1 | "))
                .toArray(Line[]::new);
        DerivedSheet sheet = sheet(DerivedKind.PERMANENT, permanent(TWO_YEARS, lines));

        assertThat(cell(sheet, 7, DerivedColumn.year(2019)).words())
                .endsWith("Sum af 6 rækker: a (1); b (1); c (1); d (1) og 2 til");
        assertThat(sheet.sources(key(sheet, 7), DerivedColumn.year(2019))).hasSize(6);
    }

    @Test
    void aBlankYearStillLeadsToWhereItWouldBeTyped() {
        DerivedSheet sheet = sheet(DerivedKind.PERMANENT, permanent(TWO_YEARS, row("Husleje", " | ")));

        assertThat(cell(sheet, 1, DerivedColumn.year(2019)).text()).isEmpty();
        assertThat(sheet.sources(key(sheet, 2), DerivedColumn.year(2019)))
                .extracting(Source::place)
                .containsExactly(Place.cell(FIRST, Column.year(2019)));
    }

    @Test
    void theInnovationPoolIsMarkedByAnX() {
        Proposal proposal = implementation(TWO_YEARS, row("Udstyr", "1 | 2").withInnovationPool(true));
        DerivedSheet sheet = sheet(DerivedKind.INVESTMENTS, proposal);

        assertThat(cell(sheet, 1, DerivedColumn.POOL).text()).isEqualTo("X");
        assertThat(cell(sheet, 1, DerivedColumn.POOL).words()).contains("med mærke");
        assertThat(cell(sheet, 1, DerivedColumn.SUM).text()).isEqualTo("3");
        assertThat(sheet.sources(key(sheet, 1), DerivedColumn.SUM))
                .extracting(Source::place)
                .extracting(TableCell::column)
                .containsExactly(Column.year(2019), Column.year(2020));
    }

    @Test
    void aKeySaysWhichShareItIs() {
        Proposal proposal = permanent(
                TWO_YEARS,
                row("Husleje", "-3300 | ").withCommittee(Optional.of("Socialudvalget")),
                row("Drift", "-6700 | "));
        DerivedSheet sheet = sheet(DerivedKind.COMMITTEES, proposal);

        assertThat(cell(sheet, 1, DerivedColumn.KEY).text()).isEqualTo("33");
        assertThat(cell(sheet, 1, DerivedColumn.KEY).words())
                .isEqualTo("Socialudvalget, fordelingsnøgle i procent: -3.300 af -10.000 i alt."
                        + " Skrevet i Tabel 1: Husleje");
        assertThat(cell(sheet, 2, DerivedColumn.LABEL).text()).isEqualTo("Uden udvalg");
        assertThat(cell(sheet, 2, DerivedColumn.KEY).text()).isEqualTo("67");
    }

    @Test
    void whereNothingIsLeftToShareTheCellSaysWhy() {
        Proposal proposal = permanent(TWO_YEARS, row("Husleje", "-5 | "), row("Drift", " | 5"));
        DerivedSheet sheet = sheet(DerivedKind.COMMITTEES, proposal);

        assertThat(cell(sheet, 1, DerivedColumn.KEY).text()).isEqualTo("–");
        assertThat(cell(sheet, 1, DerivedColumn.KEY).words()).contains("Nettobeløbet er 0");
        assertThat(cell(sheet, 5, DerivedColumn.KEY).text())
                .as("below the totals of both kinds")
                .isEqualTo("–");
    }

    @ParameterizedTest
    @EnumSource(DerivedKind.class)
    void aProposalWithoutRowsHasNoTablesOnAnyPage(DerivedKind kind) {
        assertThat(sheet(kind, TWO_YEARS).rows()).isEmpty();
        assertThat(kind.whenEmpty()).startsWith("Her kommer").contains("Tabel 1");
    }

    @ParameterizedTest
    @EnumSource(DerivedKind.class)
    void nothingIsEditableAndNoTwoRowsHaveTheSameKey(DerivedKind kind) throws Exception {
        DerivedSheet sheet = sheet(kind, tf02());

        assertThat(sheet.contents()).extracting(RowContent::key).doesNotHaveDuplicates();
        assertThat(sheet.contents().stream().flatMap(row -> row.cells().values().stream()))
                .noneMatch(Cell::isEditable);
    }

    private static Line row(String label, String amounts) {
        return Line.of(label, Area.SERVICE, cells(2019, amounts));
    }

    private static Proposal tf02() throws Exception {
        return ProposalFile.read(Path.of("src/test/resources/published/omprioriteringskatalog-2018/TF02.json"));
    }

    private static DerivedSheet sheet(DerivedKind kind, Proposal proposal) {
        return DerivedSheet.of(kind, proposal, Tables.of(proposal));
    }

    private static DerivedRow.Key key(DerivedSheet sheet, int row) {
        return sheet.contents().get(row).key();
    }

    private static Cell cell(DerivedSheet sheet, int row, DerivedColumn column) {
        return sheet.contents().get(row).cell(column);
    }

    /** Each row as it shows, its cells with bars between; of a heading the title alone. */
    private static List<String> printed(DerivedKind kind, Proposal proposal) {
        DerivedSheet sheet = sheet(kind, proposal);
        return sheet.contents().stream().map(row -> printed(sheet, row)).toList();
    }

    private static String printed(DerivedSheet sheet, RowContent<DerivedRow.Key, DerivedColumn> row) {
        if (row.style() == Style.HEADING) {
            return row.cell(DerivedColumn.LABEL).text();
        }
        return String.join(
                "|",
                sheet.columns().stream()
                        .map(SheetColumn::key)
                        .map(column -> row.cell(column).text())
                        .toList());
    }
}
