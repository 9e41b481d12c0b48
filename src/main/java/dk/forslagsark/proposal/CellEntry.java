package dk.forslagsark.proposal;

import java.util.Optional;

/**
 * What a cell that is not blank holds: a value, an expression that comes to one, or a text that could not be read as one.
 *
 * @param <V> the kind of value
 */
public sealed interface CellEntry<V> {
    /** What it counts with, if anything. */
    Optional<V> counted();

    /** What was typed, where that is not simply the value. */
    Optional<String> typed();

    /** A value. */
    record Value<V>(V value) implements CellEntry<V> {
        @Override
        public Optional<V> counted() {
            return Optional.of(value);
        }

        @Override
        public Optional<String> typed() {
            return Optional.empty();
        }
    }

    /** What was typed and could not be read. It is kept until it is mended and counts as nothing. */
    record Unread<V>(String text) implements CellEntry<V> {
        @Override
        public Optional<V> counted() {
            return Optional.empty();
        }

        @Override
        public Optional<String> typed() {
            return Optional.of(text);
        }
    }

    /**
     * An expression such as {@code =-51*25,3} with what it comes to. It counts as nothing where it comes to nothing.
     *
     * @param expression as it was typed, beginning with an equals sign
     * @param counted its result; empty where it has none
     */
    record Formula<V>(String expression, Optional<V> counted) implements CellEntry<V> {
        @Override
        public Optional<String> typed() {
            return Optional.of(expression);
        }

        /** The expression in what was typed in a cell, from its equals sign on; empty where something else was typed. */
        public static Optional<String> in(String typed) {
            String text = PlainText.of(typed.replace('\u00AD', '-')).strip();
            return text.startsWith("=") ? Optional.of(text) : Optional.empty();
        }
    }
}
