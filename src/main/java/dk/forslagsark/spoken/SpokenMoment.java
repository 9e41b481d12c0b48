package dk.forslagsark.spoken;

import dk.forslagsark.language.Language;
import dk.forslagsark.language.Texts;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days with their time, as the window says them. */
public final class SpokenMoment {
    /** How a language writes the time, to the second, and a day of this year. */
    private record Patterns(DateTimeFormatter clock, DateTimeFormatter exact, DateTimeFormatter day) {
        static Patterns of(String clock, String exact, String day) {
            return new Patterns(formatter(clock), formatter(exact), formatter(day));
        }

        private static DateTimeFormatter formatter(String pattern) {
            return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
        }
    }

    private static final Patterns DANISH = Patterns.of("H.mm", "H.mm.ss", "d.M.");
    private static final Patterns ENGLISH = Patterns.of("H:mm", "H:mm:ss", "d MMM");

    private SpokenMoment() {}

    /**
     * {@code i dag kl. 9.05}, {@code i går kl. 17.30} or {@code 12.2.2019 kl. 8.00}; {@code today at 9:05}.
     *
     * @param now when it is said, in the same zone
     */
    public static String write(ZonedDateTime moment, ZonedDateTime now) {
        return day(moment, now) + " " + clock(moment.toLocalTime());
    }

    /** The time of the day alone: {@code kl. 9.05}, {@code at 9:05}. */
    public static String clock(LocalTime time) {
        return at(patterns().clock().format(time));
    }

    /** The same to the second: {@code i dag kl. 9.05.12}, {@code today at 9:05:12}. */
    public static String writeExactly(ZonedDateTime moment, ZonedDateTime now) {
        return day(moment, now) + " " + at(patterns().exact().format(moment));
    }

    /**
     * As in a list of many: {@code i dag 9.05}, {@code i går 17.30}, {@code 16.11.}, or {@code 16.11.2018} where it was
     * another year; {@code today 9:05}, {@code 16 Nov}.
     *
     * @param now when it is said, in the same zone
     */
    public static String writeBriefly(ZonedDateTime moment, ZonedDateTime now) {
        if (isToday(moment, now) || isYesterday(moment, now)) {
            return day(moment, now) + " " + patterns().clock().format(moment);
        }
        return moment.getYear() == now.getYear() ? patterns().day().format(moment) : day(moment, now);
    }

    private static String at(String clock) {
        return Texts.of("moment.at", clock);
    }

    private static String day(ZonedDateTime moment, ZonedDateTime now) {
        if (isToday(moment, now)) {
            return Texts.of("moment.today");
        }
        return isYesterday(moment, now) ? Texts.of("moment.yesterday") : SpokenDate.write(moment.toLocalDate());
    }

    private static boolean isToday(ZonedDateTime moment, ZonedDateTime now) {
        return moment.toLocalDate().equals(now.toLocalDate());
    }

    private static boolean isYesterday(ZonedDateTime moment, ZonedDateTime now) {
        return moment.toLocalDate().equals(now.toLocalDate().minusDays(1));
    }

    private static Patterns patterns() {
        return Language.isDanishSpoken() ? DANISH : ENGLISH;
    }
}
