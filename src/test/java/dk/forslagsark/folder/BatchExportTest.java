package dk.forslagsark.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.forslagsark.check.Checks;
import dk.forslagsark.file.StateFolder;
import dk.forslagsark.folder.BatchExport.Outcome;
import dk.forslagsark.proposal.Amount;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchExportTest {
    private static final String BU01 = "BU01 Peer-to-Peer familier i familiebehandling.xlsx";

    @TempDir
    Path temporary;

    private Path target;
    private List<FolderEntry> entries;

    @BeforeEach
    void read() throws Exception {
        target = Files.createDirectory(temporary.resolve("ud"));
        SummaryCache cache = new SummaryCache(StateFolder.at(temporary.resolve("state")), "1");
        entries = FolderScan.of(Monday.in(temporary.resolve("mandag")), new FolderReader(Checks.USUAL, cache));
    }

    private BatchExport export(boolean mayReplace) {
        return new BatchExport(ExportTargets.in(target, entries), Optional.empty(), mayReplace, Checks.USUAL);
    }

    private static List<Outcome> run(BatchExport export) {
        return export.targets().keySet().stream()
                .map(file -> export.export(file, fraction -> {}))
                .toList();
    }

    @Test
    void oneThatCannotBeReadStopsNothing() {
        List<Outcome> outcomes = run(export(false));
        assertThat(outcomes).extracting(Outcome::isGood).containsExactly(true, false, true);
        assertThat(outcomes.get(1).problem())
                .hasValueSatisfying(why -> assertThat(why).contains("filen er ikke hel"));
        assertThat(target.toFile().list())
                .containsExactlyInAnyOrder(BU01, "HA02 Helhedsorienteret sagsbehandling af protesesager.xlsx");
    }

    @Test
    void nothingIsWrittenOverUnlessThatIsAllowed() throws Exception {
        Files.writeString(target.resolve(BU01), "mit eget");
        assertThat(run(export(false)).get(0).problem()).hasValue(BU01 + " findes allerede og er ikke erstattet");
        assertThat(target.resolve(BU01)).hasContent("mit eget");
        assertThat(run(export(true)).get(0).isGood()).isTrue();
        assertThat(Files.size(target.resolve(BU01))).isGreaterThan(1000);
    }

    @Test
    void whatIsThereAlreadyIsKnownBefore() throws Exception {
        Files.writeString(target.resolve(BU01), "mit eget");
        assertThat(ExportTargets.existing(
                        target, ExportTargets.in(target, entries).values()))
                .containsExactly(target.resolve(BU01));
    }

    @Test
    void itSaysHowFarItHasComeAndCanBeStopped() {
        List<Double> seen = new ArrayList<>();
        assertThatThrownBy(() -> export(false).export(entries.get(0), fraction -> {
                    seen.add(fraction);
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(seen).hasSize(1).allMatch(fraction -> fraction >= 0 && fraction < 1);
        assertThat(target.toFile().list()).isEmpty();
    }

    @Test
    void twoOfOneNameAreToldApart() {
        FolderEntry first = entries.get(0);
        FolderEntry copy = new FolderEntry(first.file().resolveSibling("kopi.forslag"), first.stamp(), first.content());
        Map<FolderEntry, Path> targets = ExportTargets.in(target, List.of(first, copy));
        assertThat(targets.values())
                .extracting(file -> file.getFileName().toString())
                .containsExactly(BU01, BU01.replace(".xlsx", " (2).xlsx"));
    }

    @Test
    void oneWithoutNumberAndTitleIsCalledAsItsFile() {
        assertThat(ExportTargets.in(target, entries).get(entries.get(1))).isEqualTo(target.resolve("UD05 udkast.xlsx"));
    }

    @Test
    void whatWasExportedIsReadBackAmongTheFilesOfAFolder() throws Exception {
        run(export(false));
        SummaryCache cache = new SummaryCache(StateFolder.at(temporary.resolve("state")), "1");
        assertThat(FolderScan.of(target, new FolderReader(Checks.USUAL, cache)))
                .flatExtracting(entry -> entry.summary().stream().toList())
                .extracting(Summary::number, Summary::net)
                .containsExactly(tuple("BU01", Amount.of(-1000)), tuple("HA02", Amount.of(-1200)));
    }
}
