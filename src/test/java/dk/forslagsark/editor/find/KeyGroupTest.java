package dk.forslagsark.editor.find;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.editor.find.KeyGroup.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyGroupTest {
    private static final KeyGroup ROWS = KeyGroup.of(
            "Rækker", "Slet række", "Ctrl+Delete", "Duplikér række", "Ctrl+Shift+D", "Flyt række op", "Alt+Up");

    @ParameterizedTest
    @CsvSource({
        "slet, Slet række",
        "SLET RÆKKE, Slet række",
        "række op, Flyt række op",
        "ctrl+shift, Duplikér række",
        "ctrl shift d, Duplikér række",
        "shift ctrl, Duplikér række",
        "' delete ', Slet række"
    })
    void aKeyIsFoundByWhatItDoesAndByWhatItIs(String sought, String what) {
        assertThat(ROWS.with(sought).keys()).extracting(Key::what).containsExactly(what);
    }

    @Test
    void theNameOfTheGroupFindsAllOfIt() {
        assertThat(ROWS.with("rækker")).isEqualTo(ROWS);
        assertThat(ROWS.with("")).isEqualTo(ROWS);
        assertThat(ROWS.with("  ")).isEqualTo(ROWS);
    }

    @Test
    void whatIsNoKeyLeavesNone() {
        assertThat(ROWS.with("kage").keys()).isEmpty();
        assertThat(ROWS.with("slet kage").keys()).isEmpty();
    }
}
