package dk.forslagsark.document;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.danish.Reading;
import dk.forslagsark.formula.Reckoning;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Organisation;
import dk.forslagsark.proposal.PlainText;
import dk.forslagsark.proposal.Proposal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A column of one of the smaller tables: what stands in it and what comes of typing in it. Nothing that is typed is lost:
 * what cannot be read is kept in the row's notes until it is mended.
 *
 * @param <T> the kind of row
 * @param key what the column is known by; for a value, what the file calls it
 * @param title its heading
 * @param kind how it is set and typed in
 * @param choices what can be chosen, for a choice, where an empty text stands for none; what is suggested, for a suggested
 *     text
 * @param text what a row shows
 * @param source what editing it begins with
 * @param problem why what was typed cannot be used, if so; given what expressions come to
 * @param entered the row once something has been typed
 * @param settled the proposal once that stands in the row with that index: what else changes with it; mostly nothing
 */
public record Field<T>(
        String key,
        String title,
        Kind kind,
        Function<Organisation, List<String>> choices,
        Function<T, String> text,
        Function<T, String> source,
        BiFunction<T, Reckoning, Optional<String>> problem,
        BiFunction<T, String, T> entered,
        BiFunction<Proposal, Integer, Proposal> settled) {
    /** How a column is set and typed in. */
    public enum Kind {
        TEXT,
        FIGURE,
        YEAR,
        CHOICE,
        DATE,
        /** Text of which there are suggestions. */
        SUGGESTED,
        /** Marked with an x, or not. */
        TICK
    }

    /** A column of free text. */
    static <T> Field<T> text(String key, String title, Function<T, String> get, BiFunction<T, String, T> with) {
        return new Field<>(
                key,
                title,
                Kind.TEXT,
                any -> List.of(),
                get,
                get,
                (row, reckoning) -> Optional.empty(),
                (row, typed) -> with.apply(row, PlainText.of(typed).strip()),
                (proposal, index) -> proposal);
    }

    /** A column of free text with suggestions. */
    static <T> Field<T> suggested(
            String key,
            String title,
            Function<Organisation, List<String>> suggestions,
            Function<T, String> get,
            BiFunction<T, String, T> with) {
        Field<T> text = text(key, title, get, with);
        return new Field<>(
                key,
                title,
                Kind.SUGGESTED,
                suggestions,
                text.text,
                text.source,
                text.problem,
                text.entered,
                text.settled);
    }

    /** A column of values. */
    static <T extends Noted<T>, V> Field<T> value(
            String key,
            String title,
            Format<V> format,
            Function<T, Optional<V>> get,
            BiFunction<T, Optional<V>, T> with) {
        Values<T, V> values = new Values<>(key, format, get, with);
        List<String> choices = format.kind() == Kind.CHOICE ? List.of("Ja", "Nej", "") : List.of();
        return new Field<>(
                key,
                title,
                format.kind(),
                any -> choices,
                values::text,
                values::source,
                values::problem,
                values::entered,
                (proposal, index) -> proposal);
    }

    /** How values are kept: the value in its place, and beside it what was typed, where that is not simply the value. */
    private record Values<T extends Noted<T>, V>(
            String key, Format<V> format, Function<T, Optional<V>> get, BiFunction<T, Optional<V>, T> with) {
        String text(T row) {
            return get.apply(row).map(format.write()).orElseGet(() -> typed(row).orElse(""));
        }

        String source(T row) {
            return typed(row)
                    .orElseGet(() -> get.apply(row).map(format.source()).orElse(""));
        }

        Optional<String> problem(T row, Reckoning reckoning) {
            return get.apply(row).isPresent()
                    ? Optional.empty()
                    : typed(row).flatMap(typed -> whyNot(typed, reckoning));
        }

        private Optional<String> whyNot(String typed, Reckoning reckoning) {
            Reading<V> reading = isExpression(typed)
                    ? format.reckon().apply(reckoning, typed)
                    : format.read().apply(typed);
            return reading.problem();
        }

        T entered(T row, String text) {
            String typed = PlainText.of(text).strip();
            if (typed(row).equals(Optional.of(typed))) {
                return row;
            }
            if (DanishNumber.isBlank(typed)) {
                return kept(row, Optional.empty(), Optional.empty());
            }
            Reading<V> reading =
                    isExpression(typed) ? Reading.failed("") : format.read().apply(typed);
            return kept(row, reading.value(), reading.value().isPresent() ? Optional.empty() : Optional.of(typed));
        }

        private T kept(T row, Optional<V> value, Optional<String> typed) {
            Notes notes = row.notes();
            Notes changed = typed.map(text -> notes.withTyped(key, text)).orElseGet(() -> notes.withoutTyped(key));
            return with.apply(row, value).withNotes(changed);
        }

        private Optional<String> typed(T row) {
            return row.notes().typedIn(key);
        }

        private boolean isExpression(String typed) {
            return format.kind() == Kind.FIGURE && typed.startsWith("=");
        }
    }
}
