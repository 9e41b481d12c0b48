package dk.forslagsark.danish;

import dk.forslagsark.language.Language;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Years;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as Danes type them, the day first: {@code 12.2.2019}, {@code 12/2-19}, {@code 12. februar 2019}, {@code i dag}. */
public final class DanishDate {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final List<String> MONTH_NAMES = List.of(
            "januar",
            "februar",
            "marts",
            "april",
            "maj",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "december");
    private static final Map<String, Integer> DAYS_FROM_TODAY =
            Map.of("i dag", 0, "idag", 0, "i går", -1, "igår", -1, "i morgen", 1, "imorgen", 1);
    /** What may stand before a date: its day of the week, and the word for the day. */
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:(?<weekday>man|tirs|ons|tors|fre|lør|søn)(?:dag)?\\.?,? )?(?:pr\\.? )?(?:d(?:en)?\\.? ?)?(?=\\d)");

    /** From Monday on. */
    private static final List<String> WEEKDAYS = List.of("man", "tirs", "ons", "tors", "fre", "lør", "søn");

    /** The time of the day, which spreadsheets write behind a date, or the point of a sentence. */
    private static final Pattern BEHIND = Pattern.compile(
            "(?<=\\d{4})\\.$|(?:,? kl\\.? ?\\d{1,2}[.:]\\d{2}|(?:,? |t)\\d{1,2}:\\d{2})(?::\\d{2}(?:[.,]\\d{1,9})?)?z?$");

    private static final String BETWEEN = "(?: ?[./-] ?| )";
    private static final Pattern FIGURES = Pattern.compile(
            "(?<day>\\d{1,2})" + BETWEEN + "(?<month>\\d{1,2})(?:" + BETWEEN + "['’]?(?<year>\\d{4}|\\d{2})?)?");
    private static final Pattern IN_WORDS =
            Pattern.compile("(?<day>\\d{1,2})\\.?[ /-]?(?<month>\\p{L}{3,9})\\.?(?:[ /-]{0,2}(?<year>\\d{4}|\\d{2}))?");
    private static final Pattern TOGETHER = Pattern.compile("(?<day>\\d{2})(?<month>\\d{2})(?<year>\\d{4}|\\d{2})");

    /** The year first, as bookkeeping programs write it in one: {@code 20200401}; as a day and a month it has no year. */
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>(?:19|20)\\d{2})(?<month>0[1-9]|1[0-2])(?<day>[0-2]\\d|3[01])");

    private static final Pattern ISO =
            Pattern.compile("(?<year>\\d{4})(?<between>[-./])(?<month>\\d{2})\\k<between>(?<day>\\d{2})");
    private static final int CENTURY = 2000;

    private DanishDate() {}

    /**
     * Reads a date. A date without a year is of this year; a year of two digits is of this century. Where a day of the week is written
     * before it, it must be that of the date: one of the two is wrong, and nobody but the writer knows which.
     *
     * @param today the day it is read on
     */
    public static Reading<LocalDate> read(String text, LocalDate today) {
        String written = DanishNumber.tidy(text).toLowerCase(Locale.ROOT);
        String tidy = bare(written);
        Optional<Integer> fromToday = Optional.ofNullable(DAYS_FROM_TODAY.get(tidy));
        return fromToday
                .map(days -> Reading.of(today.plusDays(days)))
                .orElseGet(() -> onWeekday(weekday(written), read(matcher(tidy), text, today)));
    }

    /** The day of the week that is written before the date, 1 being Monday. */
    private static Optional<Integer> weekday(String written) {
        Matcher before = BEFORE.matcher(written);
        return before.find()
                ? Optional.ofNullable(before.group("weekday")).map(day -> WEEKDAYS.indexOf(day) + 1)
                : Optional.empty();
    }

    private static Reading<LocalDate> onWeekday(Optional<Integer> weekday, Reading<LocalDate> read) {
        return read.value()
                .filter(date -> weekday.filter(day -> day != date.getDayOfWeek().getValue())
                        .isPresent())
                .map(date -> Reading.<LocalDate>failed(Texts.of(
                        "date.other-weekday", date.getDayOfMonth(), month(date), date.getYear(), weekday(date))))
                .orElse(read);
    }

    /** Without the day of the week before it and the time behind it. */
    private static String bare(String text) {
        return BEHIND.matcher(BEFORE.matcher(text).replaceFirst("")).replaceFirst("");
    }

    /** Writes a date as it is typed: {@code 12.2.2019}. */
    public static String write(LocalDate date) {
        return date.getDayOfMonth() + "." + date.getMonthValue() + "." + date.getYear();
    }

    /** {@code februar}, in the language that is spoken. */
    private static String month(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.FULL, Language.spoken().locale());
    }

    private static String weekday(LocalDate date) {
        return date.getDayOfWeek()
                .getDisplayName(TextStyle.FULL, Language.spoken().locale());
    }

    private static Optional<Matcher> matcher(String text) {
        return List.of(ISO, FIGURES, IN_WORDS, YEAR_FIRST, TOGETHER).stream()
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::matches)
                .findFirst();
    }

    private static Reading<LocalDate> read(Optional<Matcher> found, String text, LocalDate today) {
        if (found.isEmpty()) {
            return Reading.failed(Texts.of("date.none", Quoted.of(text)));
        }
        Matcher matcher = found.get();
        int year = year(matcher.group("year"), today);
        int month = month(matcher.group("month"));
        if (month < 1 || month > MONTHS.size() || !Years.isYear(year)) {
            return Reading.failed(Texts.of("date.no-date", Quoted.of(text)));
        }
        try {
            return Reading.of(LocalDate.of(year, month, Integer.parseInt(matcher.group("day"))));
        } catch (DateTimeException e) {
            return Reading.failed(Texts.of("date.no-day", month(LocalDate.of(year, month, 1)), year));
        }
    }

    private static int year(String digits, LocalDate today) {
        if (digits == null) {
            return today.getYear();
        }
        return digits.length() == 2 ? CENTURY + Integer.parseInt(digits) : Integer.parseInt(digits);
    }

    /** The number of the month, whether in figures or by its name or the beginning of that; 0 for none. */
    private static int month(String text) {
        return Character.isDigit(text.charAt(0)) ? Integer.parseInt(text) : named(text);
    }

    private static int named(String text) {
        int found = MONTHS.indexOf(text.substring(0, 3));
        return found >= 0 && (MONTH_NAMES.get(found).startsWith(text)) ? found + 1 : 0;
    }
}
