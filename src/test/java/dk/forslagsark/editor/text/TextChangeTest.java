package dk.forslagsark.editor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextChangeTest {
    @ParameterizedTest
    @CsvSource({
        "'', abc, 0, '', abc",
        "abc, '', 0, abc, ''",
        "abc, abXc, 2, '', X",
        "abXc, abc, 2, X, ''",
        "en gul bil, en blå bil, 3, gul, blå",
        "aa, aaa, 2, '', a",
        "abab, ab, 2, ab, ''",
        "abc, abc, 3, '', ''"
    })
    void onlyWhatDiffersIsTakenOutAndPutIn(String before, String after, int start, String removed, String inserted) {
        assertThat(TextChange.between(before, after)).isEqualTo(new TextChange(start, removed, inserted));
    }

    @Test
    void aCharacterOfTwoPartsIsNeverDivided() {
        assertThat(TextChange.between("a😀", "a😁")).isEqualTo(new TextChange(1, "😀", "😁"));
        assertThat(TextChange.between("\ud83d\ude00", "\ud83e\ude00"))
                .isEqualTo(new TextChange(0, "\ud83d\ude00", "\ud83e\ude00"));
    }

    @Test
    void wordsAreOneStepAndTheNextSentenceIsAnother() {
        assertThat(steps("", "H", "Ha", "Ha ", "Ha d")).isEqualTo(1);
        assertThat(steps("", "H", "H.", "H. ", "H. D", "H. De")).isEqualTo(2);
        assertThat(steps("", "H", "H\n", "H\nD")).isEqualTo(2);
    }

    @Test
    void writingElsewherePastingAndRubbingOutAreStepsOfTheirOwn() {
        assertThat(steps("abc", "abcd", "xabcd")).isEqualTo(2);
        assertThat(steps("a", "ab", "ab pasted", "ab pastedx")).isEqualTo(3);
        assertThat(steps("abc", "abcd", "abc", "ab", "a")).isEqualTo(2);
        assertThat(steps("abc", "bc", "c")).as("with Delete").isEqualTo(1);
    }

    /** How many steps to undo the texts make, one after the other. */
    private static int steps(String... texts) {
        List<String> all = List.of(texts);
        int steps = 0;
        TextChange last = TextChange.NONE;
        for (int i = 1; i < all.size(); i++) {
            TextChange change = TextChange.between(all.get(i - 1), all.get(i));
            steps += change.goesOn(last) ? 0 : 1;
            last = change;
        }
        return steps;
    }
}
