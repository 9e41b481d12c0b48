package dk.forslagsark.editor.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.language.Language;
import dk.forslagsark.language.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Alt and a letter open one menu, or press one button of the tool bar, whatever the window speaks. */
class MenuLettersTest {
    private static final List<String> KEYS = List.of(
            "command.menu.file",
            "command.menu.edit",
            "command.menu.insert",
            "command.menu.tools",
            "command.menu.view",
            "command.menu.help",
            "command.bar.row",
            "command.bar.detail",
            "command.bar.export");

    @AfterEach
    void speakDanishAgain() {
        Language.DANISH.speak();
    }

    @ParameterizedTest
    @EnumSource
    void eachHasALetterOfItsOwn(Language language) {
        language.speak();
        Stream<String> letters = KEYS.stream().map(Texts::of).map(MenuKeys::letter);
        assertThat(letters).doesNotContain("").doesNotHaveDuplicates();
    }
}
