package dk.forslagsark.check;

import dk.forslagsark.language.Phrase;
import dk.forslagsark.language.Texts;
import dk.forslagsark.version.Finding.Severity;
import java.util.List;
import java.util.stream.Stream;

/** A label that speaks of a saving with amounts that cost, or the reverse; or an implementation cost below zero. */
final class RowSign implements Rule {

    @Override
    public String id() {
        return "row-sign";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Remark> remarks(Checked checked) {
        return checked.entered().flatMap(row -> isWrong(row) ? Stream.of(remark(row)) : Stream.empty());
    }

    private static boolean isWrong(CheckedRow row) {
        List<YearAmount> course = row.course();
        return row.isPermanent()
                ? contradicts(row.words(), sign(course))
                : course.stream().anyMatch(value -> value.sign() < 0) && !isFlipped(row) && !isIncome(row);
    }

    private static boolean isFlipped(CheckedRow row) {
        return SignFlip.flipped(row.values()).findAny().isPresent();
    }

    /** The sign that all its amounts have; 0 where they differ. */
    private static int sign(List<YearAmount> course) {
        int all = 0;
        for (YearAmount value : course) {
            if (all != 0 && value.sign() == -all) {
                return 0;
            }
            all = value.sign() == 0 ? all : value.sign();
        }
        return all;
    }

    private static boolean contradicts(String words, int sign) {
        return sign > 0 ? LabelSign.saves(words) : sign < 0 && LabelSign.costs(words);
    }

    private static boolean isIncome(CheckedRow row) {
        return LabelSign.isIncome(row.words());
    }

    private static Remark remark(CheckedRow row) {
        boolean costs = row.course().get(0).sign() > 0;
        YearAmount first = row.course().stream()
                .filter(value -> row.isPermanent() || value.sign() < 0)
                .findFirst()
                .orElseThrow();
        String text = row.isPermanent() ? saying(row, costs) : Texts.of("check.row-sign.implementation", row.name());
        Remark remark = row.remark(first.year(), text);
        boolean isTyped = row.values().stream().noneMatch(value -> row.isComputedIn(value.year()));
        boolean isOneSign = sign(row.course()) != 0;
        return isTyped && isOneSign ? remark.mendedBy(RowFix.turned(Phrase.of("check.row-sign.fix"), row)) : remark;
    }

    private static String saying(CheckedRow row, boolean costs) {
        return costs ? Texts.of("check.row-sign.saving", row.name()) : Texts.of("check.row-sign.cost", row.name());
    }
}
