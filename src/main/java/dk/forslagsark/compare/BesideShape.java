package dk.forslagsark.compare;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Comments;
import dk.forslagsark.proposal.Extras;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What is kept beside the cells of a row: comments, and what a newer program wrote. */
final class BesideShape {

    private static final Shape<Map<String, Optional<Object>>> UNKNOWN =
            new ByKey<>(Function.identity(), Value.optional(value -> value.map(String::valueOf)
                    .orElse("null")));

    private BesideShape() {}

    /**
     * @param column what the column of a field is called
     */
    static <T> Part<T, Comments> comments(
            UnaryOperator<String> column, Function<T, Comments> get, BiFunction<T, Comments, T> with) {
        Shape<Comments> comments = new Parts<>(List.of(
                new Part<>(
                        Texts.of("compare.comment"),
                        Comments::row,
                        (all, row) -> new Comments(row, all.cells()),
                        Value.optional(Function.identity())),
                new Part<Comments, Map<String, String>>(
                        "",
                        Comments::cells,
                        (all, cells) -> new Comments(all.row(), new TreeMap<>(cells)),
                        new ByKey<>(
                                field -> column.apply(field) + ", " + Texts.of("compare.comment"),
                                Value.optional(Function.identity())))));
        return new Part<>("", get, with, comments);
    }

    /** What formulas know the row by, which no reader is told. */
    static <T> Part<T, Optional<String>> id(
            Function<T, Optional<String>> get, BiFunction<T, Optional<String>, T> with) {
        return new Part<>("", get, with, new Untold());
    }

    static <T> Part<T, Map<String, Optional<Object>>> extras(Function<T, Extras> get, BiFunction<T, Extras, T> with) {
        return new Part<>(
                "", row -> present(get.apply(row)), (row, values) -> with.apply(row, extras(values)), UNKNOWN);
    }

    /** A value that is null is not one that is missing. */
    private static Map<String, Optional<Object>> present(Extras extras) {
        Map<String, Optional<Object>> present = new LinkedHashMap<>();
        extras.values().forEach((key, value) -> present.put(key, Optional.ofNullable(value)));
        return present;
    }

    private static Extras extras(Map<String, Optional<Object>> present) {
        Map<String, Object> values = new LinkedHashMap<>();
        present.forEach((key, value) -> values.put(key, value.orElse(null)));
        return new Extras(values);
    }
}
