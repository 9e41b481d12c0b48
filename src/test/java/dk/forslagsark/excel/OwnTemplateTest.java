package dk.forslagsark.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forslagsark.check.Checks;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.excel.template.OwnTemplate;
import dk.forslagsark.excel.template.Template;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The user's own templates, and what is said of one with parts of a table. */
class OwnTemplateTest {
    @TempDir
    Path folder;

    @Test
    void theWorkbooksOfTheFolderAreListedByName() throws Exception {
        for (String name : new String[] {"b.xlsx", "A Vores.XLSX", "~$b.xlsx", "brev.docx", ".xlsx"}) {
            Files.createFile(folder.resolve(name));
        }
        Files.createDirectory(folder.resolve("c.xlsx"));
        assertThat(OwnTemplate.inFolder(folder))
                .containsExactly(
                        new OwnTemplate("A Vores", folder.resolve("A Vores.XLSX")),
                        new OwnTemplate("b", folder.resolve("b.xlsx")));
    }

    @Test
    void withoutAFolderThereAreNone() throws Exception {
        assertThat(OwnTemplate.inFolder(folder.resolve("væk"))).isEmpty();
    }

    @Test
    void whatIsWrongWithATableIsToldAtOnce() {
        assertThatThrownBy(() -> Samples.alteredFull(workbook -> {
                    workbook.removeName(workbook.getName("varig_service_tekst"));
                    workbook.getName("personale_efter").setRefersToFormula("Forslag!$E$3");
                    workbook.getName("varig_anlæg_total").setRefersToFormula("Forslag!$G$3:$H$3");
                }))
                .isInstanceOf(ExportProblem.class)
                .hasMessageContaining("mangler navnet varig_service_tekst, som skal være der, når varig_service_beløb")
                .hasMessageContaining("personale_efter ('Forslag'!E3) skal stå i samme række som personale_tekst")
                .hasMessageContaining("varig_anlæg_total ('Forslag'!G3:H3) skal være én række med de samme kolonner");
    }

    @Test
    void twoModelRowsInOneRowAreTold() {
        assertThatThrownBy(() -> Samples.alteredFull(workbook -> workbook.getName("tekst_baggrund")
                        .setRefersToFormula(workbook.getName("tekst_indhold").getRefersToFormula())))
                .hasMessageContaining("tekst_indhold")
                .hasMessageContaining("står i samme række som tekst_baggrund");
    }

    @Test
    void aRowThatSaysIngenMustSayOfWhat() {
        assertThatThrownBy(
                        () -> Samples.alteredFull(workbook -> workbook.removeName(workbook.getName("afsnit_høring"))))
                .hasMessageContaining("mangler navnet afsnit_høring")
                .hasMessageContaining("ingen_høring");
    }

    @Test
    void whatATableHasNotIsLeftOut() throws Exception {
        Template template = Samples.alteredFull(workbook -> {
            for (String ending : new String[] {"før", "efter", "ændring", "tekst"}) {
                workbook.removeName(workbook.getName("personale_" + ending));
            }
        });
        assertThat(Export.workbook(Checks.version(Samples.published("tv01c-2018/TV01c.json")), template, Progress.NONE))
                .isNotEmpty();
    }

    @Test
    void withoutTheTableOfAnAreaTableOneHoldsTheSumsOfTheDetails() throws Exception {
        Template template = Samples.alteredFull(workbook -> {
            for (String ending : new String[] {"tekst", "beløb", "total"}) {
                workbook.removeName(workbook.getName("varig_service_" + ending));
            }
        });
        Exported exported = Exported.of(Samples.published("omprioriteringskatalog-2018/TF02.json"), template);
        assertThat(exported.shownRow("varig_beløb", 0)).containsExactly("", "1750", "1750", "1750");
        assertThat(exported.shownRow("fordeling_varig_service_beløb", 1)).containsExactly("", "1750", "1750", "1750");
        assertThat(exported.shownColumn("fordeling_varig_service_nøgle")).containsExactly("100", "");
    }
}
