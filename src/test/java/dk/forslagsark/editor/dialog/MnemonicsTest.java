package dk.forslagsark.editor.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MnemonicsTest {
    @Test
    void eachNameHasALetterOfItsOwn() {
        assertThat(Mnemonics.letters(List.of("Gem", "Gem som …", "Gem ikke", "Åbn", "Go")))
                .containsExactly(
                        Optional.of('g'), Optional.of('s'), Optional.of('i'), Optional.of('å'), Optional.of('o'));
    }

    @Test
    void aNameOfWhichAllLettersAreTakenHasNone() {
        assertThat(Mnemonics.letters(List.of("a", "A", "1")))
                .containsExactly(Optional.of('a'), Optional.empty(), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "Gem som …, s, Gem _som …",
        "Gem ikke, i, Gem _ikke",
        "Gem, e, G_em",
        "Åbn, å, _Åbn",
        "Fortryd, z, Fortryd",
        "Fortryd Sæt ind, f, _Fortryd Sæt ind"
    })
    void theLetterIsMarkedWhereAWordBegins(String name, char letter, String marked) {
        assertThat(Mnemonics.marked(name, Optional.of(letter))).isEqualTo(marked);
        assertThat(Mnemonics.marked(name, Optional.empty())).isEqualTo(name);
    }
}
