package dk.forslagsark.spoken;

import dk.forslagsark.danish.DanishDate;
import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.danish.Reading;
import dk.forslagsark.language.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Dates as they stand in the window: {@code 12.2.2019} in Danish, {@code 12 Feb 2019} in English. The day comes first in both. */
public final class SpokenDate {
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    /** The English words that Danish has otherwise; of other months the beginning is the same. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("today", "i dag"),
            Map.entry("yesterday", "i går"),
            Map.entry("tomorrow", "i morgen"),
            Map.entry("january", "januar"),
            Map.entry("february", "februar"),
            Map.entry("march", "marts"),
            Map.entry("may", "maj"),
            Map.entry("june", "juni"),
            Map.entry("july", "juli"),
            Map.entry("sept", "sep"),
            Map.entry("october", "oktober"),
            Map.entry("oct", "okt"),
            Map.entry("monday", "mandag"),
            Map.entry("mon", "man"),
            Map.entry("tuesday", "tirsdag"),
            Map.entry("tue", "tirs"),
            Map.entry("wednesday", "onsdag"),
            Map.entry("wed", "ons"),
            Map.entry("thursday", "torsdag"),
            Map.entry("thu", "tors"),
            Map.entry("friday", "fredag"),
            Map.entry("fri", "fre"),
            Map.entry("saturday", "lørdag"),
            Map.entry("sat", "lør"),
            Map.entry("sunday", "søndag"),
            Map.entry("sun", "søn"));

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private SpokenDate() {}

    /** Writes a date. */
    public static String write(LocalDate date) {
        return Language.isDanishSpoken() ? DanishDate.write(date) : ENGLISH.format(date);
    }

    /**
     * Reads a date as it is typed in the window.
     *
     * @param today the day it is read on
     */
    public static Reading<LocalDate> read(String typed, LocalDate today) {
        return DanishDate.read(danish(typed), today);
    }

    /** What was typed, spelt in Danish where it is a date; any other text as it is. */
    public static String danish(String typed) {
        if (Language.isDanishSpoken()) {
            return typed;
        }
        String words = WORD.matcher(DanishNumber.tidy(typed).toLowerCase(Locale.ROOT))
                .replaceAll(word -> WORDS.getOrDefault(word.group(), word.group()));
        return DanishDate.read(words, LocalDate.now()).value().isPresent() ? words : typed;
    }

    /** A date that is written in Danish, as the window shows it; any other text as it is. */
    public static String shown(String danish) {
        return Language.isDanishSpoken()
                ? danish
                : DanishDate.read(danish, LocalDate.now())
                        .value()
                        .map(SpokenDate::write)
                        .orElse(danish);
    }
}
