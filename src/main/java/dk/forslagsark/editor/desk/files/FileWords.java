package dk.forslagsark.editor.desk.files;

import dk.forslagsark.folder.FolderEntry;
import dk.forslagsark.folder.Summary;
import dk.forslagsark.language.Texts;
import dk.forslagsark.spoken.SpokenMoment;
import dk.forslagsark.version.Finding.Severity;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is said of a file in a list of many. */
public final class FileWords {

    /** Nothing was found. */
    static final String SOUND = "✓";

    /** The rules have not looked at it yet. */
    static final String UNCHECKED = "…";

    /** Numbers such as UD05 or HA07b, with which careful people begin the name of a file. */
    private static final Pattern NUMBER = Pattern.compile("^\\p{L}{1,5}[ -]?\\d{1,4}\\p{L}?(?=\\P{L}|$)");

    private FileWords() {}

    /** The number; of a file that cannot be read the one its name begins with. */
    public static String number(FolderEntry file) {
        return file.summary().map(Summary::number).orElseGet(() -> guessed(name(file)));
    }

    private static String guessed(String name) {
        Matcher number = NUMBER.matcher(name);
        return number.find() ? number.group() : "–";
    }

    /** The title; of a file that cannot be read its name and why. */
    public static String title(FolderEntry file) {
        return file.summary()
                .map(Summary::title)
                .orElseGet(() -> name(file) + ": " + file.problem().orElse(""));
    }

    /** The number and the title, or the name of the file where it has neither. */
    public static String named(FolderEntry file) {
        String both = file.summary()
                .map(summary -> (summary.number() + " " + summary.title()).strip())
                .orElse("");
        return both.isEmpty() ? name(file) : both;
    }

    static String name(FolderEntry file) {
        return file.file().getFileName().toString();
    }

    /** Where it lies. */
    static String file(FolderEntry file) {
        return file.file().toString();
    }

    /** How many findings there are that somebody has to look at: {@code 1 fejl, 2 adv.} */
    static String findings(FolderEntry file) {
        return file.summary().map(FileWords::findings).orElseGet(() -> Texts.of("desk.files.unreadable"));
    }

    private static String findings(Summary summary) {
        int errors = summary.count(Severity.ERROR);
        int warnings = summary.count(Severity.WARNING);
        List<String> parts = new ArrayList<>();
        if (errors > 0) {
            parts.add(Texts.count("desk.files.errors", errors));
        }
        if (warnings > 0) {
            parts.add(
                    errors > 0
                            ? Texts.of("desk.files.warnings-briefly", warnings)
                            : Texts.count("desk.files.warnings", warnings));
        }
        if (parts.isEmpty()) {
            return summary.isChecked() ? SOUND : UNCHECKED;
        }
        return String.join(", ", parts);
    }

    /** How bad it is: more for one that cannot be read than for any error, more for an error than for any warning. */
    static long gravity(FolderEntry file) {
        long worst = Integer.MAX_VALUE;
        return file.summary()
                .map(summary -> summary.count(Severity.ERROR) * 1_000_000L
                        + summary.count(Severity.WARNING) * 1_000L
                        + summary.count(Severity.HINT))
                .orElse(worst * 1_000_000L);
    }

    /** When it was changed: {@code i dag 11.20}; empty where that is not known. */
    static String changed(FolderEntry file) {
        ZoneId here = ZoneId.systemDefault();
        return file.changed().equals(Instant.EPOCH)
                ? ""
                : SpokenMoment.writeBriefly(file.changed().atZone(here), ZonedDateTime.now(here));
    }
}
