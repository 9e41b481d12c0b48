package dk.forslagsark.document;

import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.Place;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A text or a figure that somebody has written in a proposal, and how another is put there instead.
 *
 * @param place where it stands
 * @param where the place in words
 * @param text what is written there
 * @param figure the figure, where it is one
 * @param write what changes once another text stands there
 */
record WrittenPart(
        Place place,
        String where,
        String text,
        Optional<BigDecimal> figure,
        Function<String, UnaryOperator<Proposal>> write) {

    /** A text, written by that edit. */
    static WrittenPart text(Place place, String where, String text, Function<String, Edit> edit) {
        return new WrittenPart(place, where, text, Optional.empty(), edit.andThen(Edit::change));
    }

    /** A figure, written by that edit. */
    static WrittenPart figure(Place place, String where, String text, BigDecimal figure, Function<String, Edit> edit) {
        return new WrittenPart(place, where, text, Optional.of(figure), edit.andThen(Edit::change));
    }

    /** What would stand there; empty if nothing is replaced. */
    Optional<String> after(Replacing replacing) {
        Optional<String> changed = figure.isPresent() ? replacing.instead(figure.get()) : replacing.in(text);
        return changed.filter(after -> !after.equals(text));
    }
}
