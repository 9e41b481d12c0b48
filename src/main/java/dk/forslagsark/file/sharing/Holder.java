package dk.forslagsark.file.sharing;

import dk.forslagsark.file.RunningProgram;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.PlainText;
import dk.forslagsark.spoken.SpokenMoment;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * Who has a file open, as it stands in the lock beside it.
 *
 * @param user the name the user is logged in by
 * @param program the program that has it open
 * @param since when it was opened, in whole milliseconds
 */
public record Holder(String user, RunningProgram program, Instant since) {
    private static final int LONGEST = 200;

    public Holder {
        since = since.truncatedTo(ChronoUnit.MILLIS);
    }

    /** This user, who opens something with this program now. */
    public static Holder here() {
        return new Holder(line(System.getProperty("user.name", "")), RunningProgram.here(), Instant.now());
    }

    /** The holder in words: {@code ida på PC-17, siden i dag kl. 9.05}. */
    public String words() {
        ZoneId here = ZoneId.systemDefault();
        String when = SpokenMoment.write(since.atZone(here), ZonedDateTime.now(here));
        return PlainText.onOneLine(Texts.of("file.holder", user, program.machine(), when));
    }

    /** As it can stand in a line of the lock. */
    static String line(String text) {
        String tidy = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return tidy.length() <= LONGEST ? tidy : tidy.substring(0, LONGEST);
    }
}
