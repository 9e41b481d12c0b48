package dk.forslagsark.clipboard;

import java.util.ArrayList;
import java.util.List;

/**
 * Figures that stand one behind the other in a text, each with what it is counted in: {@code 100 200}, {@code 1,3 mio. kr. 1,4 mio. kr.},
 * {@code kr. 100 kr. 200}, {@code 5 % 6 %}.
 *
 * @param entries the words that are figures, in order
 */
record LineAmounts(List<Entry> entries) {
    /**
     * A word of figures.
     *
     * @param figures its figures as written, the last one with its unit
     * @param hasUnit whether it has one
     * @param end the index of the word behind it
     */
    record Entry(List<String> figures, boolean hasUnit, int end) {
        /** A dash needs no unit. */
        boolean isZero() {
            return figures.size() == 1 && WrittenFigures.isZero(figures.get(0));
        }
    }

    /** Those that begin at a word; none where it begins none. */
    static LineAmounts at(List<LineWord> words, int from) {
        LineAmounts behindCurrency = behindCurrency(words, from);
        return behindCurrency.entries.isEmpty() ? beforeUnits(words, from) : behindCurrency;
    }

    /** Each with the currency before it; where the next has none, that before the first is a word of its own. */
    private static LineAmounts behindCurrency(List<LineWord> words, int from) {
        List<Entry> entries = new ArrayList<>();
        int at = from;
        while (at + 1 < words.size()
                && UnitWords.isCurrency(words.get(at).key())
                && words.get(at + 1).figures().size() == 1
                && !words.get(at + 1).startsLine()) {
            String figure = words.get(at).text() + " " + words.get(at + 1).text();
            at += 2;
            entries.add(new Entry(List.of(figure), true, at));
        }
        boolean goOn =
                at < words.size() && words.get(at).isFigures() && !words.get(at).startsLine();
        return new LineAmounts(goOn ? List.of() : entries);
    }

    /** A line that only begins with a figure is a label again. */
    private static LineAmounts beforeUnits(List<LineWord> words, int from) {
        List<Entry> entries = new ArrayList<>();
        int at = from;
        while (at < words.size() && words.get(at).isFigures() && (at == from || goesOn(words.get(at)))) {
            int end = endOfUnit(words, at + 1);
            entries.add(entry(words, at, end));
            at = end;
        }
        return new LineAmounts(withoutLoneUnit(entries, words));
    }

    private static boolean goesOn(LineWord word) {
        return !word.startsLine() || word.amongFigures();
    }

    private static int endOfUnit(List<LineWord> words, int from) {
        int end = isUnit(words, from) ? from + 1 : from;
        boolean isOfCurrency = end > from
                && end < words.size()
                && !words.get(end).startsLine()
                && UnitWords.isMany(words.get(from).key())
                && UnitWords.isCurrency(words.get(end).key());
        return isOfCurrency ? end + 1 : end;
    }

    private static boolean isUnit(List<LineWord> words, int at) {
        return at < words.size()
                && !words.get(at).startsLine()
                && UnitWords.is(words.get(at).key());
    }

    private static Entry entry(List<LineWord> words, int at, int end) {
        List<String> figures = new ArrayList<>(words.get(at).figures());
        for (LineWord unit : words.subList(at + 1, end)) {
            figures.set(figures.size() - 1, figures.get(figures.size() - 1) + " " + unit.text());
        }
        return new Entry(List.copyOf(figures), end > at + 1, end);
    }

    /** A unit behind the last alone may be that of all, and nobody knows: it is a word of its own. */
    private static List<Entry> withoutLoneUnit(List<Entry> entries, List<LineWord> words) {
        long units = entries.stream().filter(Entry::hasUnit).count();
        int last = entries.size() - 1;
        if (units != 1 || last == 0 || !entries.get(last).hasUnit) {
            return entries;
        }
        int at = entries.get(last - 1).end;
        List<Entry> without = new ArrayList<>(entries);
        without.set(last, entry(words, at, at + 1));
        return without;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The index of the word behind them. */
    int end() {
        return entries.get(entries.size() - 1).end;
    }

    List<String> figures() {
        return entries.stream().flatMap(entry -> entry.figures.stream()).toList();
    }

    /**
     * The index behind those that have a unit where later ones have none: they are words of the label, {@code Abonnement 200 kr.}; that of
     * the first where all are alike.
     */
    int endOfLabel(int from) {
        int end = from;
        for (Entry entry : entries) {
            if (!entry.hasUnit && !entry.isZero()) {
                return end;
            }
            end = entry.hasUnit ? entry.end : end;
        }
        return from;
    }
}
