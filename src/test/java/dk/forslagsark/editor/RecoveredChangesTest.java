package dk.forslagsark.editor;

import static javafx.scene.input.KeyCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.editor.compare.VersionsPane;
import dk.forslagsark.editor.dialog.Dialogs.Unsaved;
import dk.forslagsark.editor.dialog.Question;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.file.StateFolder;
import dk.forslagsark.file.recovery.EndedPrograms;
import dk.forslagsark.file.recovery.KeptVersion;
import dk.forslagsark.file.recovery.Versions;
import dk.forslagsark.proposal.Proposal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** What was not saved when the program ended, and what was saved before. */
class RecoveredChangesTest extends RobotTest {
    private Path file;
    private Path state;

    @BeforeEach
    void aFile() throws Exception {
        file = folder.resolve("BU01.forslag");
        state = folder.resolve("indstillinger").resolve("tilstand");
        ProposalFile.write(example("BU01"), file);
        editor.dialogs.unsaved = Unsaved.DISCARD;
    }

    @Test
    void unsavedChangesAreOfferedWithWhatTheyAre() throws Exception {
        opened().click(BU01_SAVING, "2020").type("-1").press(ENTER);
        endTheProgram();
        editor.dialogs.chosen = "Gendan";
        editor.run(() -> editor.window.start(Optional.empty()));

        Question<?> asked = editor.dialogs.questions.get(0);
        assertThat(asked.heading()).isEqualTo("“BU01.forslag” har ændringer, der ikke blev gemt");
        assertThat(asked.answers().values()).containsExactly("Gendan", "Slet ændringerne");
        assertThat(asked.changes()).anyMatch(line -> line.words().endsWith("2020: -1.300 → -1"));
        assertThat(editor.text(BU01_SAVING, "2020")).isEqualTo("-1");
        assertThat(editor.title()).isEqualTo("BU01.forslag • – Forslagsark");
        assertThat(ProposalFile.read(file)).isEqualTo(example("BU01"));

        editor.press(CONTROL, S);
        assertThat(ProposalFile.read(file)).isEqualTo(editor.proposal());
        waitFor(() -> EndedPrograms.copies(state).isEmpty());
    }

    @Test
    void aNewerSaveIsNotWrittenOver() throws Exception {
        opened().click(BU01_SAVING, "2020").type("-1").press(ENTER);
        endTheProgram();
        Proposal newer = example("TF02");
        ProposalFile.write(newer, file);
        editor.dialogs.chosen = "Gendan";
        editor.run(() -> editor.window.start(Optional.of(file)));

        assertThat(editor.dialogs.questions.get(0).text()).contains("åbnes som et forslag for sig");
        assertThat(editor.text(BU01_SAVING, "2020")).isEqualTo("-1");
        assertThat(editor.title()).startsWith("BU01 Peer-to-Peer").contains("•");
        assertThat(ProposalFile.read(file)).isEqualTo(newer);
    }

    @Test
    void changesToAFileThatIsGoneAreSaidToBeThat() throws Exception {
        opened().click(BU01_SAVING, "2020").type("-1").press(ENTER);
        endTheProgram();
        Files.delete(file);
        editor.dialogs.chosen = "Gendan";
        editor.run(() -> editor.window.start(Optional.empty()));

        Question<?> asked = editor.dialogs.questions.get(0);
        assertThat(asked.text()).contains("Filen kan ikke læses nu", "åbnes som et forslag for sig");
        assertThat(asked.compared().from()).isEqualTo("Tomt forslag");
        assertThat(editor.text(BU01_SAVING, "2020")).isEqualTo("-1");
        assertThat(file).doesNotExist();
    }

    @Test
    void aProposalThatWasNeverSavedIsRecoveredToo() throws Exception {
        editor.press(CONTROL, N).type("Husleje").press(ENTER);
        Proposal written = editor.proposal();
        endTheProgram();
        editor.dialogs.chosen = "Gendan";
        editor.run(() -> editor.window.start(Optional.empty()));
        assertThat(editor.proposal()).isEqualTo(written);
        assertThat(editor.title()).isEqualTo("Nyt forslag • – Forslagsark");
    }

    @Test
    void changesThatAreNotWantedAreGone() throws Exception {
        opened().click(BU01_SAVING, "2020").type("-1").press(ENTER);
        endTheProgram();
        editor.dialogs.chosen = "Slet ændringerne";
        editor.run(() -> editor.window.start(Optional.of(file)));
        assertThat(editor.text(BU01_SAVING, "2020")).isEqualTo("-1.300");
        waitFor(() -> EndedPrograms.copies(state).isEmpty());
    }

    @Test
    void anOlderVersionIsLookedAtAndPutBackAsOneEdit() throws Exception {
        opened().click(BU01_SAVING, "2020").type("-1").press(ENTER).press(CONTROL, S);
        editor.click(BU01_SAVING, "2021").type("-2").press(ENTER).press(CONTROL, S);
        Versions versions = new Versions(StateFolder.at(state));
        waitFor(() -> versions.of(file).size() == 3);
        editor.dialogs.answer = asking -> {
            VersionsPane pane = (VersionsPane) asking.node();
            ListView<?> list = (ListView<?>) pane.lookup("#versions");
            assertThat(list.getItems()).hasSize(2);
            list.getSelectionModel().select(1);
            assertThat(((TableView<?>) pane.lookup("#differences")).getItems()).hasSize(2);
            assertThat(((Label) pane.lookup("#differences-headline")).getText())
                    .startsWith("2 forskelle\nSamlet økonomisk");
        };
        editor.choose("Tidligere versioner …");
        assertThat(editor.proposal()).isEqualTo(example("BU01"));
        editor.press(CONTROL, Z);
        assertThat(editor.text(BU01_SAVING, "2021")).isEqualTo("-2");
    }

    @Test
    void whatIsWrittenOverIsAnOlderVersion() throws Exception {
        opened().click(BU01_SAVING, "2020").type("-1").press(ENTER);
        Proposal theirs = example("TF02");
        ProposalFile.write(theirs, file);
        editor.dialogs.chosen = "Behold min";
        editor.press(CONTROL, S);
        Proposal mine = editor.proposal();
        Versions versions = new Versions(StateFolder.at(state));
        waitFor(() -> versions.of(file).size() == 3);
        assertThat(read(versions.of(file))).containsExactly(mine, theirs, example("BU01"));

        Path other = folder.resolve("TV01c.forslag");
        ProposalFile.write(example("TV01c"), other);
        editor.dialogs.file = Optional.of(other);
        editor.press(CONTROL, SHIFT, S);
        waitFor(() -> versions.of(other).size() == 2);
        assertThat(read(versions.of(other))).containsExactly(mine, example("TV01c"));
    }

    private static List<Proposal> read(List<KeptVersion> versions) throws FileProblem {
        List<Proposal> proposals = new ArrayList<>();
        for (KeptVersion version : versions) {
            proposals.add(version.read());
        }
        return proposals;
    }

    private EditorRobot opened() {
        return editor.run(() -> editor.window.open(file, Optional.empty()));
    }

    /** As if it were killed once the copy of its changes is written, and another begun: what is open is left as it is. */
    private void endTheProgram() throws Exception {
        waitFor(() -> EndedPrograms.copies(state).size() == 1);
        EndedPrograms.in(state);
    }

    private static void waitFor(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
    }
}
