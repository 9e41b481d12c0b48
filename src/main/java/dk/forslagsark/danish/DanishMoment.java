package dk.forslagsark.danish;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Days with their time as one says them. */
public final class DanishMoment {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H.mm");

    private DanishMoment() {}

    /**
     * {@code i dag kl. 9.05}, {@code i går kl. 17.30} or {@code 12.2.2019 kl. 8.00}.
     *
     * @param now when it is said, in the same zone
     */
    public static String write(ZonedDateTime moment, ZonedDateTime now) {
        return day(moment, now) + " kl. " + CLOCK.format(moment);
    }

    private static String day(ZonedDateTime moment, ZonedDateTime now) {
        if (moment.toLocalDate().equals(now.toLocalDate())) {
            return "i dag";
        }
        boolean yesterday = moment.toLocalDate().equals(now.toLocalDate().minusDays(1));
        return yesterday ? "i går" : DanishDate.write(moment.toLocalDate());
    }
}
