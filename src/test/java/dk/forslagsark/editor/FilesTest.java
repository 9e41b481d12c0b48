package dk.forslagsark.editor;

import static javafx.scene.input.KeyCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.editor.dialog.Dialogs;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Opening, saving and leaving. */
class FilesTest extends RobotTest {
    @Test
    void whatIsSavedCanBeOpenedAgain() throws Exception {
        Path file = folder.resolve("BU01.forslag");
        editor.show(example("BU01")).click(BU01_SAVING, "2020").type("-1").press(ENTER);
        assertThat(editor.title()).startsWith("BU01 Peer-to-Peer familier i familiebehandling •");

        editor.dialogs.file = Optional.of(folder.resolve("BU01"));
        editor.press(CONTROL, S);

        assertThat(editor.title()).isEqualTo("BU01.forslag – Forslagsark");
        assertThat(ProposalFile.read(file)).isEqualTo(editor.proposal());
        editor.run(() -> editor.window.open(file, Optional.empty()));
        assertThat(editor.text(BU01_SAVING, "2020")).isEqualTo("-1");
    }

    @Test
    void savingKeepsWhatIsStillBeingTyped() throws Exception {
        editor.show(example("BU01")).click(BU01_SAVING, "2020").type("-7");
        editor.dialogs.file = Optional.of(folder.resolve("x.forslag"));
        editor.press(CONTROL, S);

        assertThat(ProposalFile.read(folder.resolve("x.forslag"))
                        .permanentChanges()
                        .get(0)
                        .amounts()
                        .in(2020)
                        .orElseThrow())
                .hasToString("-7");
    }

    @Test
    void aFileThatIsOnlyNamedLikeAnotherIsNotReplacedWithoutAsking() throws Exception {
        Path file = Files.writeString(folder.resolve("x.forslag"), "andet");
        editor.show(example("BU01"));
        editor.dialogs.file = Optional.of(folder.resolve("x"));
        editor.press(CONTROL, SHIFT, S);

        assertThat(editor.dialogs.asked).contains("x.forslag");
        assertThat(file).hasContent("andet");
    }

    @Test
    void aBrokenFileIsToldInOneLineAndWhatIsOpenStays() throws Exception {
        Path file = Files.writeString(folder.resolve("x.forslag"), "{\"format\": ");
        editor.show(example("BU01")).run(() -> editor.window.open(file, Optional.empty()));

        assertThat(editor.dialogs.told).hasSize(1);
        assertThat(editor.dialogs.told.get(0)).contains("x.forslag", "linje 1").doesNotContain("\n");
        assertThat(editor.proposal()).isEqualTo(example("BU01"));
    }

    @Test
    void whereNothingCouldBeOpenedThereIsTheStartPage() throws Exception {
        EditorRobot other = EditorRobot.opening(folder.resolve("andre"));
        assertThat(startPage(other)).isNull();
        other.run(() -> other.window.open(folder.resolve("mangler.forslag"), Optional.empty()));

        assertThat(other.dialogs.told).hasSize(1);
        assertThat(startPage(other)).isNotNull();
        other.close();
    }

    private static Node startPage(EditorRobot other) {
        return other.on(() -> other.stage.getScene().lookup(".start-page"));
    }

    @Test
    void unsavedChangesAreNotLeftBehindWithoutAsking() {
        editor.show(example("BU01")).click(BU01_SAVING, "2020").type("-1").press(ENTER);
        editor.press(CONTROL, W);
        assertThat(editor.dialogs.asked).containsExactly("BU01 Peer-to-Peer familier i familiebehandling");
        assertThat(editor.text(BU01_SAVING, "2020")).isEqualTo("-1");

        editor.dialogs.unsaved = Dialogs.Unsaved.DISCARD;
        editor.press(CONTROL, W);
        assertThat(editor.find(".start-title", Label.class).getText()).isEqualTo("Forslagsark");
    }

    @Test
    void theStartPageOffersTheExampleAndTheFilesUsedLast() throws Exception {
        Path file = folder.resolve("mit.forslag");
        ProposalFile.write(example("TF02"), file);
        editor.run(() -> editor.window.open(file, Optional.empty())).press(CONTROL, W);

        editor.clickOn("mit.forslag");
        assertThat(editor.title()).isEqualTo("mit.forslag – Forslagsark");
        editor.press(CONTROL, W).clickOn("Prøv eksemplet");
        assertThat(editor.proposal().cover().number()).isEqualTo("BU01");
    }

    /** What a list of many proposals knows of a file may be of yesterday. */
    @Test
    void aFileIsOpenedAlsoAtAPlaceItNoLongerHas() throws Exception {
        Path file = folder.resolve("mit.forslag");
        ProposalFile.write(example("TF02"), file);
        LineRef gone = new LineRef(Block.PERMANENT, 99);
        List<Place> places = List.of(
                Place.cell(gone, Column.year(1990)),
                Place.cell(gone.detail(3), Column.COMMITTEE),
                Place.cell(Place.Page.STAFFING, 99, "before"),
                Place.cell(Place.Page.STAFFING, 0, "no such field"),
                Place.cell(Place.Page.freeTable(9), 0, "1"),
                Place.cover("no such field"));
        for (Place place : places) {
            editor.run(() -> editor.window.open(file, Optional.of(place)));
            assertThat(editor.title()).isEqualTo("mit.forslag – Forslagsark");
        }
    }

    @Test
    void exportWritesTheWorkbookBesideTheWork() throws Exception {
        Path workbook = folder.resolve("BU01.xlsx");
        editor.show(example("BU01"));
        editor.dialogs.file = Optional.of(workbook);
        editor.press(CONTROL, E);

        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> Files.exists(workbook));
        assertThat(editor.dialogs.told).isEmpty();
        assertThat(Files.readAllBytes(workbook)).startsWith('P', 'K');
    }

    @Test
    void whatKeepsAProposalFromBeingExportedIsToldBeforeAFileIsAskedFor() throws Exception {
        editor.show(example("BU01"));
        editor.doubleClick(BU01_STAFF, "2021").type("ca. 300").press(ENTER);
        editor.click(BU01_SAVING, "2019").press(CONTROL, E);
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !editor.dialogs.asked.isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(editor.dialogs.asked).containsExactly("Forslaget kan ikke eksporteres endnu");
        assertThat(editor.cursor()).as("the place of the first").contains("2021");
        assertThat(editor.dialogs.told).isEmpty();
    }
}
