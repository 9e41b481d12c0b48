package dk.forslagsark.editor;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.W;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.check.Checks;
import dk.forslagsark.danish.Notation;
import dk.forslagsark.editor.importing.ImportPane;
import dk.forslagsark.excel.Export;
import dk.forslagsark.excel.Progress;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.Template;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.word.reading.TypedForms;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A filled workbook brought back into the window. */
class BringBackTest extends RobotTest {
    private Path workbook(double first) throws Exception {
        byte[] filled =
                Export.workbook(Checks.version(example("BU01")), Template.shipped(Form.INVESTMENT_2020), Progress.NONE);
        Path file = folder.resolve("BU01.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(filled));
                OutputStream out = Files.newOutputStream(file)) {
            NamedRange amounts = new NamedRanges(book).get("implementering_beløb");
            for (int row = amounts.firstRow(); row <= amounts.lastRow(); row++) {
                var cell = amounts.sheet().getRow(row).getCell(amounts.firstColumn());
                if (cell.getNumericCellValue() == 300) {
                    cell.setCellValue(first);
                }
            }
            book.write(out);
        }
        return file;
    }

    private void bringBack(Path file) {
        editor.dialogs.file = Optional.of(file);
        editor.run(() -> editor.window.commands().file.bringBack.run());
    }

    private Optional<Amount> first() {
        return editor.proposal().implementationCosts().get(0).amounts().in(2019);
    }

    @Test
    void whatIsUntouchedIsShownAtOnce() throws Exception {
        bringBack(workbook(300));
        assertThat(editor.proposal()).isEqualTo(example("BU01"));
        assertThat(editor.dialogs.asked).isEmpty();
    }

    /** Nobody has it anywhere else: a colleague may have typed it, and which of it is wanted has been said once. */
    @Test
    void whatWasBroughtBackIsNotLeftUnsaved() throws Exception {
        bringBack(workbook(300));
        assertThat(editor.title()).contains("•");
        editor.press(CONTROL, W);
        assertThat(editor.proposal()).isEqualTo(example("BU01"));
    }

    @Test
    void aWorkbookIsBroughtBackHoweverItIsOpenedAndUnsavedChangesAreAskedFor() throws Exception {
        Path workbook = workbook(310);
        editor.run(() -> editor.window.start(Optional.of(workbook)));
        assertThat(first()).contains(Amount.of(310));
        Path another = workbook(300);
        editor.run(() -> editor.window.open(another, Optional.empty()));
        assertThat(first()).contains(Amount.of(310));
    }

    @Test
    void whatWasChangedIsTakenOnceItHasBeenSeen() throws Exception {
        bringBack(workbook(310));
        assertThat(editor.dialogs.asked).containsExactly("Hent fra BU01.xlsx");
        assertThat(first()).contains(Amount.of(310));
    }

    @Test
    void withoutItsMarkAChangeIsLeft() throws Exception {
        editor.dialogs.answer = asking -> {
            assertThat(asking).isInstanceOf(ImportPane.class);
            ((CheckBox) asking.node().lookup(".import-choice")).setSelected(false);
        };
        bringBack(workbook(310));
        assertThat(first()).contains(Amount.of(300));
    }

    /** First how its Table 1 was understood, then what else was read, and the total that does not fit: -100 - 20 is not -130. */
    @Test
    void aFormTypedByHandIsLookedAtBeforeItCounts() throws Exception {
        byte[] typed = TypedForms.typed(document -> {
            TypedForms.paragraphs(document, "Tabel 1. Forslagets samlede økonomi");
            TypedForms.table(
                    document,
                    "1.000 kr. 2018 p/l|Styringsområde|2018",
                    "Varige ændringer||",
                    "Færre køb|Service|-100",
                    "Færre ture|Service|-20",
                    "Samlet varig ændring||-130");
        });
        editor.dialogs.notation = Optional.of(Notation.DANISH);
        bringBack(Files.write(folder.resolve("hånd.docx"), typed));
        assertThat(editor.dialogs.pasted).hasSize(1);
        assertThat(editor.dialogs.asked).containsExactly("Hent fra hånd.docx");
        assertThat(editor.proposal().permanentChanges()).hasSize(2);
        assertThat(editor.proposal().terms().priceLevel()).isEqualTo(2018);
    }

    @Test
    void whatCannotBeReadIsToldAndWhatIsOpenStays() throws Exception {
        editor.show(example("TF02"));
        bringBack(Files.writeString(folder.resolve("brev.xlsx"), "Et brev"));
        assertThat(editor.dialogs.told).singleElement().asString().contains("brev.xlsx er ingen Excel-projektmappe");
        assertThat(editor.proposal()).isEqualTo(example("TF02"));
    }
}
