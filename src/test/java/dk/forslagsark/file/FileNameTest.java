package dk.forslagsark.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BU01 Peer-to-Peer familier | BU01 Peer-to-Peer familier",
                "1/2: hvad? <så> \"her\" | 1 2 hvad så her",
                "a\\b*c | a b c",
                "tre. punktummer... | tre. punktummer",
                "..skjult | skjult",
                "Café æøå ÆØÅ 日本 | Café æøå ÆØÅ 日本"
            })
    void whatNoNameMayHaveIsLeftOut(String text, String name) {
        assertThat(FileName.of(text, 10)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CON", "con", "NUL.txt", "Aux", "prn.forslag", "COM1", "lpt9.x.y", "COM¹", "con .txt", "CONIN$"})
    void namesOfDevicesGetAnUnderscore(String device) {
        assertThat(FileName.of(device, 10)).isEqualTo("_" + device);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Konto", "CON 1", "console", "COM10", "nulpunkt", "auxilium.txt", "COM"})
    void namesThatOnlyLookLikeItStay(String name) {
        assertThat(FileName.of(name, 10)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "???", "\u0000\n", ". . .", "\u200B"})
    void whereNothingIsLeftTheNameIsEmpty(String text) {
        assertThat(FileName.of(text, 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "æ", "日", "😀", "a😀"})
    void aLongNameFitsWithItsExtensionAndIsCutBetweenCharacters(String unit) {
        String name = FileName.of(unit.repeat(300), 10);
        assertThat(name.codePointCount(0, name.length()))
                .isLessThanOrEqualTo(100)
                .isGreaterThan(50);
        assertThat((name + ".forslag").getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(255);
        assertThat(new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(name);
    }

    @Test
    void aCutLeavesNoSpaceAtTheEnd() {
        assertThat(FileName.of("a".repeat(99) + " b", 10)).isEqualTo("a".repeat(99));
    }

    @Test
    void linesAndTabsAreSpaces() {
        assertThat(FileName.of("en\nto\u2028tre\tfire\u00A0fem", 10)).isEqualTo("en to tre fire fem");
    }
}
