package dk.forslagsark.document;

import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Years;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One of the smaller tables: where its rows are in a proposal, and its columns. {@link ListTables} has them all.
 *
 * @param <T> the kind of row
 * @param page the page it is shown on
 * @param name what it is called for short
 * @param title its heading
 * @param rows its rows in a proposal
 * @param with the proposal with other rows
 * @param blank a row with nothing in it
 * @param copy what is copied of a row; mostly all
 * @param fields its columns that are typed in, the first naming the row, where those years are shown
 * @param results its columns that are computed, to the right of those
 */
public record ListTable<T extends Noted<T>>(
        Place.Page page,
        String name,
        String title,
        Function<Proposal, List<T>> rows,
        BiFunction<Proposal, List<T>, Proposal> with,
        T blank,
        UnaryOperator<T> copy,
        Function<Years, List<Field<T>>> fields,
        Function<Proposal, List<ListResult>> results) {

    /** The rows of the proposal. */
    public List<T> in(Proposal proposal) {
        return rows.apply(proposal);
    }

    /** The columns for the years that the proposal shows. */
    public List<Field<T>> fieldsOf(Proposal proposal) {
        return fields.apply(proposal.years());
    }

    Optional<Field<T>> field(Proposal proposal, String key) {
        return fieldsOf(proposal).stream()
                .filter(field -> field.key().equals(key))
                .findFirst();
    }
}
