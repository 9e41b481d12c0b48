package dk.forslagsark.tables;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Organisation;
import dk.forslagsark.proposal.Property;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.spoken.SpokenChoice;
import dk.forslagsark.spoken.SpokenDate;
import dk.forslagsark.spoken.SpokenNumber;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A column of one of the smaller tables that is typed in.
 *
 * @param <T> the kind of row
 * @param property what stands in it
 * @param names its heading on one line
 * @param lines its heading over two lines, where it shares the upper one with the columns beside it
 * @param kind how it is set and typed in
 * @param choices what can be chosen, for a choice, where an empty text stands for none; what is suggested, for a suggested
 *     text
 * @param typing how its cells are shown and typed in
 * @param settled the proposal once something was typed in the row with that index: what else changes with it; mostly nothing
 */
public record Field<T>(
        Property<T, ?> property,
        TwoNames names,
        Optional<Supplier<TwoLines>> lines,
        Kind kind,
        Function<Organisation, List<String>> choices,
        Typing<T> typing,
        BiFunction<Proposal, Integer, Proposal> settled) {
    /**
     * A heading over two lines.
     *
     * @param over what stands above all columns that are on the same side of a comparison
     * @param own what stands above the column itself
     */
    public record TwoLines(String over, String own) {}

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
        TICK,
        /** Marked with an x, perhaps with a word. */
        MARK,
        /** Text or a figure, which stands to the right. */
        FREE
    }

    /** A column of free text. */
    static <T> Field<T> text(Property<T, String> property, TwoNames names) {
        return plain(property, names, Kind.TEXT, any -> List.of(), new TextTyping<>(property));
    }

    /** A column of free text with suggestions. */
    static <T> Field<T> suggested(
            Property<T, String> property, TwoNames names, Function<Organisation, List<String>> suggestions) {
        return plain(property, names, Kind.SUGGESTED, suggestions, new TextTyping<>(property));
    }

    /** A column of a free table. */
    static Field<FreeRow> free(Property<FreeRow, String> property, String title) {
        return plain(property, TwoNames.same(title), Kind.FREE, any -> List.of(), new FreeTyping(property));
    }

    /** A column of values. */
    static <T extends Noted<T>, V> Field<T> value(Property<T, V> property, TwoNames names, Format<V> format) {
        return plain(property, names, format.kind(), any -> format.choices(), new ValueTyping<>(property, format));
    }

    private static <T> Field<T> plain(
            Property<T, ?> property,
            TwoNames names,
            Kind kind,
            Function<Organisation, List<String>> choices,
            Typing<T> typing) {
        return new Field<>(property, names, Optional.empty(), kind, choices, typing, (proposal, index) -> proposal);
    }

    /** The same under another heading. */
    Field<T> titled(TwoNames changed) {
        return new Field<>(property, changed, lines, kind, choices, typing, settled);
    }

    /** The same, headed over two lines. */
    Field<T> under(Supplier<String> over, Supplier<String> own) {
        Supplier<TwoLines> headed = () -> new TwoLines(over.get(), own.get());
        return new Field<>(property, names, Optional.of(headed), kind, choices, typing, settled);
    }

    /** The field in a template, by what the names of its cells end with. */
    FieldColumns<T> as(String ending) {
        return FieldColumns.of(this).as(ending);
    }

    /** What the column is known by; for a value, what the file calls it. */
    public String key() {
        return property.key();
    }

    /** Its heading on one line, in the window. */
    public String title() {
        return names.shown();
    }

    /** Its heading on one line, on paper. */
    public String printed() {
        return names.printed();
    }

    /** Its heading over two lines, where it has one. */
    public Optional<TwoLines> head() {
        return lines.map(Supplier::get);
    }

    /** The heading without the unit that all amounts have. */
    public String name() {
        return title().replace(" " + Texts.of("column.in-thousands"), "");
    }

    public String text(T row) {
        return typing.text(row);
    }

    /** What the row's cell shows, in the language of the window. */
    public String shown(T row) {
        String text = text(row);
        return switch (kind) {
            case FIGURE -> SpokenNumber.shown(text);
            case FREE -> FreeTyping.isFigure(text) ? SpokenNumber.shown(text) : text;
            case CHOICE -> SpokenChoice.shown(text);
            case DATE -> SpokenDate.shown(text);
            case TEXT, YEAR, SUGGESTED, TICK, MARK -> text;
        };
    }

    /** What editing the row's cell begins with. */
    public String source(T row) {
        return typing.source(row);
    }
}
