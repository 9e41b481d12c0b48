package dk.forslagsark.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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
        Callable<Long> ours = () -> afterSeconds(programs.forslagsark(programs.proposal.toString()));
        Callable<Long> calc = () -> afterSeconds(programs.libreOffice("--calc", programs.workbook.toString()));
        InTurn.of(1, ours, calc);
        return List.of(InTurn.of(ROUNDS, ours, calc)
                .measure(
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
