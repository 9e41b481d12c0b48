package dk.forslagsark.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemFolderTest {
    @ParameterizedTest
    @CsvSource({
        "Windows 11, /users/ida, APPDATA=/roaming, /roaming/Forslagsark",
        "Windows 11, /users/ida, X=y, /users/ida/AppData/Roaming/Forslagsark",
        "Mac OS X, /users/ida, XDG_CONFIG_HOME=/xdg, /users/ida/Library/Application Support/Forslagsark",
        "Linux, /home/ida, X=y, /home/ida/.config/forslagsark",
        "Linux, /home/ida, XDG_CONFIG_HOME=/xdg, /xdg/forslagsark",
        "Linux, /home/ida, XDG_CONFIG_HOME=relative, /home/ida/.config/forslagsark",
        "FreeBSD, /home/ida, XDG_CONFIG_HOME=, /home/ida/.config/forslagsark"
    })
    void theFolderIsWhereTheSystemKeepsSettings(String system, String home, String variable, String expected) {
        assertFolder(SystemFolder.SETTINGS, "forslagsark.settings", system, home, variable, expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Windows 11, /users/ida, LOCALAPPDATA=/local, /local/Forslagsark",
        "Windows 11, /users/ida, APPDATA=/roaming, /users/ida/AppData/Local/Forslagsark",
        "Mac OS X, /users/ida, X=y, /users/ida/Library/Application Support/Forslagsark/Tilstand",
        "Linux, /home/ida, X=y, /home/ida/.local/state/forslagsark",
        "Linux, /home/ida, XDG_STATE_HOME=/xdg, /xdg/forslagsark",
        "Linux, /home/ida, XDG_STATE_HOME=relative, /home/ida/.local/state/forslagsark"
    })
    void theFolderIsWhereTheSystemKeepsState(String system, String home, String variable, String expected) {
        assertFolder(SystemFolder.STATE, "forslagsark.state", system, home, variable, expected);
    }

    private static void assertFolder(
            SystemFolder folder, String override, String system, String home, String variable, String expected) {
        Map<String, String> properties = new HashMap<>(Map.of("os.name", system, "user.home", home));
        String[] nameValue = variable.split("=", 2);
        Map<String, String> environment = Map.of(nameValue[0], nameValue[1]);
        assertThat(folder.of(properties::get, environment::get)).isEqualTo(Path.of(expected));
        properties.put(override, "/elsewhere");
        assertThat(folder.of(properties::get, environment::get)).isEqualTo(Path.of("/elsewhere"));
    }
}
