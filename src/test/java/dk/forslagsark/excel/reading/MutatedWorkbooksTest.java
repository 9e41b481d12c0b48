package dk.forslagsark.excel.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dk.forslagsark.check.Checks;
import dk.forslagsark.excel.Exported;
import dk.forslagsark.excel.Samples;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.form.Form;
import dk.forslagsark.fuzz.CostliestCase;
import dk.forslagsark.proposal.Proposal;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/**
 * Whatever is done to a filled workbook, it is read as a proposal, or told in one of our own messages. More of them by {@code
 * -Dmutated.workbooks=10000 -Dmutated.from=400}.
 */
class MutatedWorkbooksTest {
    private static final int WORKBOOKS = Integer.getInteger("mutated.workbooks", 400);
    private static final long FROM = Long.getLong("mutated.from", 0);

    /** A workbook is changed so many times before a new one is taken: opening one takes longest. */
    private static final int CHANGES = 50;

    /** So many changes are made before it is read: that takes next to longest, and few changes hide each other. */
    private static final int AT_ONCE = 2;

    /** Of so many one is read again with nothing taken. */
    private static final int LEFT = 10;

    private static final int LONGEST = 1_000;

    private static final List<String> ORIGINALS = List.of(
            "tv01c-2018/TV01c.json",
            "omprioriteringskatalog-2018/TF02.json",
            "investeringskatalog-2020/BU01.json",
            "smarte-investeringer-2017/TPFB.json");

    private int read;

    @Test
    void everyOneIsAProposalOrAMessage() throws Exception {
        CostliestCase costliest = new CostliestCase();
        for (long round = FROM / CHANGES; round < (FROM + WORKBOOKS) / CHANGES; round++) {
            Form form = Form.values()[(int) (round % Form.values().length)];
            String file = ORIGINALS.get((int) (round / Form.values().length % ORIGINALS.size()));
            Optional<Proposal> carried = Optional.of(Samples.published(file)).filter(any -> isCarried(file));
            Random random = new Random(round);
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Exported.published(file, form)))) {
                MutatedWorkbook mutated = new MutatedWorkbook(workbook, random);
                for (int change = 1; change <= CHANGES; change++) {
                    String name = "round " + round + ", change " + change;
                    mutated.mutate();
                    if (change % AT_ONCE == 0) {
                        costliest.run(name, () -> check(workbook, carried, name));
                    }
                }
                checkBytes(Samples.bytes(workbook), random, "round " + round);
            }
        }
        assertThat(read).as("that are read").isGreaterThan(WORKBOOKS / AT_ONCE / 2);
        assertThat(costliest.milliseconds()).as(costliest.name()).isLessThan(LONGEST);
    }

    /** The others are read from their sheets alone. */
    private static boolean isCarried(String file) {
        return ORIGINALS.indexOf(file) % 2 == 0;
    }

    private void check(XSSFWorkbook workbook, Optional<Proposal> carried, String name) {
        try {
            if (FilledForm.is(workbook)) {
                FilledForm.FormReading reading = FilledForm.read(workbook, carried, Set.of());
                read++;
                Proposal proposal = reading.proposal();
                assertThat(Checks.version(proposal).findings()).isNotNull();
                assertThat(ProposalFile.parse(ProposalFile.format(proposal)))
                        .as(name)
                        .isEqualTo(proposal);
                assertThat(reading.problems()).as(name).allSatisfy(problem -> assertThat(problem.text())
                        .isNotBlank());
                if (read % LEFT == 0) {
                    Set<ImportDifference> all = Set.copyOf(reading.differences());
                    assertThat(FilledForm.read(workbook, carried, all).proposal())
                            .isNotNull();
                }
            } else {
                assertThat(ForeignTable.in(workbook, 2021)).isNotNull();
            }
        } catch (FileProblem | RuntimeException | StackOverflowError unforeseen) {
            fail(name, unforeseen);
        }
    }

    /** As a file, with some bytes of it changed. */
    private static void checkBytes(byte[] bytes, Random random, String name) {
        for (int i = random.nextInt(3); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        try {
            assertThat(ImportedWorkbook.of("Mappe.xlsx", bytes).proposal())
                    .as(name)
                    .isNotNull();
        } catch (FileProblem told) {
            assertThat(told.getMessage())
                    .as(name)
                    .startsWith("Projektmappen Mappe.xlsx")
                    .doesNotContain("\n");
        }
    }
}
