package dk.forslagsark.editor.desk.files;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.economy.Payback;
import dk.forslagsark.folder.FolderEntry;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileColumnTest {
    private static final FolderEntry TWO =
            ListedDraft.of("HA2", "a").paid(new Payback.After(2, 2019)).file();
    private static final FolderEntry TEN =
            ListedDraft.of("HA10", "b").paid(new Payback.After(10, 2027)).file();
    private static final FolderEntry NEVER =
            ListedDraft.of("HA07b", "c").paid(new Payback.Never()).file();
    private static final FolderEntry NOTHING =
            ListedDraft.of("TF01", "d").paid(new Payback.Nothing()).file();
    private static final FolderEntry BROKEN = ListedDraft.broken("UD05 udkast.forslag", "filen er ikke hel");

    private static List<String> sorted(Comparator<FolderEntry> order) {
        return Stream.of(NEVER, TEN, BROKEN, NOTHING, TWO)
                .sorted(order)
                .map(FileWords::number)
                .toList();
    }

    @Test
    void numbersAreSortedAsNumbers() {
        assertThat(sorted(FileColumn.NUMBER.order())).containsExactly("HA2", "HA07b", "HA10", "TF01", "UD05");
    }

    @Test
    void neverIsLongerThanAnyPaybackAndNothingShorter() {
        assertThat(sorted(FileColumn.TOTAL.order())).containsExactly("TF01", "HA2", "HA10", "HA07b", "UD05");
    }

    @Test
    void aFileThatCannotBeReadSaysItsNameAndWhy() {
        assertThat(FileColumn.NUMBER.text(BROKEN)).isEqualTo("UD05");
        assertThat(FileColumn.TITLE.text(BROKEN)).isEqualTo("UD05 udkast.forslag: filen er ikke hel");
        assertThat(FileColumn.FINDINGS.text(BROKEN)).isEqualTo("kan ikke læses");
    }

    @Test
    void aNameThatBeginsWithNoNumberHasNone() {
        assertThat(FileColumn.NUMBER.text(ListedDraft.broken("Brev til udvalget.forslag", "x")))
                .isEqualTo("–");
    }

    @Test
    void paybackAndFiguresAreWrittenAsOnTheForm() {
        assertThat(FileColumn.TOTAL.text(TWO)).isEqualTo("2 år");
        assertThat(FileColumn.TOTAL.text(NEVER)).isEqualTo("aldrig");
        assertThat(FileColumn.TOTAL.text(NOTHING)).isEqualTo("–");
        assertThat(FileColumn.NET.text(ListedDraft.of("A1", "a").net(-15200).file()))
                .isEqualTo("-15.200");
    }

    @ParameterizedTest
    @CsvSource({
        "-15.200, true",
        "<-1.000, true",
        "< -15.200, false",
        "<=-15.200, true",
        ">0, false",
        "'15.2', true",
        "-15200, true",
        "16, false"
    })
    void figuresAreFilteredByBoundOrByTheirText(String typed, boolean isShown) {
        FolderEntry file = ListedDraft.of("A1", "a").net(-15200).file();
        assertThat(NumberFilter.of(FileColumn.NET, typed).test(file)).isEqualTo(isShown);
    }

    @Test
    void aBoundLeavesOutWhatHasNoFigure() {
        assertThat(NumberFilter.of(FileColumn.TOTAL, "<5").test(NOTHING)).isFalse();
        assertThat(NumberFilter.of(FileColumn.TOTAL, "aldrig").test(NEVER)).isTrue();
    }
}
