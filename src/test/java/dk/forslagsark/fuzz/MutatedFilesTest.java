package dk.forslagsark.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dk.forslagsark.check.Checks;
import dk.forslagsark.excel.Export;
import dk.forslagsark.excel.Progress;
import dk.forslagsark.excel.reading.ImportedWorkbook;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.excel.template.Template;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.file.RandomProposal;
import dk.forslagsark.form.Form;
import dk.forslagsark.formula.Binding;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.version.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever is changed in a file, it becomes a proposal that can be computed, checked, exported and written, or one of our own
 * messages. More of them by {@code -Dmutated.files=200000 -Dmutated.from=4000}.
 */
class MutatedFilesTest {
    private static final int FILES = Integer.getInteger("mutated.files", 4_000);
    private static final long FROM = Long.getLong("mutated.from", 0);

    /** Of so many one is exported to a small template and read back, unless one of the same shape has been. */
    private static final int EXPORTED = 10;

    /** Of so many one is exported to the form it is written for, which takes a thousand times as long as all else. */
    private static final int EXPORTED_WHOLE = 1_000;

    /** So often each place is changed alone, of which the originals have more than so many, by their keys and types. */
    private static final int AT_EACH_PLACE = 3;

    private static final int PLACES = 500;

    /** So many of the originals hold anything a proposal can hold. */
    private static final int RANDOM = 6;

    private static final int LONGEST = 1_000;

    private final List<String> originals = originals();
    private final Template small = small();
    private final Set<Object> exported = new HashSet<>();
    private int read;

    private static Template small() {
        try {
            return Template.of("base.xlsx", Files.readAllBytes(Path.of("src/test/resources/templates/base.xlsx")));
        } catch (IOException | ExportProblem broken) {
            throw new AssertionError(broken);
        }
    }

    private static List<String> originals() {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/published"))) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".json") && !file.endsWith("printed.json")) {
                    texts.add(Files.readString(file));
                }
            }
            LongStream.range(0, RANDOM)
                    .mapToObj(seed -> ProposalFile.format(new RandomProposal(seed).proposal()))
                    .forEach(texts::add);
            return texts;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Also those that are too rare for chance to come to. */
    @Test
    void eachPlaceOfTheSchemaCanBeChanged() {
        CostliestCase costliest = new CostliestCase();
        Set<String> places = new HashSet<>();
        for (String original : originals) {
            for (String text : MutatedFile.atEachPlace(original, places, AT_EACH_PLACE)) {
                String name = "one of " + places.size() + " places";
                costliest.run(name, () -> check(text, name));
                exportIfNew(text, name);
            }
        }
        assertThat(places.size()).isGreaterThan(PLACES);
        assertThat(costliest.milliseconds()).as(costliest.name()).isLessThan(LONGEST);
    }

    @Test
    void everyOneIsAProposalOrAMessage() {
        CostliestCase costliest = new CostliestCase();
        for (long seed = FROM; seed < FROM + FILES; seed++) {
            String text = MutatedFile.of(originals.get((int) (seed % originals.size())), seed);
            String name = "seed " + seed;
            costliest.run(name, () -> check(text, name));
            if (seed / originals.size() % EXPORTED == 0) {
                exportIfNew(text, name);
            }
            if (seed % EXPORTED_WHOLE == 0) {
                proposal(text).ifPresent(each -> exportWhole(each, name));
            }
        }
        assertThat(exported.size()).as("shapes that are exported").isGreaterThan(FILES / 100);
        assertThat(read).as("that get past the reader").isGreaterThan(FILES / 2);
        assertThat(costliest.milliseconds()).as(costliest.name()).isLessThan(LONGEST);
    }

    private void check(String text, String name) {
        try {
            Proposal proposal = ProposalFile.parse(text);
            read++;
            compute(proposal, name);
            String written = ProposalFile.format(proposal);
            assertThat(ProposalFile.format(ProposalFile.parse(written)))
                    .as(name)
                    .isEqualTo(written);
        } catch (FileProblem told) {
            assertThat(told.getMessage()).as(name).isNotBlank().doesNotContain("\n");
        } catch (RuntimeException | StackOverflowError unforeseen) {
            fail(name + " of " + text.length() + " characters", unforeseen);
        }
    }

    private static void compute(Proposal proposal, String name) {
        Version version = Checks.version(proposal);
        assertThat(version.economy().net()).as(name).hasSize(proposal.years().count());
        assertThat(version.tables()).isNotNull();
        assertThat(version.smallTables()).isNotNull();
        version.findings()
                .forEach(finding -> assertThat(finding.text()).as(name).isNotBlank());
    }

    private static Optional<Proposal> proposal(String text) {
        try {
            return Optional.of(ProposalFile.parse(text));
        } catch (FileProblem told) {
            return Optional.empty();
        }
    }

    private void exportIfNew(String text, String name) {
        proposal(text)
                .filter(proposal -> exported.add(WorkbookShape.of(proposal)))
                .ifPresent(each -> export(each, name));
    }

    /** What comes back out of the workbook is what went in. */
    private void export(Proposal proposal, String name) {
        Version version = Checks.version(proposal);
        try {
            ImportedWorkbook imported =
                    ImportedWorkbook.of("Mappe.xlsx", Export.workbook(version, small, Progress.NONE));
            assertThat(imported.differences()).as(name).isEmpty();
            assertThat(imported.proposal()).as(name).isEqualTo(withoutIdleIdentities(version.proposal()));
        } catch (ExportProblem told) {
            assertThat(told.problems()).as(name).isNotEmpty().noneMatch(line -> line.contains("kunne ikke udfyldes"));
        } catch (FileProblem | RuntimeException unforeseen) {
            fail(name, unforeseen);
        }
    }

    /** An identity that no formula names goes with the next edit, and so does one that is read back. */
    private static Proposal withoutIdleIdentities(Proposal proposal) {
        return Binding.of(proposal, proposal);
    }

    private static void exportWhole(Proposal proposal, String name) {
        try {
            assertThat(Export.workbook(Checks.version(proposal), Template.shipped(Form.of(proposal)), Progress.NONE))
                    .isNotEmpty();
        } catch (ExportProblem told) {
            assertThat(told.problems()).as(name).isNotEmpty().noneMatch(line -> line.contains("kunne ikke udfyldes"));
        }
    }
}
