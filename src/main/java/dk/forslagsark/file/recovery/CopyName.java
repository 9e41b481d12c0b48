package dk.forslagsark.file.recovery;

import dk.forslagsark.file.Fingerprint;
import dk.forslagsark.file.RunningProgram;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the copy of an open proposal is called: after the program that has it open, so that no other takes it for left. */
final class CopyName {
    static final String PATTERN = "*.kopi";

    private static final Pattern NAME = Pattern.compile("([0-9a-f]{8})-(\\d{1,18})-(\\d{1,18})-[0-9a-f]{8}\\.kopi");

    private CopyName() {}

    /** A new one of this program. */
    static String fresh() {
        RunningProgram here = RunningProgram.here();
        String random = UUID.randomUUID().toString().substring(0, 8);
        return code(here.machine()) + "-" + here.process() + "-" + here.started() + "-" + random + ".kopi";
    }

    /** Whether its program runs no more; empty where that cannot be known, for it ran on another machine. */
    static Optional<Boolean> hasEnded(Path copy) {
        Matcher name = NAME.matcher(copy.getFileName().toString());
        RunningProgram here = RunningProgram.here();
        if (!name.matches() || !name.group(1).equals(code(here.machine()))) {
            return Optional.empty();
        }
        return Optional.of(
                new RunningProgram(here.machine(), Long.parseLong(name.group(2)), Long.parseLong(name.group(3)))
                        .hasEnded());
    }

    /** Names of machines may have what no file name may have. */
    private static String code(String machine) {
        return Fingerprint.of(machine).sha256().substring(0, 8);
    }
}
