package dk.forslagsark.editor;

import static javafx.scene.input.KeyCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.document.ScheduleEdits;
import dk.forslagsark.editor.workspace.Workspace;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Milestone;
import dk.forslagsark.proposal.Staffing;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.proposal.TableWords.Part;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.tables.ListTables;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.PrintedTable;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is written above and below the tables, by the keyboard. */
class TableTextsTest extends RobotTest {
    private static final TableRef SERVICE = TableRef.of(Block.PERMANENT, Area.SERVICE);
    private static final TableRef TRANSFERS = TableRef.of(Block.PERMANENT, Area.TRANSFERS);

    @BeforeEach
    void showTf02() {
        editor.show(example("TF02"));
    }

    @Test
    void table1HasALeadInAndANoteThatAreUndoneAndFound() {
        editor.press(CONTROL, SHIFT, I).type("Se afsnit 4").press(ESCAPE);
        editor.press(CONTROL, SHIFT, N).type("Kilde: regnskab 2016");
        assertThat(text(TableRef.TOTALS, Part.LEAD_IN)).isEqualTo("Se afsnit 4");
        assertThat(text(TableRef.TOTALS, Part.NOTE)).isEqualTo("Kilde: regnskab 2016");

        open(Place.Page.BACKGROUND);
        editor.press(CONTROL, F).type("regnskab 2016").press(ENTER);
        assertThat(editor.on(() -> workspace().pageProperty().get())).isEqualTo(Place.Page.TABLE_1);

        editor.press(ESCAPE).press(CONTROL, Z);
        assertThat(text(TableRef.TOTALS, Part.NOTE)).isEmpty();
        assertThat(text(TableRef.TOTALS, Part.LEAD_IN)).isEqualTo("Se afsnit 4");
    }

    @Test
    void aDerivedTableHasItsOwnAndTheyFollowTheCursor() {
        open(Place.Page.PERMANENT_TABLES);
        editor.press(CONTROL, SHIFT, N).type("Note: netto");
        assertThat(text(SERVICE, Part.NOTE)).isEqualTo("Note: netto");

        editor.press(ESCAPE).press(CONTROL, END);
        editor.press(CONTROL, SHIFT, N).type("Kilde: ydelser");
        assertThat(text(TRANSFERS, Part.NOTE)).isEqualTo("Kilde: ydelser");
        assertThat(text(SERVICE, Part.NOTE)).isEqualTo("Note: netto");

        editor.press(ESCAPE).press(CONTROL, F).type("netto").press(ENTER).press(ENTER);
        editor.press(ESCAPE).press(CONTROL, Z);
        assertThat(text(TRANSFERS, Part.NOTE)).isEmpty();
    }

    @Test
    void aDerivedTableIsCalledAndPlacedAsTheOwnerWants() {
        open(Place.Page.PERMANENT_TABLES);
        editor.run(() -> workspace().goTo(place(SERVICE, Part.TITLE)));
        editor.type("Ændringer").press(TAB).type("Sum");
        assertThat(text(SERVICE, Part.TITLE)).isEqualTo("Ændringer");
        assertThat(text(SERVICE, Part.TOTAL)).isEqualTo("Sum");

        editor.press(TAB).press(SPACE);
        assertThat(editor.proposal().supplement().tableTexts().of(SERVICE).place())
                .contains(2);
        assertThat(editor.proposal().supplement().tableTexts().of(TRANSFERS).place())
                .contains(1);

        editor.press(CONTROL, Z).press(CONTROL, Z).press(CONTROL, Z);
        assertThat(editor.proposal()).isEqualTo(example("TF02"));
    }

    @Test
    void aDerivedTableBeginsWithTheYearThatIsWritten() {
        open(Place.Page.PERMANENT_TABLES);
        editor.run(() -> workspace().goTo(place(SERVICE, Part.TITLE)));
        editor.press(TAB).press(TAB).press(TAB).type("2019").press(ENTER);
        assertThat(years(Area.SERVICE)).isEqualTo(new Years(2019, 2022));
        assertThat(years(Area.TRANSFERS)).isEqualTo(new Years(2017, 2020));
        assertThat(editor.has("Beløb i 2018 vises ikke")).isTrue();

        editor.press(CONTROL, Z);
        assertThat(years(Area.SERVICE)).isEqualTo(new Years(2017, 2020));
        assertThat(editor.proposal()).isEqualTo(example("TF02"));
    }

    @Test
    void theColumnsOfPersonnelAreHeadedAsWritten() {
        open(Place.Page.STAFFING);
        editor.run(() -> workspace().goTo(place(TableRef.of(Staffing.ROWS), Part.BEFORE)));
        editor.type("Budget 2017").press(TAB).type("Budget 2018");
        assertThat(ListTables.STAFFING.fieldsOf(editor.proposal()).stream().map(field -> field.title()))
                .containsExactly("Årsværk", "Budget 2017", "Budget 2018");
    }

    @Test
    void aMarkTakesAWordAndTheScheduleItsYears() {
        editor.show(example("BU01"));
        open(Place.Page.MILESTONES);
        editor.run(() -> workspace().goTo(ScheduleEdits.YEARS));
        editor.type("2019-2022").press(ENTER);
        assertThat(editor.proposal().supplement().scheduleYears()).contains(new Years(2019, 2022));

        editor.run(() -> workspace().focus());
        editor.press(CONTROL, HOME)
                .type("Udbud")
                .press(TAB)
                .press(F2)
                .type(" (Test)")
                .press(TAB);
        editor.type("x").press(RIGHT).type("(Drift)").press(ENTER);
        List<Milestone> rows = editor.proposal().rows(Milestone.ROWS);
        assertThat(rows.get(0).mark(2019)).contains("Test");
        assertThat(rows.get(0).mark(2020)).contains("");
        assertThat(rows.get(0).mark(2021)).contains("Drift");
        assertThat(rows.get(0).mark(2022)).isEmpty();
    }

    @Test
    void theShortFormAsksWhatTheAreasAreCalled() {
        editor.show(example("TF02").withForm(Optional.of(Form.RECOMMENDATION_2018.key())));
        editor.run(() -> workspace().goTo(place(SERVICE, Part.NAME)));
        editor.type("Service (SOF måltal)");
        assertThat(text(SERVICE, Part.NAME)).isEqualTo("Service (SOF måltal)");

        editor.run(() -> workspace().goTo(place(TableRef.TOTALS, Part.TITLE)));
        editor.type("Økonomi");
        assertThat(text(TableRef.TOTALS, Part.TITLE)).isEqualTo("Økonomi");
    }

    private Workspace workspace() {
        return editor.window.workspace().orElseThrow();
    }

    private void open(Place.Page page) {
        editor.run(() -> {
            workspace().open(page);
            workspace().focus();
        });
    }

    private Years years(Area area) {
        return editor.proposal().years(Block.PERMANENT, area);
    }

    private static Place place(TableRef table, Part part) {
        return PrintedTable.of(table).orElseThrow().place(part);
    }

    private String text(TableRef table, Part part) {
        return editor.proposal().supplement().tableTexts().text(table, part);
    }
}
