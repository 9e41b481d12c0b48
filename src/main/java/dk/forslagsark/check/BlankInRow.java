package dk.forslagsark.check;

import dk.forslagsark.language.Phrase;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.version.Finding.Severity;
import java.util.List;
import java.util.stream.Stream;

/** A blank cell between two amounts of a row. It counts as 0, and nobody can see whether that is meant. */
final class BlankInRow implements Rule {
    @Override
    public String id() {
        return "blank-in-row";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Remark> remarks(Checked checked) {
        return checked.entered().flatMap(row -> blank(row).map(year -> remark(row, year)));
    }

    private static Stream<Integer> blank(CheckedRow row) {
        List<YearAmount> course = row.course();
        if (course.isEmpty()) {
            return Stream.empty();
        }
        return row.years().stream()
                .filter(year -> year > course.get(0).year()
                        && year < course.get(course.size() - 1).year())
                .filter(year -> !row.amounts().byYear().containsKey(year))
                .boxed();
    }

    private static Remark remark(CheckedRow row, int year) {
        return row.remark(year, Texts.of("check.blank-in-row", row.name(), year))
                .mendedBy(RowFix.amount(Phrase.of("check.blank-in-row.fix", year), row, year, Amount.ZERO));
    }
}
