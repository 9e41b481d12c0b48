package dk.forslagsark.benchmark;

import java.util.List;
import java.util.concurrent.Callable;

/** A workbook from the command line. */
final class ExportCommandRow implements Row {
    private static final int ROUNDS = 5;

    @Override
    public String name() {
        return "export-command";
    }

    @Override
    public List<Measure> measure() throws Exception {
        Programs programs = Programs.prepared();
        String made = programs.folder().resolve("ud.xlsx").toString();
        String converted = programs.folder().resolve("omsat").toString();
        Callable<Long> ours = () -> programs.forslagsark("export", programs.proposal.toString(), "-o", made)
                .end();
        Callable<Long> calc = () -> programs.libreOffice(
                        "--headless", "--convert-to", "xlsx", "--outdir", converted, programs.workbook.toString())
                .end();
        InTurn.of(1, ours, calc);
        return List.of(InTurn.of(ROUNDS, ours, calc)
                .measure(
                        "`forslagsark export`",
                        Unit.NANOSECONDS,
                        "LibreOffice converting that workbook",
                        Aim.ratio(1.5)));
    }
}
