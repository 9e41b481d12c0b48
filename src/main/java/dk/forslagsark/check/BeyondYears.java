package dk.forslagsark.check;

import dk.forslagsark.formula.CellTarget;
import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.formula.Precedent;
import dk.forslagsark.language.Texts;
import dk.forslagsark.version.Finding.Severity;
import java.util.Optional;
import java.util.stream.Stream;

/** A formula that points at a year before the first or after the last, where nothing stands: it counts as nothing. */
final class BeyondYears implements Rule {
    @Override
    public String id() {
        return "beyond-years";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Remark> remarks(Checked checked) {
        Evaluation evaluation = checked.version().evaluation();
        return checked.entered().flatMap(row -> row.values().stream()
                .flatMap(value -> remark(row, value.year(), evaluation).stream())
                .limit(1));
    }

    private static Optional<Remark> remark(CheckedRow row, int year, Evaluation evaluation) {
        return row.amounts().expressionIn(year).flatMap(expression -> evaluation.in(year).pointed(expression).stream()
                .flatMap(piece -> Stream.of(piece.first(), piece.last()))
                .filter(figure -> isBeyond(figure, row, evaluation))
                .findFirst()
                .map(figure -> remark(row, year, figure, evaluation.shown(expression))));
    }

    private static boolean isBeyond(Precedent figure, CheckedRow row, Evaluation evaluation) {
        return figure.target() instanceof CellTarget.Row
                && figure.year().filter(year -> !row.years().contains(year)).isPresent()
                && evaluation.figure(figure).isEmpty();
    }

    private static Remark remark(CheckedRow row, int year, Precedent figure, String shown) {
        return row.remark(
                year,
                Texts.of(
                        "check.beyond-years",
                        row.name(),
                        year,
                        shown,
                        figure.year().orElseThrow(),
                        row.years().first(),
                        row.years().last()));
    }
}
