package dk.forslagsark.danish;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Days with their time as one says them. */
public final class DanishMoment {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H.mm");

    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("H.mm.ss");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.");

    private DanishMoment() {}

    /**
     * {@code i dag kl. 9.05}, {@code i går kl. 17.30} or {@code 12.2.2019 kl. 8.00}.
     *
     * @param now when it is said, in the same zone
     */
    public static String write(ZonedDateTime moment, ZonedDateTime now) {
        return day(moment, now) + " " + clock(moment.toLocalTime());
    }

    /** The time of the day alone: {@code kl. 9.05}. */
    public static String clock(LocalTime time) {
        return "kl. " + CLOCK.format(time);
    }

    /** The same to the second: {@code i dag kl. 9.05.12}. */
    public static String writeExactly(ZonedDateTime moment, ZonedDateTime now) {
        return day(moment, now) + " kl. " + EXACT.format(moment);
    }

    /**
     * As in a list of many: {@code i dag 9.05}, {@code i går 17.30}, {@code 16.11.}, or {@code 16.11.2018} where it was
     * another year.
     *
     * @param now when it is said, in the same zone
     */
    public static String writeBriefly(ZonedDateTime moment, ZonedDateTime now) {
        String day = day(moment, now);
        if (day.startsWith("i ")) {
            return day + " " + CLOCK.format(moment);
        }
        return moment.getYear() == now.getYear() ? DAY.format(moment) : day;
    }

    private static String day(ZonedDateTime moment, ZonedDateTime now) {
        if (moment.toLocalDate().equals(now.toLocalDate())) {
            return "i dag";
        }
        boolean yesterday = moment.toLocalDate().equals(now.toLocalDate().minusDays(1));
        return yesterday ? "i går" : DanishDate.write(moment.toLocalDate());
    }
}
