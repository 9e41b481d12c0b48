package dk.forslagsark.compare;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.spoken.SpokenChoice;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.LineText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The rows of Table 1 and their details. */
final class LineShape {
    private LineShape() {}

    private static Shape<Detail> detail() {
        return shape(
                List.of(new Part<>(Column.LABEL.title(), Detail::label, Detail::withLabel, Value.name())),
                LineText::detail,
                LineText::withDetail,
                List.of(
                        new Part<Detail, Map<Integer, CellEntry<Amount>>>(
                                "",
                                detail -> detail.amounts().byYear(),
                                (detail, byYear) -> detail.withAmounts(Entries.of(byYear)),
                                Entries.BY_YEAR),
                        BesideShape.comments(LineShape::title, Detail::comments, Detail::withComments),
                        BesideShape.id(Detail::id, Detail::withId),
                        BesideShape.extras(Detail::extras, Detail::withExtras)));
    }

    static RowList<Detail> details() {
        return new RowList<>(
                detail(),
                new Identity<>(
                        Detail::label,
                        detail -> Set.copyOf(
                                Entries.BY_YEAR.cells("", detail.amounts().byYear())),
                        Detail::id));
    }

    private static Shape<Line> line(Shape<LineFigures> figures) {
        return shape(
                List.of(
                        new Part<>(Column.LABEL.title(), Line::label, Line::withLabel, Value.name()),
                        new Part<>(Column.AREA.title(), Line::area, Line::withArea, Value.of(SpokenChoice::of)),
                        new Part<>(
                                Texts.of("compare.group"),
                                Line::group,
                                Line::withGroup,
                                Value.optional(Function.identity()))),
                LineText::line,
                LineText::withLine,
                List.of(
                        new Part<Line, LineFigures>("", LineFigures::of, (line, changed) -> changed.in(line), figures),
                        BesideShape.comments(LineShape::title, Line::comments, Line::withComments),
                        BesideShape.id(Line::id, Line::withId),
                        BesideShape.extras(Line::extras, Line::withExtras)));
    }

    static RowList<Line> lines() {
        Shape<LineFigures> figures = new FiguresShape(details());
        return new RowList<>(
                line(figures),
                new Identity<>(Line::label, line -> new HashSet<>(figures.cells("", LineFigures.of(line))), Line::id));
    }

    /** What a row says of itself stands between its name and its figures; its comment is one of its comments. */
    private static <T> Shape<T> shape(
            List<Part<T, ?>> before,
            Function<LineText, Function<T, Optional<String>>> get,
            Function<LineText, BiFunction<T, Optional<String>, T>> with,
            List<Part<T, ?>> after) {
        List<Part<T, ?>> parts = new ArrayList<>(before);
        for (Column.Attribute column : Column.Attribute.ALL) {
            LineText text = column.text();
            if (text.kind() != LineText.Kind.COMMENT) {
                parts.add(new Part<>(
                        column.title(), get.apply(text), with.apply(text), Value.optional(Function.identity())));
            }
        }
        parts.addAll(after);
        return new Parts<>(parts);
    }

    private static String title(String field) {
        return Column.of(field).map(Column::title).orElse(field);
    }
}
