package dk.forslagsark.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The memory in use ten seconds after the start. */
final class MemoryRow implements Row {
    private static final int ROUNDS = 1;
    private static final long SECONDS = 10;

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public List<Measure> measure() throws Exception {
        Screen.open();
        if (!Files.exists(Path.of("/proc/self/status"))) {
            throw new Skipped("no Linux");
        }
        Programs programs = Programs.prepared();
        InTurn used = InTurn.of(
                ROUNDS,
                () -> afterSeconds(programs.forslagsark(programs.proposal.toString())),
                () -> afterSeconds(programs.libreOffice("--calc", programs.workbook.toString())));
        return List.of(used.measure(
                "memory " + SECONDS + " s after the start",
                Unit.BYTES,
                "LibreOffice Calc with the exported workbook",
                Aim.ratio(1)));
    }

    private static long afterSeconds(Running program) throws InterruptedException {
        try (program) {
            TimeUnit.SECONDS.sleep(SECONDS);
            return program.memory();
        }
    }
}
