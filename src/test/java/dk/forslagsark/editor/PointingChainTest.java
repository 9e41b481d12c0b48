package dk.forslagsark.editor;

import static dk.forslagsark.proposal.Drafts.cells;
import static dk.forslagsark.proposal.Drafts.permanent;
import static dk.forslagsark.proposal.Drafts.showing;
import static javafx.scene.input.KeyCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Line;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.Test;

/** Formulas that point at two rows keep their meaning whatever is done to these: the figures before and after each step. */
class PointingChainTest extends RobotTest {
    private static final String LABEL = "1.000 kr. 2020 p/l";

    /** The first year shown. */
    private int first = 2020;

    @Test
    void whateverIsDoneToTheRowsTheFiguresAreTheirs() {
        editor.show(permanent(
                showing(2020, 2022),
                Line.of("Husleje", Area.SERVICE, cells(2020, "100 | 200 | 300")),
                Line.of("Varme", Area.SERVICE, cells(2020, "10 | 20 | 30")),
                Line.of("Afledt", Area.SERVICE, Amounts.NONE)));
        typeFormulas();
        // 100 + 10; 100 * 2 + 20; 200 * 2 + 30
        assertFigures("110", "220", "430");
        assertFormula("=Husleje[forrige]*2+Varme");
        otherProgramsGetTheFigure();
        moveAndSort();
        rename();
        shift();
        split();
        deleteAndUndo();
    }

    private void typeFormulas() {
        editor.click("Afledt", "2020").type("=su").press(TAB);
        editor.press(UP).press(SHIFT, UP).type(")").press(ENTER);
        editor.click("Afledt", "2021")
                .type("=")
                .click("Husleje", "2020")
                .type("*2+")
                .click("Varme", "2021")
                .press(ENTER);
        editor.click("Afledt", "2022").press(CONTROL, R);
    }

    /** Where the rows are in a sheet of theirs nobody knows: a formula would point at something else there. */
    private void otherProgramsGetTheFigure() {
        editor.click("Afledt", "2021").press(CONTROL, C);
        Clipboard clipboard = editor.on(Clipboard::getSystemClipboard);
        assertThat(editor.on(clipboard::getString).strip()).isEqualTo("220");
        assertThat(editor.on(clipboard::getHtml))
                .contains("sdval=\"220\"", "x:num=\"220\"")
                .doesNotContain("x:fmla", "Husleje");
    }

    private void moveAndSort() {
        editor.click("Husleje", "2020").press(ALT, DOWN);
        assertThat(labels()).containsExactly("Varme", "Husleje", "Afledt");
        assertFigures("110", "220", "430");
        editor.click("Afledt", LABEL).run(editor.window.commands().row.sortUp::run);
        assertThat(labels()).containsExactly("Afledt", "Husleje", "Varme");
        assertFigures("110", "220", "430");
        // 100 + 10 + 110; 200 + 20 + 220; 300 + 30 + 430
        assertRow(PERMANENT, "220", "440", "760");
    }

    private void rename() {
        editor.click("Husleje", LABEL).type("Leje, nord").press(ENTER);
        assertFigures("110", "220", "430");
        assertFormula("='Leje, nord'[forrige]*2+Varme");
    }

    private void shift() {
        editor.dialogs.answer = asking -> ((TextField) asking.node().lookup("#shift-field")).setText("3");
        editor.run(editor.window.commands().years.shift::run);
        first = 2023;
        assertFigures("110", "220", "430");
        assertFormula("='Leje, nord'[forrige]*2+Varme");
    }

    private void split() {
        editor.click("Leje, nord", "2023").press(ALT, INSERT).type("Kælder").press(ENTER);
        assertFigures("110", "220", "430");
        editor.click("Kælder", "2023").type("50").press(ENTER);
        // (100 + 50) + 10; (100 + 50) * 2 + 20; 200 * 2 + 30
        assertFigures("160", "320", "430");
    }

    private void deleteAndUndo() {
        editor.clickNumber(2).press(CONTROL, DELETE);
        assertThat(labels()).containsExactly("Afledt", "Varme");
        assertThat(editor.isMarked("Afledt", "2023")).isTrue();
        assertThat(editor.tooltip("Afledt", "2024")).contains("Formlen peger på en række, der er slettet.");
        // What cannot be computed is not counted: the rest is Varme.
        assertRow(PERMANENT, "10", "20", "30");
        editor.press(CONTROL, Z);
        assertFigures("160", "320", "430");
        while (editor.undoable().isPresent()) {
            editor.press(CONTROL, Z);
        }
        first = 2020;
        assertFigures("", "", "");
        assertThat(labels()).containsExactly("Husleje", "Varme", "Afledt");
        editor.press(CONTROL, Y).press(CONTROL, Y).press(CONTROL, Y);
        assertFigures("110", "220", "430");
    }

    private void assertFigures(String... figures) {
        assertRow("Afledt", figures);
    }

    private void assertRow(String label, String... figures) {
        assertThat(IntStream.range(0, figures.length).mapToObj(i -> editor.text(label, Integer.toString(first + i))))
                .containsExactly(figures);
    }

    /** As it is shown in the second year and, filled from there, in the third. */
    private void assertFormula(String shown) {
        editor.press(CONTROL, BACK_QUOTE);
        assertThat(editor.text("Afledt", Integer.toString(first + 1))).isEqualTo(shown);
        assertThat(editor.text("Afledt", Integer.toString(first + 2))).isEqualTo(shown);
        editor.press(CONTROL, BACK_QUOTE);
    }

    private List<String> labels() {
        return editor.proposal().permanentChanges().stream().map(Line::label).toList();
    }
}
