package dk.forslagsark.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class StateFolderTest {
    @TempDir
    Path folder;

    @Test
    void itIsNotMadeBeforeItIsNeeded() throws IOException {
        StateFolder state = StateFolder.at(folder.resolve("ny").resolve("forslagsark"));
        assertThat(state.path()).doesNotExist();
        assertThat(state.make()).isEqualTo(state.path()).isDirectory();
        assertThat(state.make("kladder"))
                .isEqualTo(state.path().resolve("kladder"))
                .isDirectory();
        assertThat(state.make("kladder")).isDirectory();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyElseMayLookIntoIt() throws IOException {
        Path open = Files.createDirectory(folder.resolve("åben"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
        StateFolder state = StateFolder.at(open);
        assertThat(rights(state.make())).isEqualTo("rwx------");
        assertThat(rights(state.make("indeni"))).isEqualTo("rwx------");
    }

    @Test
    void aFileInItsPlaceIsAFailure() throws IOException {
        Path file = Files.createFile(folder.resolve("fil"));
        assertThatThrownBy(StateFolder.at(file)::make).isInstanceOf(IOException.class);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkInItsPlaceIsNotFollowed() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("andres"));
        Path link = Files.createSymbolicLink(folder.resolve("genvej"), elsewhere);
        assertThatThrownBy(StateFolder.at(link)::make).isInstanceOf(IOException.class);
        assertThat(elsewhere).isEmptyDirectory();
    }

    private static String rights(Path made) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(made));
    }
}
