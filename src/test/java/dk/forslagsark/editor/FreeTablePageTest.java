package dk.forslagsark.editor;

import static javafx.scene.input.KeyCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.editor.workspace.Workspace;
import dk.forslagsark.proposal.FreeTable;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.tables.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A free table, by the keyboard. */
class FreeTablePageTest extends RobotTest {
    @BeforeEach
    void addTable() {
        editor.show(example("TF02"));
        editor.run(() -> {
            workspace().open(Place.Page.CONTENT);
            workspace().focus();
        });
        editor.press(CONTROL, SHIFT, T).type("Serviceniveau");
        editor.run(() -> workspace().sheet().orElseThrow().focus());
        editor.press(CONTROL, HOME)
                .press(RIGHT)
                .type("2017")
                .press(TAB)
                .type("2018")
                .press(ENTER);
    }

    private Workspace workspace() {
        return editor.window.workspace().orElseThrow();
    }

    private FreeTable table() {
        return editor.proposal().freeTables().get(0);
    }

    @Test
    void itIsTypedAsEverySheet() {
        editor.press(CONTROL, HOME)
                .press(DOWN)
                .type("Besøg")
                .press(TAB)
                .type("tre")
                .press(TAB)
                .type("1300,5")
                .press(ENTER);
        assertThat(table().title()).isEqualTo("Serviceniveau");
        assertThat(table().section()).isEqualTo(Section.CONTENT);
        assertThat(table().rows().get(0).cells()).containsExactly("", "2017", "2018");
        assertThat(table().rows().get(1).cells()).containsExactly("Besøg", "tre", "1300,5");
        assertThat(editor.text("Besøg", "C")).isEqualTo("1.300,5");

        editor.press(CONTROL, Z);
        assertThat(table().rows().get(1).cells()).containsExactly("Besøg", "tre");
    }

    @Test
    void itHasANoteAndGoesAway() {
        editor.press(CONTROL, SHIFT, N).type("Kilde: A");
        assertThat(table().words().texts()).containsValue("Kilde: A");
        editor.clickOn("Slet tabellen");
        assertThat(editor.proposal().freeTables()).isEmpty();
        editor.press(CONTROL, Z);
        assertThat(editor.proposal().freeTables()).hasSize(1);
    }

    @Test
    void columnsAreAddedMovedNamedAndTakenAwayByTheKeyboard() {
        editor.press(CONTROL, HOME)
                .press(RIGHT)
                .press(CONTROL, SHIFT, K)
                .type("Budget")
                .press(ENTER);
        assertThat(table().rows().get(0).cells()).containsExactly("", "2017", "Budget", "2018");

        editor.press(UP)
                .press(ALT, PAGE_DOWN)
                .press(ALT, F2)
                .press(CONTROL, A)
                .type("Regnskab")
                .press(ENTER);
        assertThat(table().rows().get(0).cells()).containsExactly("", "2017", "2018", "Regnskab");

        editor.press(UP).press(CONTROL, SHIFT, DELETE);
        assertThat(table().rows().get(0).cells()).containsExactly("", "2017", "2018");
        editor.press(CONTROL, Z);
        assertThat(table().rows().get(0).cells()).containsExactly("", "2017", "2018", "Regnskab");
    }
}
