package dk.forslagsark.tables;

import dk.forslagsark.danish.Quoted;
import dk.forslagsark.economy.SmallTables;
import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Years;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
        Function<SmallTables, List<ListResult>> results) {

    /** The rows of the proposal. */
    public List<T> in(Proposal proposal) {
        return rows.apply(proposal);
    }

    /** The columns for the years that the proposal shows. */
    public List<Field<T>> fieldsOf(Proposal proposal) {
        return fields.apply(proposal.years());
    }

    /** Its cells in the proposal, row by row. */
    public Stream<ListCell> cells(Proposal proposal, Evaluation evaluation) {
        List<Field<T>> columns = fieldsOf(proposal);
        return IntStream.range(0, in(proposal).size()).boxed().flatMap(index -> {
            T row = in(proposal).get(index);
            String words = words(columns.get(0), row, index);
            return columns.stream()
                    .map(column -> new ListCell(
                            Place.cell(page, index, column.key()),
                            words + ", " + column.title(),
                            column.kind(),
                            column.text().apply(row),
                            column.source().apply(row),
                            column.problem().apply(row, evaluation)));
        });
    }

    /** Which row it is, in words: “Personale, Lærere”, or “Personale, række 2” where nothing names it. */
    public String words(Proposal proposal, int index) {
        return words(fieldsOf(proposal).get(0), in(proposal).get(index), index);
    }

    private String words(Field<T> naming, T row, int index) {
        String label = Quoted.shortened(naming.text().apply(row));
        return name + ", " + (label.isEmpty() ? "række " + (index + 1) : label);
    }

    public Optional<Field<T>> field(Proposal proposal, String key) {
        return fieldsOf(proposal).stream()
                .filter(field -> field.key().equals(key))
                .findFirst();
    }
}
