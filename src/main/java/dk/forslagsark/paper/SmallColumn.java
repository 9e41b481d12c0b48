package dk.forslagsark.paper;

import dk.forslagsark.danish.ColumnWording;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.Field;
import dk.forslagsark.tables.FieldColumns;
import dk.forslagsark.tables.ListResult.Shown;
import dk.forslagsark.tables.ListTable;
import dk.forslagsark.tables.ResultColumn;
import dk.forslagsark.version.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A printed column of one of the smaller tables.
 *
 * @param ending what the names of its cells in a template end with
 * @param head its heading
 * @param isFigure whether figures stand in it
 * @param cells what stands in it, row by row
 */
record SmallColumn(String ending, String head, boolean isFigure, List<String> cells) {
    /** What forms print above a column otherwise than the window shows it. */
    private static final Map<String, String> HEADS = Map.of(
            "antal_før", ColumnWording.QUANTITY,
            "pris_før", ColumnWording.UNIT_PRICE,
            "antal_efter", ColumnWording.QUANTITY,
            "pris_efter", ColumnWording.UNIT_PRICE,
            "virkning", ColumnWording.EFFECT,
            "andel", ColumnWording.SHARE);

    private static final String SHARE = "andel";

    /** The columns of the table that a form prints, those that are computed behind those typed in. */
    static <T extends Noted<T>> List<SmallColumn> all(ListTable<T> table, Version version, Form form) {
        List<SmallColumn> columns = new ArrayList<>();
        table.fields().stream()
                .filter(field -> field.ending().isPresent() && !field.isByYear())
                .forEach(field -> columns.add(typed(table, field, version.proposal(), form)));
        table.results().forEach(result -> add(columns, computed(result, version)));
        return List.copyOf(columns);
    }

    PaperColumn printed(int width) {
        return isFigure ? PaperColumn.figure(ending, width) : PaperColumn.text(ending, width);
    }

    private static <T extends Noted<T>> SmallColumn typed(
            ListTable<T> table, FieldColumns<T> field, Proposal proposal, Form form) {
        Field<T> column = field.columns().apply(proposal).get(0);
        String ending = field.ending().orElseThrow();
        return new SmallColumn(
                ending,
                HEADS.getOrDefault(ending, asked(column.printed(), form)),
                column.kind() == Field.Kind.FIGURE || column.kind() == Field.Kind.YEAR,
                table.in(proposal).stream().map(column::text).toList());
    }

    /** Only the newest form asks its questions with a question mark. */
    private static String asked(String head, Form form) {
        return form == Form.INVESTMENT_2020 || !head.endsWith("?") ? head : head.substring(0, head.length() - 1);
    }

    private static SmallColumn computed(ResultColumn result, Version version) {
        List<String> cells = result.values().apply(version.smallTables()).stream()
                .map(shown -> text(result.ending(), shown))
                .toList();
        return new SmallColumn(result.ending(), HEADS.getOrDefault(result.ending(), result.printed()), true, cells);
    }

    private static String text(String ending, Shown shown) {
        return ending.equals(SHARE) && !shown.text().isEmpty() ? shown.text() + " %" : shown.text();
    }

    /** One that stands where nothing is typed in a column goes into that. */
    private static void add(List<SmallColumn> columns, SmallColumn computed) {
        Optional<SmallColumn> typed = columns.stream()
                .filter(column -> column.ending().equals(computed.ending()))
                .findFirst();
        if (typed.isPresent()) {
            columns.set(columns.indexOf(typed.get()), typed.get().filledFrom(computed));
        } else {
            columns.add(computed);
        }
    }

    private SmallColumn filledFrom(SmallColumn computed) {
        List<String> filled = IntStream.range(0, cells.size())
                .mapToObj(index -> cells.get(index).isEmpty() ? computed.cells().get(index) : cells.get(index))
                .toList();
        return new SmallColumn(ending, head, isFigure, filled);
    }
}
