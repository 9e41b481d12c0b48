package dk.forslagsark.check;

import dk.forslagsark.language.Phrase;
import dk.forslagsark.language.Texts;
import dk.forslagsark.spoken.SpokenAmount;
import dk.forslagsark.version.Finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One year of a row has the opposite sign of all its others, such as 3.500 among -3.500. */
final class SignFlip implements Rule {
    /** Of fewer years neither is the odd one. */
    private static final int LEAST = 3;

    @Override
    public String id() {
        return "sign-flip";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Remark> remarks(Checked checked) {
        return checked.entered().flatMap(row -> flipped(row.values()).map(value -> remark(row, value)));
    }

    /** The one that differs; nothing where two years are all there is. */
    static Stream<YearAmount> flipped(List<YearAmount> values) {
        List<YearAmount> negative = new ArrayList<>();
        List<YearAmount> positive = new ArrayList<>();
        for (YearAmount value : values) {
            if (value.sign() != 0) {
                (value.sign() < 0 ? negative : positive).add(value);
            }
        }
        if (negative.isEmpty() || positive.isEmpty()) {
            return Stream.empty();
        }
        if (negative.size() + positive.size() < LEAST) {
            return ofTwo(negative, positive);
        }
        return Stream.of(negative, positive).filter(side -> side.size() == 1).flatMap(List::stream);
    }

    /** Of two years that are much the same but for their signs the later one is looked at. */
    private static Stream<YearAmount> ofTwo(List<YearAmount> negative, List<YearAmount> positive) {
        if (negative.size() != 1 || positive.size() != 1) {
            return Stream.empty();
        }
        YearAmount less = negative.get(0);
        YearAmount more = positive.get(0);
        boolean isSame = less.negated().equals(more.amount());
        boolean isNear = Near.are(less.negated().thousands(), more.amount().thousands());
        return isNear && !isSame ? Stream.of(less.year() > more.year() ? less : more) : Stream.empty();
    }

    private static Remark remark(CheckedRow row, YearAmount value) {
        String text = Texts.of("check.sign-flip", row.name(), value.year(), SpokenAmount.write(value.amount()));
        Remark remark = row.remark(value.year(), text);
        Phrase fix = Phrase.of("check.sign-flip.fix", value.year());
        return row.isComputedIn(value.year())
                ? remark
                : remark.mendedBy(RowFix.amount(fix, row, value.year(), value.negated()));
    }
}
