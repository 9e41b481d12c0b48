package dk.forslagsark.editor;

import com.sun.management.ThreadMXBean;
import dk.forslagsark.benchmark.Aim;
import dk.forslagsark.benchmark.Drafts;
import dk.forslagsark.benchmark.Measure;
import dk.forslagsark.benchmark.Row;
import dk.forslagsark.benchmark.Spread;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.DetailRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Place;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;

/**
 * A letter, Enter and undo until the window is laid out anew, by the processor time of the window's thread, which others that work on
 * the machine do not lengthen.
 */
public final class KeysRow implements Row {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final double FRAME = 16e6;
    private static final int WARM = 30;
    private static final int COUNTED = 100;

    @Override
    public String name() {
        return "keys";
    }

    @Override
    public List<Measure> measure() throws Exception {
        EditorRobot editor = EditorRobot.start(Files.createTempDirectory("indstillinger"));
        LineRef early = new LineRef(Block.PERMANENT, 30);
        LineRef middle = new LineRef(Block.PERMANENT, 500);
        DetailRef within = new DetailRef(Block.PERMANENT, 1_000, 4);
        List<Measure> measures = Stream.of(
                        of(editor, "60 rows", Drafts.rows(60), early),
                        of(editor, "1.000 rows", Drafts.rows(1_000), middle),
                        of(editor, "1.000 rows of formulas", Drafts.formulas(1_000), middle),
                        of(editor, "2.000 rows of 8 details", Drafts.rows(2_000, 8), within))
                .flatMap(List::stream)
                .toList();
        editor.close();
        return measures;
    }

    private static List<Measure> of(EditorRobot editor, String rows, Proposal proposal, RowRef row) {
        editor.show(proposal);
        Place cell = Place.cell(row, Column.year(Drafts.FIRST_YEAR + 1));
        Took took = new Took();
        for (int i = 0; i < WARM + COUNTED; i++) {
            if (i == WARM) {
                took = new Took();
            }
            editor.run(() -> editor.window.workspace().orElseThrow().goTo(cell));
            took.type(editor, Integer.toString(-1_000 - i));
        }
        return took.measures(rows);
    }

    /** What each kind of key took, in nanoseconds. */
    private record Took(List<Long> letters, List<Long> enters, List<Long> undos) {
        Took() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        /** Types an amount, takes it back, and brings it again. */
        void type(EditorRobot editor, String text) {
            letters.add(processor(editor, () -> editor.type(text)) / text.length());
            Proposal before = editor.proposal();
            enters.add(processor(editor, () -> editor.press(KeyCode.ENTER)));
            if (editor.proposal().equals(before)) {
                throw new IllegalStateException("nothing was typed");
            }
            undos.add(processor(editor, () -> editor.press(KeyCode.CONTROL, KeyCode.Z)));
            editor.press(KeyCode.CONTROL, KeyCode.Y);
        }

        List<Measure> measures(String rows) {
            Spread enter = Spread.of(enters);
            return List.of(
                    Measure.time("a letter typed, " + rows, Spread.of(letters).median())
                            .aim(Aim.milliseconds(3)),
                    frame("Enter to new totals, " + rows, enter.median()),
                    frame("Enter, " + rows + ", at the 99th percentile", enter.worst99())
                            .aim(Aim.ratio(1)),
                    frame("undo, " + rows, Spread.of(undos).median()));
        }

        private static Measure frame(String what, double nanoseconds) {
            return Measure.time(what, nanoseconds).beside("one frame", FRAME);
        }
    }

    private static long processor(EditorRobot editor, Runnable action) {
        long thread = editor.on(() -> Thread.currentThread().getId());
        long before = THREADS.getThreadCpuTime(thread);
        action.run();
        return THREADS.getThreadCpuTime(thread) - before;
    }
}
