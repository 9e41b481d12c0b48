package dk.forslagsark.editor;

import dk.forslagsark.benchmark.Drafts;
import dk.forslagsark.benchmark.Measure;
import dk.forslagsark.benchmark.Row;
import dk.forslagsark.benchmark.Unit;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** The memory that each further proposal takes which is open in a window of its own. */
public final class WindowsRow implements Row {
    private static final int WINDOWS = 8;
    private static final int ROWS = 60;

    @Override
    public String name() {
        return "windows";
    }

    @Override
    public List<Measure> measure() throws Exception {
        Path settings = Files.createTempDirectory("indstillinger");
        List<EditorRobot> open = new ArrayList<>(List.of(window(settings)));
        long before = heap();
        for (int i = 0; i < WINDOWS; i++) {
            open.add(window(settings));
        }
        double each = (double) (heap() - before) / WINDOWS;
        for (EditorRobot editor : open) {
            editor.close();
        }
        return List.of(Measure.of(
                "memory for each further proposal of " + ROWS + " rows, open in a window", Unit.BYTES, each));
    }

    private static EditorRobot window(Path settings) throws TimeoutException {
        return EditorRobot.start(settings).show(Drafts.rows(ROWS));
    }

    /** The bytes in use when nothing is there that is not needed. */
    private static long heap() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
