package dk.forslagsark.benchmark;

import java.util.List;
import java.util.concurrent.Callable;

/** From the command until the sheet is there, by looking at the display. */
final class StartRow implements Row {
    private static final int ROUNDS = 3;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public List<Measure> measure() throws Exception {
        Screen screen = Screen.open();
        Programs programs = Programs.prepared();
        Callable<Long> ours = () -> shown(screen, programs.forslagsark(programs.proposal.toString()));
        Callable<Long> calc = () -> shown(screen, programs.libreOffice("--calc", programs.workbook.toString()));
        InTurn.of(1, ours, calc);
        return List.of(InTurn.of(ROUNDS, ours, calc)
                .measure(
                        "start to a sheet on the screen",
                        Unit.NANOSECONDS,
                        "LibreOffice Calc with the exported workbook",
                        Aim.ratio(0.5)));
    }

    private static long shown(Screen screen, Running program) throws InterruptedException {
        try (program) {
            return screen.shown() - program.began();
        }
    }
}
