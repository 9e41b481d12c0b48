package dk.forslagsark.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dk.forslagsark.check.Checks;
import dk.forslagsark.document.Document;
import dk.forslagsark.editor.command.OpenProposal;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Place;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * What Enter, undo and a letter cost until the window is painted, by the processor time of the window's thread, which others that
 * work on the machine do not lengthen. Prints, and judges nothing: {@code mvn -q test -Dtest=EditBenchmarkTest -Dbenchmark=true
 * -Dcompiler.arguments=}.
 */
@EnabledIfSystemProperty(named = "benchmark", matches = "true")
class EditBenchmarkTest extends RobotTest {
    private static final int FIRST_YEAR = 2026;
    private static final int WARM = Integer.getInteger("benchmark.warm", 100);
    private static final int COUNTED = Integer.getInteger("benchmark.counted", 100);
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void sixtyRows() {
        measure("60 rows", 60, 0, false);
    }

    @Test
    void sixtyRowsWithFormulas() {
        measure("60 rows, a column of formulas", 60, 0, true);
    }

    @Test
    void aThousandRows() {
        measure("1.000 rows", 1_000, 0, false);
    }

    /** Each figure points at the row above, at the year before, and at an assumption, in all years. */
    @Test
    void aThousandRowsOfFormulas() {
        measure("1.000 rows of formulas", pointing(1_000), new LineRef(Block.PERMANENT, 0));
    }

    @Test
    void twoThousandRowsWithDetails() {
        measure("2.000 rows of 8 details", 2_000, 8, false);
    }

    @Test
    void twoThousandRowsWithDetailsAndFormulas() {
        measure("2.000 rows of 8 details, a column of formulas", 2_000, 8, true);
    }

    private void measure(String name, int lines, int details, boolean formulas) {
        LineRef middle = new LineRef(Block.PERMANENT, lines / 2);
        measure(name, proposal(lines, details, formulas), details == 0 ? middle : middle.detail(3));
    }

    /** @param row where the figures are typed */
    private void measure(String name, Proposal proposal, RowRef row) {
        editor.run(() -> editor.window.show(new OpenProposal(Document.of(proposal), Optional.empty())));
        Place cell = Place.cell(row, Column.year(FIRST_YEAR + 1));
        long[][] took = new long[4][COUNTED];
        for (int i = -WARM; i < COUNTED; i++) {
            editor.run(() -> editor.window.workspace().orElseThrow().goTo(cell));
            String text = Integer.toString(-1000 - i - WARM);
            long letters = processor(() -> editor.type(text)) / text.length();
            long enter = processor(() -> editor.press(KeyCode.ENTER));
            long undo = processor(() -> editor.press(KeyCode.CONTROL, KeyCode.Z));
            editor.press(KeyCode.CONTROL, KeyCode.Y);
            Proposal edited = editor.proposal();
            assertThat(edited).isNotEqualTo(proposal);
            long recomputed = ofThisThread(
                    () -> assertThat(Checks.version(edited).economy().years()).isNotNull());
            long[] all = {letters, enter, undo, recomputed};
            for (int kind = 0; i >= 0 && kind < all.length; kind++) {
                took[kind][i] = all[kind];
            }
        }
        System.out.printf(
                "%s: letter %s, Enter %s, undo %s, recompute %s; load %.1f%n",
                name,
                words(took[0]),
                words(took[1]),
                words(took[2]),
                words(took[3]),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private long processor(Runnable action) {
        long thread = editor.on(() -> Thread.currentThread().getId());
        long before = THREADS.getThreadCpuTime(thread);
        action.run();
        return THREADS.getThreadCpuTime(thread) - before;
    }

    private static long ofThisThread(Runnable action) {
        long before = THREADS.getCurrentThreadCpuTime();
        action.run();
        return THREADS.getCurrentThreadCpuTime() - before;
    }

    private static String words(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return "%.2f ms (99 %%: %.2f)"
                .formatted(sorted[sorted.length / 2] / 1e6, sorted[sorted.length * 99 / 100] / 1e6);
    }

    /** The figures of the first row are typed; those below it are formulas. */
    private static Proposal pointing(int lines) {
        List<Line> rows = IntStream.range(0, lines)
                .mapToObj(number -> Line.of(
                                "Besparelse nr. " + number, Area.SERVICE, pointing("r" + (number - 1), number))
                        .withId(Optional.of("r" + number)))
                .toList();
        Assumption rise = new Assumption("stigning", Optional.of(new BigDecimal("1.02")), "", "", Notes.NONE);
        return Proposal.blank(FIRST_YEAR)
                .withRows(Assumption.ROWS, List.of(rise))
                .withLines(Block.PERMANENT, rows);
    }

    private static Amounts pointing(String above, int number) {
        Amounts amounts = Amounts.NONE;
        for (int year = 0; year < 6; year++) {
            String back = year == 0 ? "{%s}" : "{%s}[forrige]*stigning/2+{%1$s}/2";
            amounts = number == 0
                    ? amounts.with(FIRST_YEAR + year, Amount.of(-100 - year))
                    : amounts.with(
                            FIRST_YEAR + year, new CellEntry.Formula<>("=" + back.formatted(above), Optional.empty()));
        }
        return amounts;
    }

    private static Proposal proposal(int lines, int details, boolean formulas) {
        return Proposal.blank(FIRST_YEAR)
                .withLines(
                        Block.PERMANENT,
                        IntStream.range(0, lines)
                                .mapToObj(line -> line(line, details, formulas))
                                .toList());
    }

    private static Line line(int number, int details, boolean formulas) {
        String label = "Besparelse nr. %d på drift af bygninger".formatted(number + 1);
        Line line = Line.of(label, Area.SHIPPED.get(number % Area.SHIPPED.size()), Amounts.NONE);
        return details == 0
                ? line.withId(Optional.of("r" + number).filter(any -> formulas))
                        .withAmounts(amounts("r" + number, number, formulas))
                : line.withDetails(IntStream.range(0, details)
                        .mapToObj(detail -> detail("r%d_%d".formatted(number, detail), number * 7 + detail, formulas))
                        .toList());
    }

    private static Detail detail(String id, int seed, boolean formulas) {
        return Detail.of("Bygning %d på området".formatted(seed), amounts(id, seed, formulas))
                .withId(Optional.of(id).filter(any -> formulas));
    }

    private static Amounts amounts(String id, int seed, boolean formulas) {
        Amounts amounts = Amounts.NONE;
        for (int year = 0; year < 4; year++) {
            amounts = amounts.with(FIRST_YEAR + year, Amount.of(-(seed * 31 + year) % 997));
        }
        String formula = "={%s}[forrige]*1,02".formatted(id);
        return formulas ? amounts.with(FIRST_YEAR + 3, new CellEntry.Formula<>(formula, Optional.empty())) : amounts;
    }
}
