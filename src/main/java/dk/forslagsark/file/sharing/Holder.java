package dk.forslagsark.file.sharing;

import dk.forslagsark.file.RunningProgram;
import dk.forslagsark.proposal.PlainText;
import dk.forslagsark.spoken.SpokenMoment;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who has a file open, as it stands in the lock beside it: lines that also a colleague can read.
 *
 * @param user the name the user is logged in by
 * @param program the program that has it open
 * @param since when it was opened, in whole milliseconds
 */
public record Holder(String user, RunningProgram program, Instant since) {
    private static final int LONGEST = 200;

    /** No clock shows what comes before 1970 or after this, and no calendar what is much later. */
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    public Holder {
        since = since.truncatedTo(ChronoUnit.MILLIS);
    }

    /** This user, who opens something with this program now. */
    public static Holder here() {
        return new Holder(line(System.getProperty("user.name", "")), RunningProgram.here(), Instant.now());
    }

    String text() {
        return String.join(
                "\n",
                "Forslagsark har filen åben",
                "bruger=" + user,
                "maskine=" + program.machine(),
                "proces=" + program.process(),
                "startet=" + program.started(),
                "siden=" + since,
                "");
    }

    /** Reads it from a lock; empty where that is not whole. */
    static Optional<Holder> parse(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        text.lines()
                .map(line -> line.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> {
                    values.put(pair[0], line(pair[1]));
                });
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

    /** The holder in words: {@code ida på PC-17, siden i dag kl. 9.05}. */
    public String words() {
        ZoneId here = ZoneId.systemDefault();
        String when = SpokenMoment.write(since.atZone(here), ZonedDateTime.now(here));
        return PlainText.onOneLine(user + " på " + program.machine()) + ", siden " + when;
    }

    private static String line(String text) {
        String tidy = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return tidy.length() <= LONGEST ? tidy : tidy.substring(0, LONGEST);
    }
}
