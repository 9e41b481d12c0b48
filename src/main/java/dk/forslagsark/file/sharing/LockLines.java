package dk.forslagsark.file.sharing;

import dk.forslagsark.file.RunningProgram;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What stands in a lock: lines that also a colleague can read, in Danish whatever the window speaks. */
final class LockLines {
    /** No clock shows what comes before 1970 or after this, and no calendar what is much later. */
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    private LockLines() {}

    static String write(Holder holder) {
        return String.join(
                "\n",
                "Forslagsark har filen åben",
                "bruger=" + holder.user(),
                "maskine=" + holder.program().machine(),
                "proces=" + holder.program().process(),
                "startet=" + holder.program().started(),
                "siden=" + holder.since(),
                "");
    }

    /** Reads the holder; empty where the lock is not whole. */
    static Optional<Holder> read(String text) {
        Map<String, String> values = values(text);
        try {
            RunningProgram program = new RunningProgram(
                    values.getOrDefault("maskine", ""),
                    Long.parseLong(values.getOrDefault("proces", "")),
                    Long.parseLong(values.getOrDefault("startet", "")));
            Instant since = Instant.parse(values.getOrDefault("siden", ""));
            return Optional.of(new Holder(values.getOrDefault("bruger", ""), program, since))
                    .filter(holder -> since.isAfter(Instant.EPOCH) && since.isBefore(END));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> values(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        text.lines()
                .map(line -> line.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> values.put(pair[0], Holder.line(pair[1])));
        return values;
    }
}
