package dk.forslagsark.excel;

import dk.forslagsark.danish.DanishDate;
import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.excel.template.TemplateTables;
import dk.forslagsark.proposal.Years;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What goes into a cell, or the year cells, of a row, written out: what number formats add in a workbook stands in the text. */
final class WrittenContent {
    private static final String SHARE = "andel";

    private WrittenContent() {}

    static List<String> of(String ending, CellContent content) {
        if (content instanceof CellContent.Words words) {
            return List.of(words.text());
        } else if (content instanceof CellContent.Label label) {
            return List.of(label.text());
        } else if (content instanceof CellContent.Committee committee) {
            return List.of(committee.text());
        } else if (content instanceof CellContent.SavingOrCost kind) {
            return List.of(kind.text());
        } else if (content instanceof CellContent.Day day) {
            return List.of(day.date().map(DanishDate::write).orElse(""));
        } else if (content instanceof CellContent.Marks marks) {
            return marks.marks();
        } else if (content instanceof CellContent.OwnYears own) {
            return written(own.years());
        } else if (content instanceof CellContent.FollowingYears own) {
            return written(own.years());
        } else if (content instanceof CellContent.Key key) {
            return List.of(percent(key.number()));
        } else if (content instanceof CellContent.Computed share && ending.equals(SHARE)) {
            return List.of(percent(share.number()));
        }
        return figures(content).stream()
                .map(figure -> figure.map(number -> written(ending, number)).orElse(""))
                .toList();
    }

    /** What the keys of a table add up to; none where it has none. */
    static Optional<String> keys(TableContent table) {
        return table.rows().stream()
                .flatMap(row -> row.values().stream())
                .filter(CellContent.Key.class::isInstance)
                .flatMap(key -> ((CellContent.Key) key).number().stream())
                .reduce(BigDecimal::add)
                .map(sum -> percent(Optional.of(sum)));
    }

    private static List<String> written(Years years) {
        return years.stream().mapToObj(Integer::toString).toList();
    }

    private static String percent(Optional<BigDecimal> number) {
        return number.map(any -> DanishNumber.write(any) + " %").orElse("");
    }

    /** A year is written without a point. */
    private static String written(String ending, BigDecimal number) {
        return ending.equals(TemplateTables.YEAR) ? number.toPlainString() : DanishNumber.writeBriefly(number);
    }

    private static List<Optional<BigDecimal>> figures(CellContent content) {
        if (content instanceof CellContent.Entered entered) {
            return entered.numbers();
        } else if (content instanceof CellContent.Followed followed) {
            return followed.numbers();
        } else if (content instanceof CellContent.Gathered gathered) {
            return gathered.numbers();
        } else if (content instanceof CellContent.Totals totals) {
            return totals.numbers();
        } else if (content instanceof CellContent.Figure figure) {
            return List.of(figure.number());
        } else if (content instanceof CellContent.Computed computed) {
            return List.of(computed.number());
        } else if (content instanceof CellContent.LastYear last) {
            return List.of(last.number());
        }
        return List.of();
    }
}
