package dk.forslagsark.tables;

import dk.forslagsark.danish.Quoted;
import dk.forslagsark.danish.TableWording;
import dk.forslagsark.economy.SmallTables;
import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowType;
import dk.forslagsark.proposal.TableRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One of the smaller tables: what its rows are, and how they are shown, typed in and printed. {@link ListTables} has them all.
 *
 * @param <T> the kind of row
 * @param type what its rows are
 * @param page the page it is shown on
 * @param names what it is called for short
 * @param titles its heading
 * @param fields what is typed in it, the first naming the row
 * @param copy what is copied of a row; mostly all
 * @param prefix what the names of its cells in a template begin with; empty where no form prints it
 * @param results its columns that are computed, to the right of those typed in
 * @param access where its rows are in a proposal
 */
public record ListTable<T extends Noted<T>>(
        RowType<T> type,
        Place.Page page,
        TwoNames names,
        TwoNames titles,
        List<FieldColumns<T>> fields,
        UnaryOperator<T> copy,
        Optional<String> prefix,
        List<ResultColumn> results,
        Access<T> access) {

    /**
     * Where the rows of a table are in a proposal.
     *
     * @param get takes them out
     * @param put the proposal with others there
     */
    record Access<T>(Function<Proposal, List<T>> get, BiFunction<Proposal, List<T>, Proposal> put) {
        static <T extends Noted<T>> Access<T> of(RowType<T> type) {
            return new Access<>(proposal -> proposal.rows(type), (proposal, rows) -> proposal.withRows(type, rows));
        }
    }

    /** A table that no form prints and of which nothing is computed. */
    static <T extends Noted<T>> ListTable<T> of(
            RowType<T> type, Place.Page page, TwoNames names, TwoNames titles, List<FieldColumns<T>> fields) {
        return new ListTable<>(
                type,
                page,
                names,
                titles,
                fields,
                UnaryOperator.identity(),
                Optional.empty(),
                List.of(),
                Access.of(type));
    }

    /** The same, of whose rows that is copied. */
    ListTable<T> copying(UnaryOperator<T> copied) {
        return new ListTable<>(type, page, names, titles, fields, copied, prefix, results, access);
    }

    /** The same, printed in cells whose names begin with that. */
    ListTable<T> printed(String begun) {
        return new ListTable<>(type, page, names, titles, fields, copy, Optional.of(begun), results, access);
    }

    /** The same with those columns computed. */
    ListTable<T> computing(ResultColumn... computed) {
        return new ListTable<>(type, page, names, titles, fields, copy, prefix, List.of(computed), access);
    }

    /** What it is called for short, in the window. */
    public String name() {
        return names.shown();
    }

    /** Its heading in the window. */
    public String title() {
        return titles.shown();
    }

    /** Its heading on paper. */
    public String printedTitle() {
        return titles.printed();
    }

    /** What a row of Table 1 is called that is fed by all its rows: a name in the proposal. */
    String nameOfSum() {
        return TableWording.inAll(names.printed());
    }

    /** The table as texts about it are kept by. */
    public TableRef ref() {
        return TableRef.of(type);
    }

    /** Whether its first row holds the headings of the columns. */
    public boolean hasHeadings() {
        return page.freeTable().isPresent();
    }

    /** Whether it has columns before and after, whose headings say what is compared. */
    public boolean compares() {
        return fields.stream().anyMatch(FieldColumns::isHeaded);
    }

    /** What its computed columns come to. */
    public List<ListResult> results(SmallTables computed) {
        return results.stream().map(column -> column.of(computed)).toList();
    }

    /** A row with nothing in it. */
    public T blank() {
        return type.blank();
    }

    /** The rows of the proposal. */
    public List<T> in(Proposal proposal) {
        return access.get().apply(proposal);
    }

    /** The proposal with other rows. */
    public Proposal with(Proposal proposal, List<T> rows) {
        return access.put().apply(proposal, rows);
    }

    /** Its columns in the proposal. */
    public List<Field<T>> fieldsOf(Proposal proposal) {
        return fields.stream()
                .flatMap(field -> field.columns().apply(proposal).stream())
                .toList();
    }

    /** Its cells in the proposal, row by row. */
    public Stream<ListCell> cells(Proposal proposal, Evaluation evaluation) {
        List<T> rows = in(proposal);
        List<Field<T>> columns = rows.isEmpty() ? List.of() : fieldsOf(proposal);
        return IntStream.range(0, rows.size()).boxed().flatMap(index -> {
            T row = rows.get(index);
            return columns.stream()
                    .map(column ->
                            cell(columns, column, row, index, column.typing().problem(row, evaluation)));
        });
    }

    /** Those of its cells in which something was typed that cannot be used, with the reason why. */
    public List<ListCell> unused(Proposal proposal, Evaluation evaluation) {
        List<T> rows = in(proposal);
        List<Field<T>> columns = rows.isEmpty() ? List.of() : fieldsOf(proposal);
        List<ListCell> unused = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            for (Field<T> column : columns) {
                Optional<String> problem = column.typing().problem(rows.get(index), evaluation);
                if (problem.isPresent()) {
                    unused.add(cell(columns, column, rows.get(index), index, problem));
                }
            }
        }
        return unused;
    }

    private ListCell cell(List<Field<T>> columns, Field<T> column, T row, int index, Optional<String> problem) {
        return new ListCell(
                Place.cell(page, index, column.key()),
                words(columns.get(0), row, index) + ", " + column.title(),
                column.kind(),
                column.text(row),
                column.source(row),
                problem);
    }

    /** Which row it is, in words: “Personale, Lærere”, or “Personale, række 2” where nothing names it. */
    public String words(Proposal proposal, int index) {
        return words(fieldsOf(proposal).get(0), in(proposal).get(index), index);
    }

    private String words(Field<T> naming, T row, int index) {
        String label = Quoted.shortened(naming.text(row));
        return name() + ", " + (label.isEmpty() ? Texts.of("tables.row", index + 1) : label);
    }

    public Optional<Field<T>> field(Proposal proposal, String key) {
        return fieldsOf(proposal).stream()
                .filter(field -> field.key().equals(key))
                .findFirst();
    }
}
