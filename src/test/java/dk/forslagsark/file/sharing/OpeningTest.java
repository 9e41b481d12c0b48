package dk.forslagsark.file.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.file.RunningProgram;
import dk.forslagsark.proposal.Proposal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {
    private static final Proposal BLANK = Proposal.blank(2020);
    private static final Holder SELF = Holder.here();

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aFile() throws FileProblem {
        file = folder.resolve("BU01.forslag");
        ProposalFile.write(BLANK, file);
    }

    @Test
    void aFileIsReadAndLocked() throws Exception {
        Opening opening = Opening.of(file, SELF);
        assertThat(opening.stored().proposal()).isEqualTo(BLANK);
        assertThat(opening.stored().isNewer()).isFalse();
        assertThat(opening.lock()).isInstanceOf(DocumentLock.Ours.class);
    }

    @Test
    void oneThatSomebodyElseHasIsReadAllTheSame() throws Exception {
        DocumentLock.take(file, new Holder("bo", new RunningProgram("anden-pc", 7, 1_000), Instant.EPOCH));
        Opening opening = Opening.of(file, SELF);
        assertThat(opening.stored().proposal()).isEqualTo(BLANK);
        assertThat(opening.lock()).isInstanceOf(DocumentLock.Theirs.class);
    }

    @Test
    void whatCannotBeReadIsNotLocked() throws IOException {
        Files.writeString(file, "{");
        assertThatThrownBy(() -> Opening.of(file, SELF)).isInstanceOf(FileProblem.class);
        assertOnlyTheFileIsThere();
    }

    @Test
    void whatANewerProgramWroteIsReadAndNotLocked() throws Exception {
        Files.writeString(file, ProposalFile.format(BLANK).replace("\"version\": 1", "\"version\": 2, \"new\": 7"));
        Opening opening = Opening.of(file, SELF);
        assertThat(opening.stored().isNewer()).isTrue();
        assertThat(opening.stored().proposal().cover()).isEqualTo(BLANK.cover());
        assertOnlyTheFileIsThere();
    }

    @Test
    void whatANewerProgramWroteAndCannotBeUnderstoodIsSaidToBeThat() throws IOException {
        Files.writeString(file, "{\"format\": \"forslagsark\", \"version\": 2, \"priceLevel\": [2020]}");
        assertThatThrownBy(() -> Opening.of(file, SELF)).hasMessageEndingWith("opdatér programmet");
    }

    @Test
    void whatAKilledSaveLeftIsRemoved() throws Exception {
        String name = ".forslagsark-" + "0".repeat(8) + "-7-0-0123abcd.tmp";
        Path left = Files.createFile(folder.resolve(name));
        Files.setLastModifiedTime(left, FileTime.from(Instant.EPOCH));
        Opening.of(file, SELF);
        assertThat(left).doesNotExist();
    }

    private void assertOnlyTheFileIsThere() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
