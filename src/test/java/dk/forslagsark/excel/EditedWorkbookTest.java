package dk.forslagsark.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.forslagsark.excel.WorkbookEdits.Edit;
import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.form.Form;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done to the filled workbook, it is either right or it says that it is not. */
class EditedWorkbookTest {
    /** The rows of the calculation that are about the years shown: the permanent changes of area Service. */
    private static final String SERVICE_IN_CALCULATION = "heraf_service";

    private static final List<Form> OTHERS =
            List.of(Form.RECOMMENDATION_2018, Form.SMART_INVESTMENTS_2017, Form.REPRIORITISATION_2018);

    /** Each in the form of 2020, and in turn in one of the others. */
    static Stream<Arguments> inTwoForms() {
        List<Edit> edits = WorkbookEdits.all();
        return IntStream.range(0, edits.size()).boxed().flatMap(i -> Stream.of(
                        Form.INVESTMENT_2020, OTHERS.get(i % OTHERS.size()))
                .map(form -> Arguments.of(edits.get(i), form)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("inTwoForms")
    void anEditIsRightOrToldAsPoiComputesIt(Edit edit, Form form) throws Exception {
        SoftAssertions softly = new SoftAssertions();
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(Exported.published(edit.file(), form)))) {
            edit.hand().accept(new Colleague(workbook));
            Exported exported = new Exported(workbook);
            OfficePrograms.compute(workbook, asked(edit, exported));
            check(edit, exported, softly);
        }
        softly.assertAll();
    }

    /** In the form of 2020 and the short one in turn: LibreOffice takes its time. */
    @Test
    void everyEditIsRightOrToldAsLibreOfficeComputesIt(@TempDir Path folder) throws Exception {
        Path libreOffice = OfficePrograms.libreOffice().orElse(null);
        assumeTrue(libreOffice != null, "LibreOffice is not installed");
        Path made = Files.createDirectory(folder.resolve("edited"));
        Path computed = Files.createDirectory(folder.resolve("computed"));
        Map<Path, Edit> edits = new LinkedHashMap<>();
        List<Edit> all = WorkbookEdits.all();
        for (int i = 0; i < all.size(); i++) {
            Form form = i % 2 == 0 ? Form.INVESTMENT_2020 : Form.RECOMMENDATION_2018;
            Path file = made.resolve(form.key() + "-" + i + ".xlsx");
            Files.write(file, edited(all.get(i), form));
            edits.put(file, all.get(i));
        }
        Path fed = Files.write(made.resolve("fed.xlsx"), FedWorkbook.changed());
        List<Path> files =
                Stream.concat(edits.keySet().stream(), Stream.of(fed)).toList();
        OfficePrograms.computeAll(libreOffice, files, computed);
        SoftAssertions softly = new SoftAssertions();
        for (Map.Entry<Path, Edit> edit : edits.entrySet()) {
            byte[] bytes = Files.readAllBytes(computed.resolve(edit.getKey().getFileName()));
            check(edit.getValue(), new Exported(new XSSFWorkbook(new ByteArrayInputStream(bytes))), softly);
        }
        byte[] bytes = Files.readAllBytes(computed.resolve(fed.getFileName()));
        softly.assertThat(permanent(new Exported(new XSSFWorkbook(new ByteArrayInputStream(bytes)))))
                .isEqualTo(FedWorkbook.CHANGED);
        softly.assertAll();
    }

    @Test
    void whatRestsOnAssumptionsAndUnitPricesFollowsThem() throws Exception {
        assertThat(FedWorkbook.ours()).isEqualTo(FedWorkbook.PRINTED);
        assertThat(FedWorkbook.oursChanged()).isEqualTo(FedWorkbook.CHANGED);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(FedWorkbook.changed()))) {
            Exported exported = new Exported(workbook);
            OfficePrograms.compute(workbook, List.of(exported.place(TemplateNames.PERMANENT_TOTAL)));
            assertThat(permanent(exported)).isEqualTo(FedWorkbook.CHANGED);
        }
    }

    private static String permanent(Exported exported) {
        return exported.shownRow(TemplateNames.PERMANENT_TOTAL).stream()
                .limit(3)
                .collect(Collectors.joining(" "));
    }

    private static byte[] edited(Edit edit, Form form) throws Exception {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(Exported.published(edit.file(), form)))) {
            edit.hand().accept(new Colleague(workbook));
            return Samples.bytes(workbook);
        }
    }

    /** The places of the names that are looked at. */
    private static List<NamedRange> asked(Edit edit, Exported exported) {
        Stream<String> names = edit.comes().stream().map(line -> line.split("[ :]")[0]);
        return Stream.concat(names, Stream.of(TemplateNames.CONTROL))
                .distinct()
                .map(name -> name.equals(SERVICE_IN_CALCULATION) ? TemplateNames.CALCULATED_YEARS : name)
                .filter(exported::has)
                .map(exported::place)
                .toList();
    }

    private static void check(Edit edit, Exported exported, SoftAssertions softly) {
        List<String> said = new ArrayList<>();
        for (String line : edit.comes()) {
            String what = line.substring(0, line.indexOf(": "));
            String shown = line.substring(line.indexOf(": ") + 2);
            String name = what.split(" ")[0];
            if (!concerns(what, exported)) {
                continue;
            }
            if (name.equals(TemplateNames.CONTROL)) {
                said.add(shown);
            } else if (name.equals(SERVICE_IN_CALCULATION) || exported.has(name)) {
                softly.assertThat(shown(exported, name, shown))
                        .as(edit + ": " + name)
                        .isEqualTo(shown);
            }
        }
        String control = exported.shown(TemplateNames.CONTROL);
        if (said.isEmpty()) {
            softly.assertThat(control).as(edit + ": the control").isEmpty();
        }
        said.forEach(
                part -> softly.assertThat(control).as(edit + ": the control").contains(part));
    }

    /** Whether the form has one of the names in brackets, or there are none. */
    private static boolean concerns(String what, Exported exported) {
        int begin = what.indexOf('[');
        return begin < 0
                || Stream.of(what.substring(begin + 1, what.indexOf(']')).split(" "))
                        .anyMatch(exported::has);
    }

    private static String shown(Exported exported, String name, String wanted) {
        if (name.equals(SERVICE_IN_CALCULATION)) {
            int count = wanted.split(" ").length;
            int first = exported.place(TemplateNames.CALCULATED_YEARS).firstRow();
            return IntStream.range(first, first + count)
                    .mapToObj(row ->
                            Exported.shown(SheetCells.at(exported.workbook().getSheet("Beregning"), row, 3)))
                    .collect(Collectors.joining(" "));
        }
        return exported.place(name).columns() == 1
                ? exported.shown(name)
                : exported.shownRow(name).stream()
                        .limit(wanted.split(" ").length)
                        .collect(Collectors.joining(" "));
    }
}
