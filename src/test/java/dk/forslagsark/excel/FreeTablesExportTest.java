package dk.forslagsark.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.form.Content;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.FreeTable;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.proposal.TableWords.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Free tables in the workbook: any rows and columns, numbered with the others, in their section. */
class FreeTablesExportTest {
    private static FreeTable table(String title, String... rows) {
        List<FreeRow> all = new ArrayList<>();
        for (String row : rows) {
            all.add(new FreeRow(List.of(row.split("\\|", -1)), Notes.NONE));
        }
        return FreeTable.in(Section.CONTENT).withTitle(title).withRows(all);
    }

    private static final FreeTable LEVELS =
            table("Serviceniveau", "|2017|2018", "Besøg|tre|to", "Antal|1.300|25,75", "Andel|-5|0");

    private static Proposal with(FreeTable... tables) {
        return Samples.proposal(4, List.of(Samples.service("Husleje", "", "-400")), List.of())
                .withFreeTables(List.of(tables));
    }

    /** What is shown in each row of the form that is not hidden, cells parted by bars. */
    private static List<String> rows(Exported exported) {
        List<String> rows = new ArrayList<>();
        for (Row row : exported.form()) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(Exported.shown((XSSFCell) cell)));
            cells.removeIf(String::isEmpty);
            if (!row.getZeroHeight() && !cells.isEmpty()) {
                rows.add(String.join("|", cells));
            }
        }
        return rows;
    }

    @ParameterizedTest
    @EnumSource
    void aTableStandsInItsSectionInEachForm(Form form) throws Exception {
        Exported exported = Exported.of(with(LEVELS), form);
        List<String> rows = rows(exported);
        String caption = rows.stream()
                .filter(row -> row.endsWith("Serviceniveau"))
                .findFirst()
                .orElseThrow();
        int at = rows.indexOf(caption);
        assertThat(rows.subList(at + 1, at + 5))
                .containsExactly("2017|2018", "Besøg|tre|to", "Antal|1300|25.75", "Andel|-5|0");
        assertThat(caption).matches(form.numbersTables() ? "Tabel [12]\\. Serviceniveau" : "Serviceniveau");
        String heading =
                form.partOf(new Content.Text(Section.CONTENT)).orElseThrow().title();
        assertThat(rows.indexOf(heading)).isBetween(0, at);
    }

    @Test
    void theNumbersGoOnThroughThem() throws Exception {
        List<String> rows = rows(Exported.full(with(LEVELS, table("Priser", "a|b"))));
        assertThat(rows)
                .containsSubsequence(
                        "1.1 Tabel 1. Forslagets samlede økonomiske konsekvenser",
                        "Tabel 2. Serviceniveau",
                        "Tabel 3. Priser",
                        "Tabel 4. Varige ændringer, service");
    }

    @Test
    void whatStandsAboveAndBelowGoesWithIt() throws Exception {
        FreeTable noted =
                LEVELS.withWords(LEVELS.words().with(Part.LEAD_IN, "Før").with(Part.NOTE, "Kilde: A\nNote: B"));
        List<String> rows = rows(Exported.full(with(noted)));
        assertThat(rows)
                .containsSubsequence(
                        "Før", "Tabel 2. Serviceniveau", "Besøg|tre|to", "Kilde: A", "Note: B", "1.4 Økonomi");
    }

    @Test
    void figuresStandToTheRightWithTheDecimalsTheyHave() throws Exception {
        Exported exported = Exported.full(with(LEVELS));
        XSSFCell posts = cell(exported, "25.75");
        assertThat(posts.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(posts.getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.RIGHT);
        assertThat(posts.getCellStyle().getDataFormatString()).contains("0.00");
        XSSFCell year = cell(exported, "2017");
        assertThat(year.getCellType()).isEqualTo(CellType.STRING);
        assertThat(year.getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.RIGHT);
        assertThat(cell(exported, "tre").getCellStyle().getAlignment()).isNotEqualTo(HorizontalAlignment.RIGHT);
    }

    private static XSSFCell cell(Exported exported, String shown) {
        for (Row row : exported.form()) {
            if (row.getRowNum() >= exported.place("fri_indhold_note").firstRow()) {
                for (var cell : row) {
                    if (Exported.shown((XSSFCell) cell).equals(shown)) {
                        return (XSSFCell) cell;
                    }
                }
            }
        }
        throw new AssertionError(shown);
    }

    @Test
    void manyTablesOfManyColumns() throws Exception {
        String wide = String.join(
                "|", IntStream.rangeClosed(1, 10).mapToObj(i -> "k" + i).toList());
        FreeTable[] many = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> table("T" + i, wide, wide))
                .toArray(FreeTable[]::new);
        List<String> rows = rows(Exported.full(with(many)));
        assertThat(rows).filteredOn(wide::equals).hasSize(60);
        assertThat(rows).contains("Tabel 31. T30");
    }

    @Test
    void moreColumnsThanThePageHasAreTold() {
        Proposal narrow = Samples.proposal(1, List.of(Samples.service("Husleje", "-400")), List.of())
                .withFreeTables(List.of(table("Bred", "a|b|c|d|e|f|g|h|i|j")));
        assertThatThrownBy(() -> Exported.full(narrow))
                .isInstanceOf(ExportProblem.class)
                .hasMessageContaining("Bred har 10 kolonner");
    }

    @Test
    void withoutAnyNothingIsShown() throws Exception {
        Exported exported = Exported.full(with());
        assertThat(exported.isHidden("fri_indhold_titel")).isTrue();
        assertThat(rows(exported)).contains("Tabel 2. Varige ændringer, service");
    }
}
