package dk.forslagsark.editor;

import static javafx.scene.input.KeyCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.document.CoverEdits;
import dk.forslagsark.editor.dialog.Question;
import dk.forslagsark.file.NamedPipe;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.file.RunningProgram;
import dk.forslagsark.file.sharing.DocumentLock;
import dk.forslagsark.file.sharing.Holder;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.CoverText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.RadioButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.testfx.util.WaitForAsyncUtils;

/** A file that somebody else works on too. */
class SharedFilesTest extends RobotTest {
    private static final Holder COLLEAGUE =
            new Holder("bo", new RunningProgram("anden-pc", 7, 1_000), Instant.parse("2020-03-02T09:00:00Z"));

    private Path file;

    @BeforeEach
    void aFile() throws Exception {
        file = folder.resolve("BU01.forslag");
        ProposalFile.write(example("BU01"), file);
    }

    @Test
    void whatAnotherHasSavedStaysAndTheDefaultKeepsBoth() throws Exception {
        opened().click(BU01_SAVING, "2020").type("-1").press(ENTER);
        Proposal theirs = titled("Deres");
        ProposalFile.write(theirs, file);
        Path copy = folder.resolve("BU01 – kopi.forslag");
        editor.dialogs.chosen = "Gem som kopi";
        editor.dialogs.file = Optional.of(copy);
        editor.press(CONTROL, S);

        Question<?> asked = editor.dialogs.questions.get(0);
        assertThat(asked.answers().values()).containsExactly("Gem som kopi", "Flet …", "Hent den andens", "Behold min");
        assertThat(asked.changes()).anyMatch(line -> line.words().endsWith("2020: -1 → -1.300"));
        assertThat(editor.dialogs.asked).contains("BU01 – kopi.forslag");
        assertThat(ProposalFile.read(file)).isEqualTo(theirs);
        assertThat(ProposalFile.read(copy)).isEqualTo(editor.proposal());
        assertThat(editor.title()).isEqualTo("BU01 – kopi.forslag – Forslagsark");
    }

    @Test
    void changesToDifferentPlacesAreMergedByThemselves() throws Exception {
        opened().click(BU01_SAVING, "2020").type("-1").press(ENTER);
        ProposalFile.write(titled("Deres"), file);
        editor.dialogs.chosen = "Flet …";
        editor.press(CONTROL, S);

        assertThat(ProposalFile.read(file)).isEqualTo(editor.proposal());
        assertThat(editor.proposal().cover().title()).isEqualTo("Deres");
        assertThat(editor.text(BU01_SAVING, "2020")).isEqualTo("-1");
        editor.press(CONTROL, Z);
        assertThat(editor.proposal().cover().title())
                .isEqualTo(example("BU01").cover().title());
    }

    @Test
    void onlyWhatBothHaveChangedIsAsked() throws Exception {
        opened().click(BU01_SAVING, "2020").type("-1").press(ENTER);
        Proposal theirs = ProposalFile.parse(
                ProposalFile.format(titled("Deres")).replaceFirst("\"2020\": -1300", "\"2020\": -7"));
        ProposalFile.write(theirs, file);
        editor.dialogs.chosen = "Flet …";
        editor.dialogs.answer = asking -> ((RadioButton) asking.node().lookup("#theirs-0")).setSelected(true);
        editor.press(CONTROL, S);

        assertThat(editor.text(BU01_SAVING, "2020")).isEqualTo("-7");
        assertThat(ProposalFile.read(file)).isEqualTo(editor.proposal());
    }

    @Test
    void savingUnderItsOwnNameIsNoWayAroundTheQuestion() throws Exception {
        opened().click(BU01_SAVING, "2020").type("-1").press(ENTER);
        ProposalFile.write(titled("Deres"), file);
        editor.dialogs.file = Optional.of(file);
        editor.press(CONTROL, SHIFT, S);

        assertThat(editor.dialogs.questions).hasSize(1);
        assertThat(ProposalFile.read(file)).isEqualTo(titled("Deres"));
    }

    @Test
    void withoutChangesHereTheFileIsReadAgainByItself() throws Exception {
        opened();
        ProposalFile.write(titled("Deres"), file);

        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> editor.message().contains("hentet igen"));
        assertThat(editor.proposal().cover().title()).isEqualTo("Deres");
        assertThat(editor.title()).isEqualTo("BU01.forslag – Forslagsark");
    }

    @Test
    void aDeletedFileIsNotMadeAgainWithoutAsking() throws Exception {
        opened().click(BU01_SAVING, "2020").type("-1").press(ENTER);
        Files.delete(file);
        editor.press(CONTROL, S);
        assertThat(file).doesNotExist();
        assertThat(editor.dialogs.questions.get(0).answers().values())
                .containsExactly("Gem den, hvor den var", "Gem som …");

        editor.dialogs.chosen = "Gem den, hvor den var";
        editor.press(CONTROL, S);
        assertThat(ProposalFile.read(file)).isEqualTo(editor.proposal());
    }

    @Test
    void whatCannotBeSavedCanBeSavedElsewhereFromTheSameQuestion() throws Exception {
        opened().click(BU01_SAVING, "2020").type("-1").press(ENTER);
        Files.delete(file);
        Files.createDirectory(file);
        Path elsewhere = folder.resolve("andet.forslag");
        editor.dialogs.chosen = "Gem som …";
        editor.dialogs.file = Optional.of(elsewhere);
        editor.press(CONTROL, S);

        assertThat(editor.dialogs.questions.get(0).heading()).isEqualTo("Forslaget er ikke gemt");
        assertThat(editor.dialogs.questions.get(0).answers().values()).containsExactly("Gem som …", "Prøv igen");
        assertThat(ProposalFile.read(elsewhere)).isEqualTo(editor.proposal());
        assertThat(editor.title()).isEqualTo("andet.forslag – Forslagsark");
    }

    @Test
    void theSecondIsToldWhoHasTheFileAndMayOnlyLook() throws Exception {
        DocumentLock.take(file, COLLEAGUE);
        editor.dialogs.chosen = "Åbn skrivebeskyttet";
        opened();

        assertThat(editor.dialogs.questions.get(0).heading()).startsWith("“BU01.forslag” er åben hos bo på anden-pc");
        assertThat(editor.title()).isEqualTo("BU01.forslag – skrivebeskyttet – Forslagsark");
        editor.click(BU01_SAVING, "2020").type("-1").press(ENTER);
        editor.press(CONTROL, S);
        Question<?> asked = editor.dialogs.questions.get(1);
        assertThat(asked.heading()).isEqualTo("Forslaget er skrivebeskyttet");
        assertThat(asked.text()).contains("bo på anden-pc", "Gem under et andet navn");
        assertThat(asked.answers().values()).containsExactly("Gem som …");
        assertThat(ProposalFile.read(file)).isEqualTo(example("BU01"));
    }

    @Test
    void whoeverWaitsIsToldWhenTheFileIsFree() throws Exception {
        DocumentLock lock =
                DocumentLock.held(DocumentLock.take(file, COLLEAGUE)).orElseThrow();
        editor.dialogs.chosen = "Giv besked, når den er ledig";
        opened();
        lock.release();

        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> editor.message().contains("er ledig nu"));
    }

    @Test
    void aLockThatWasLeftCanBeTakenOver() throws Exception {
        DocumentLock.take(file, COLLEAGUE);
        try (var files = Files.newDirectoryStream(folder, ".forslagsark-*.lock")) {
            Files.setLastModifiedTime(files.iterator().next(), FileTime.from(Instant.EPOCH));
        }
        editor.dialogs.chosen = "Overtag filen";
        opened();

        assertThat(editor.title()).isEqualTo("BU01.forslag – Forslagsark");
        assertThat(DocumentLock.look(file, COLLEAGUE)
                        .flatMap(DocumentLock.Theirs::holder)
                        .map(Holder::program))
                .contains(RunningProgram.here());
    }

    @Test
    void theLockIsGivenBackWhenTheFileIsLeft() throws Exception {
        opened();
        assertThat(DocumentLock.look(file, COLLEAGUE)).isPresent();
        editor.press(CONTROL, W);
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> DocumentLock.look(file, COLLEAGUE).isEmpty());
    }

    @Test
    void whatANewerProgramWroteIsOnlyLookedAt() throws Exception {
        Files.writeString(file, Files.readString(file).replace("\"version\": 1", "\"version\": 2"));
        opened();
        assertThat(editor.title()).isEqualTo("BU01.forslag – skrivebeskyttet – Forslagsark");
        assertThat(editor.message()).contains("nyere Forslagsark");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPipeIsSaidToBeNone() throws Exception {
        Path pipe = NamedPipe.in(folder);
        editor.show(example("TF02")).run(() -> editor.window.open(pipe, Optional.empty()));
        assertThat(editor.dialogs.told).singleElement().asString().contains("er en enhed eller et rør");
        assertThat(editor.proposal()).isEqualTo(example("TF02"));
    }

    private EditorRobot opened() {
        return editor.run(() -> editor.window.open(file, Optional.empty()));
    }

    private static Proposal titled(String title) {
        return CoverEdits.text(CoverText.TITLE, title).change().apply(example("BU01"));
    }
}
