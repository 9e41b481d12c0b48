package dk.forslagsark.proposal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * A kind of value that an {@link Property} may hold. Each room knows by it how such a value is written: in the file, in a cell
 * on the screen, in the workbook.
 *
 * @param <V> the values
 * @param category what they are
 * @param type their class
 * @param choices the closed list of them, for a choice
 */
public record ValueKind<V>(Category category, Class<V> type, List<V> choices) {
    /** What a value is. */
    public enum Category {
        /** A text, never empty. */
        TEXT,
        /** A plain decimal. */
        NUMBER,
        /** A plain decimal in kroner. */
        PRICE,
        /** An amount in 1.000 kr. */
        AMOUNT,
        /** A calendar year. */
        YEAR,
        /** Calendar years that are marked, at least one. */
        YEARS,
        /** Words by calendar year, at least one. */
        WORDS,
        /** Figures by calendar year, at least one. */
        FIGURES,
        /** The word of a mark, empty where it has none. */
        MARK,
        DATE,
        /** Yes or no. */
        FLAG,
        /** The name of an area. */
        AREA,
        /** One of a closed list. */
        CHOICE
    }

    public static final ValueKind<String> TEXT = plain(Category.TEXT, String.class);
    public static final ValueKind<BigDecimal> NUMBER = plain(Category.NUMBER, BigDecimal.class);
    public static final ValueKind<BigDecimal> PRICE = plain(Category.PRICE, BigDecimal.class);
    public static final ValueKind<Amount> AMOUNT = plain(Category.AMOUNT, Amount.class);
    public static final ValueKind<Integer> YEAR = plain(Category.YEAR, Integer.class);
    public static final ValueKind<SortedSet<Integer>> YEARS = plain(Category.YEARS, years());
    public static final ValueKind<SortedMap<Integer, String>> WORDS = plain(Category.WORDS, words());
    public static final ValueKind<SortedMap<Integer, BigDecimal>> FIGURES = plain(Category.FIGURES, figures());
    public static final ValueKind<String> MARK = plain(Category.MARK, String.class);
    public static final ValueKind<LocalDate> DATE = plain(Category.DATE, LocalDate.class);
    public static final ValueKind<Boolean> FLAG = plain(Category.FLAG, Boolean.class);

    public static final ValueKind<Area> AREA = plain(Category.AREA, Area.class);

    /** A choice from that list. */
    public static <E extends Enum<E> & Keyed> ValueKind<E> choice(Class<E> list) {
        return new ValueKind<>(Category.CHOICE, list, List.of(list.getEnumConstants()));
    }

    private static <V> ValueKind<V> plain(Category category, Class<V> type) {
        return new ValueKind<>(category, type, List.of());
    }

    /** Whether an expression may come to such a value. */
    public boolean isFigure() {
        return category == Category.NUMBER || isMoney();
    }

    /** Whether it is in kroner or 1.000 kr., and so of a price level. */
    public boolean isMoney() {
        return category == Category.PRICE || category == Category.AMOUNT;
    }

    /** The number that such a figure is; an amount in 1.000 kr. */
    public BigDecimal number(V figure) {
        return figure instanceof Amount amount ? amount.thousands() : (BigDecimal) figure;
    }

    /** The figure of such a kind that is that number. */
    public V figure(BigDecimal number) {
        return type.cast(category == Category.AMOUNT ? new Amount(number) : number);
    }

    /** Sets of years have no class of their own: these values are years because nothing else is put in. */
    @SuppressWarnings("unchecked")
    private static Class<SortedSet<Integer>> years() {
        return (Class<SortedSet<Integer>>) (Class<?>) SortedSet.class;
    }

    /** The same of words by year. */
    @SuppressWarnings("unchecked")
    private static Class<SortedMap<Integer, String>> words() {
        return (Class<SortedMap<Integer, String>>) (Class<?>) SortedMap.class;
    }

    /** And of figures by year. */
    @SuppressWarnings("unchecked")
    private static Class<SortedMap<Integer, BigDecimal>> figures() {
        return (Class<SortedMap<Integer, BigDecimal>>) (Class<?>) SortedMap.class;
    }
}
