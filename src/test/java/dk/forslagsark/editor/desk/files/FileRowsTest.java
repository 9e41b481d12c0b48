package dk.forslagsark.editor.desk.files;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.folder.FolderEntry;
import dk.forslagsark.version.Finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileRowsTest {
    private static final FolderEntry HA02 =
            ListedDraft.of("HA02", "Borgere med handicap").net(-1200).file();
    private static final FolderEntry HA04 =
            ListedDraft.of("HA04", "borgere  med handicap").net(-4500).file();
    private static final FolderEntry UD04 =
            ListedDraft.of("UD04", "Udsatte voksne").net(-2200).file();
    private static final FolderEntry NONE = ListedDraft.of("TF09", "").net(100).file();
    private static final FolderEntry BROKEN = ListedDraft.broken("UD05 udkast.forslag", "filen er ikke hel");
    private static final List<FolderEntry> ALL = List.of(BROKEN, UD04, NONE, HA04, HA02);

    private static List<String> words(boolean isGrouped) {
        return new FileRows(file -> true, FileColumn.NUMBER.order(), isGrouped)
                .of(ALL).stream().map(FileRowsTest::words).toList();
    }

    private static String words(FileRow row) {
        return row instanceof FileRow.Group group
                ? "= " + group.name()
                : FileWords.number(row.files().get(0));
    }

    @Test
    void filesStandUnderTheirTargetGroupAndWhatHasNoneLast() {
        assertThat(words(true))
                .containsExactly(
                        "= Borgere med handicap",
                        "HA02",
                        "HA04",
                        "= Udsatte voksne",
                        "UD04",
                        "= Uden målgruppe",
                        "TF09",
                        "= Kan ikke læses",
                        "UD05");
    }

    @Test
    void withoutGroupsTheyAreInTheirOrder() {
        assertThat(words(false)).containsExactly("HA02", "HA04", "TF09", "UD04", "UD05");
    }

    @Test
    void onlyWhatIsShownCounts() {
        assertThat(new FileRows(file -> file.equals(UD04), FileColumn.NUMBER.order(), true).of(ALL))
                .containsExactly(new FileRow.Group("Udsatte voksne", List.of(UD04)), new FileRow.OneFile(UD04));
    }

    /** -1.200 - 4.500 = -5.700, and half of that -2.850. */
    @Test
    void aSumSaysItsYearAndTheAverage() {
        assertThat(NetSum.of(List.of(HA02, HA04)).words()).isEqualTo("netto 2021: -5.700, gennemsnit -2.850");
        assertThat(NetSum.of(List.of(HA02)).words()).isEqualTo("netto 2021: -1.200");
        assertThat(NetSum.of(List.of(BROKEN)).words()).isEmpty();
    }

    @Test
    void otherPricesAndOtherYearsAreNotAddedUp() {
        FolderEntry old = ListedDraft.of("BU01", "x").atPrices(2020).file();
        FolderEntry longer = ListedDraft.of("BU02", "x").until(2024).file();
        assertThat(NetSum.of(List.of(HA02, old)).sum()).isEmpty();
        assertThat(NetSum.of(List.of(HA02, old)).words()).isEqualTo("lægges ikke sammen: prisniveau 2018, 2020");
        assertThat(NetSum.of(List.of(HA02, longer)).words()).isEqualTo("lægges ikke sammen: sidste år 2021, 2024");
    }

    @Test
    void findingsAreCountedBySeverity() {
        assertThat(FileWords.findings(HA02)).isEqualTo("✓");
        assertThat(findings(Severity.WARNING)).isEqualTo("1 advarsel");
        assertThat(findings(Severity.WARNING, Severity.WARNING)).isEqualTo("2 advarsler");
        assertThat(findings(Severity.WARNING, Severity.ERROR)).isEqualTo("1 fejl, 1 adv.");
        assertThat(findings(Severity.HINT)).isEqualTo("✓");
        assertThat(findings(Severity.HINT, Severity.WARNING)).isEqualTo("1 advarsel");
    }

    private static String findings(Severity... severities) {
        return FileWords.findings(ListedDraft.of("A1", "a").with(severities).file());
    }
}
