package dk.forslagsark.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.economy.Economy;
import dk.forslagsark.economy.Tables;
import dk.forslagsark.economy.YearRow;
import dk.forslagsark.excel.reading.FilledWorkbooks;
import dk.forslagsark.excel.reading.ImportedWorkbook;
import dk.forslagsark.excel.template.AreaPlace;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.excel.template.TemplateTable;
import dk.forslagsark.excel.template.TemplateTables;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Proposal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The workbooks of the published proposals show what was printed, in two forms each, and are read back as they were, in one of them: with
 * {@code -Dpublished.forms=all} in all four.
 */
class PublishedExportTest {
    private static final Path PUBLISHED = Path.of("src/test/resources/published");
    private static final boolean IN_ALL_FORMS = "all".equals(System.getProperty("published.forms"));

    static Stream<String> files() throws IOException {
        return printed().propertyNames().stream();
    }

    /** Two forms for each, so that each form has as many; all four where that is asked for. */
    static Stream<Arguments> inTwoForms() throws IOException {
        return inForms(2);
    }

    static Stream<Arguments> inOneForm() throws IOException {
        return inForms(1);
    }

    private static Stream<Arguments> inForms(int many) throws IOException {
        List<String> files = files().toList();
        Form[] forms = Form.values();
        int step = forms.length / (IN_ALL_FORMS ? forms.length : many);
        return IntStream.range(0, files.size()).boxed().flatMap(file -> IntStream.range(0, forms.length)
                .filter(form -> (form - file) % step == 0)
                .mapToObj(form -> Arguments.of(files.get(file), forms[form])));
    }

    /**
     * As it was printed, totals and payback periods. The export itself compares every computed cell; here all is evaluated
     * anew, and told by the names.
     */
    @ParameterizedTest
    @MethodSource("inTwoForms")
    void showsWhatWasPrintedAndIsWhole(String file, Form form) throws Exception {
        Proposal proposal = Samples.published(file);
        Exported exported = Exported.of(Exported.published(file, form));
        assertPrinted(exported, printed().get(file));
        exported.recalculated();
        assertThat(exported.shownTexts()).noneMatch(text -> text.startsWith("#") || text.contains("{nr}"));
        Tables tables = Tables.of(proposal);
        tables.permanent()
                .forEach(table -> assertTotal(
                        exported, TemplateTables.area(table.block(), AreaPlace.of(table.area())), table.total()));
        tables.investments()
                .forEach(table -> assertTotal(
                        exported, TemplateTables.area(table.block(), AreaPlace.of(table.area())), table.total()));
        tables.permanentSplit()
                .forEach(table -> assertTotal(
                        exported, TemplateTables.committees(table.block(), AreaPlace.of(table.area())), table.total()));
        tables.investmentSplit()
                .forEach(table -> assertTotal(
                        exported, TemplateTables.committees(table.block(), AreaPlace.of(table.area())), table.total()));
        tables.effect().ifPresent(effect -> assertTotal(exported, TemplateTables.EFFECT, effect.total()));
    }

    @ParameterizedTest
    @MethodSource("inOneForm")
    void isReadBackWhole(String file, Form form) throws Exception {
        Proposal proposal = Samples.published(file);
        ImportedWorkbook imported = FilledWorkbooks.read(Exported.published(file, form));
        assertThat(imported.differences()).isEmpty();
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.remarks()).isEmpty();
        assertThat(imported.proposal()).isEqualTo(proposal);
    }

    /** What the form prints: texts, areas and amounts of Table 1, and what follows from them. */
    @ParameterizedTest
    @MethodSource("inOneForm")
    void theSheetAloneSaysWhatItPrints(String file, Form form) throws Exception {
        Proposal proposal = Samples.published(file);
        ImportedWorkbook imported = FilledWorkbooks.read(FilledWorkbooks.sheetAlone(Exported.published(file, form)));
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.differences()).isEmpty();
        Proposal back = imported.proposal();
        assertThat(back.cover().number()).isEqualTo(proposal.cover().number());
        assertThat(back.years()).isEqualTo(proposal.years());
        for (Block block : Block.values()) {
            assertThat(FilledWorkbooks.shown(back.lines(block)))
                    .isEqualTo(FilledWorkbooks.shown(proposal.lines(block)));
        }
        assertThat(Economy.of(back).net()).isEqualTo(Economy.of(proposal).net());
        assertThat(Economy.of(back).total().payback())
                .isEqualTo(Economy.of(proposal).total().payback());
    }

    private static void assertPrinted(Exported exported, JsonNode printed) {
        Map.of(
                        "permanent",
                        TemplateNames.PERMANENT_TOTAL,
                        "implementation",
                        TemplateNames.IMPLEMENTATION_TOTAL,
                        "net",
                        TemplateNames.NET)
                .forEach((what, name) -> {
                    if (printed.has(what)) {
                        assertThat(exported.shownRow(name)).as(what).isEqualTo(texts(printed.get(what)));
                    }
                });
        Map.of("paybackService", TemplateNames.PAYBACK_SERVICE, "paybackTotal", TemplateNames.PAYBACK_TOTAL)
                .forEach((what, name) -> {
                    if (printed.has(what)) {
                        assertThat(exported.shown(name))
                                .as(what)
                                .isEqualTo(printed.get(what).asString());
                    }
                });
    }

    private static void assertTotal(Exported exported, TemplateTable shape, YearRow total) {
        if (exported.has(shape.name("total"))) {
            assertThat(exported.shownRow(shape.name("total")))
                    .as(shape.prefix())
                    .isEqualTo(total.amounts().stream()
                            .map(amount -> amount.orElseThrow().toString())
                            .toList());
            assertThat(exported.isHidden(shape.block())).isFalse();
        }
    }

    @Test
    void showsTheWholeFormOfBu01() throws Exception {
        Exported exported = Exported.full(Samples.published("investeringskatalog-2020/BU01.json"));
        assertThat(exported.shown(TemplateNames.NUMBER)).isEqualTo("BU01");
        assertThat(exported.shown(TemplateNames.TITLE)).isEqualTo("Peer-to-Peer familier i familiebehandling");
        assertThat(exported.shown("midler_fra")).isEqualTo("Investeringspuljen");
        assertThat(exported.shown("fremstillende_forvaltning")).isEqualTo("Socialforvaltningen");
        assertThat(exported.shown("målgruppe")).isEqualTo("Børnefamilier med særlige behov");
        assertThat(exported.shown("forslagstype")).isEqualTo("Investeringsforslag");
        assertThat(exported.shown("status")).isEmpty();
        assertThat(exported.shown("prisniveau")).isEqualTo("2020");
        assertThat(exported.shown("diskonteringsrente")).isEqualTo("0.03");
        assertThat(Exported.shown(exported.cell("A16"))).isEqualTo("1.000 kr. 2020 p/l");
        assertThat(exported.shownRow(TemplateNames.YEARS))
                .containsExactly("2019", "2020", "2021", "2022", "2023", "2024");
        assertThat(exported.shownColumn("implementering_tekst"))
                .containsExactly(
                        "Udvikling af nyt familiebehandlingsforløb og målgruppeanalyse",
                        "Evaluering, optimering og konsolidering");
        assertThat(exported.shownRow("implementering_beløb", 0)).containsExactly("300", "300", "0", "", "", "");
        assertThat(exported.shownRow("implementering_beløb", 1)).containsExactly("0", "600", "600", "", "", "");
    }

    @Test
    void sumsTheDetailsOfALineInItsRow() throws Exception {
        Exported exported = Exported.of(Samples.published("omprioriteringskatalog-2018/TF02.json"));
        // Frikøb af 2 jobkonsulenter 1000 + færre sager 750; køb af pladser -4900 + tabt refusion 2450.
        assertThat(exported.shownRow("varig_beløb", 0)).containsExactly("", "1750", "1750", "1750");
        assertThat(exported.shownRow("varig_beløb", 1)).containsExactly("", "-2450", "-2450", "-2450");
    }

    private static List<String> texts(JsonNode numbers) {
        return numbers.valueStream().map(JsonNode::asString).toList();
    }

    private static JsonNode printed() throws IOException {
        return new JsonMapper().readTree(Files.readString(PUBLISHED.resolve("printed.json")));
    }
}
