package dk.forslagsark.check;

import dk.forslagsark.economy.StaffingChange;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Staffing;
import dk.forslagsark.spoken.SpokenNumber;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** Fewer posts but no saving, or a saving per post far from what a post costs; more posts that cost nothing. */
final class StaffingRule implements Rule {
    /** A post costs between these, in 1.000 kr. a year, from a part-time helper to a consultant with all that belongs to one. */
    private static final BigDecimal LEAST = new BigDecimal(250);

    private static final BigDecimal MOST = new BigDecimal(1500);

    @Override
    public String id() {
        return "staffing";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Remark> remarks(Checked checked) {
        List<StaffingChange> changes = checked.version().smallTables().staffing();
        BigDecimal posts = changes.stream()
                .flatMap(change -> change.change().ifAny().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return wrong(checked, posts).map(wrong -> remark(changes, posts, checked, wrong)).stream();
    }

    /** What is wrong, said of whose posts and how many they are. */
    private interface Wrong extends BinaryOperator<String> {}

    private static Optional<Wrong> wrong(Checked checked, BigDecimal posts) {
        if (posts.signum() < 0) {
            return fewer(checked, posts);
        }
        boolean costsNothing = checked.entered().noneMatch(StaffingRule::costs);
        return posts.signum() > 0 && costsNothing
                ? Optional.of((label, count) -> Texts.of("check.staffing.more", label, count))
                : Optional.empty();
    }

    private static boolean costs(CheckedRow row) {
        return row.course().stream().anyMatch(value -> value.sign() > 0);
    }

    private static Optional<Wrong> fewer(Checked checked, BigDecimal posts) {
        List<CheckedRow> savings = checked.entered(Block.PERMANENT)
                .filter(row -> row.inLastYear().map(Amount::isNegative).orElse(false))
                .toList();
        if (savings.isEmpty()) {
            return Optional.of((label, count) -> Texts.of("check.staffing.fewer", label, count));
        }
        BigDecimal saved = savings.stream()
                .map(row -> row.inLastYear().orElse(Amount.ZERO).thousands())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return perPost(saved.divide(posts, 0, RoundingMode.HALF_UP), savings.size() == 1);
    }

    /** More than a post costs may come of something else, where there is something else. */
    private static Optional<Wrong> perPost(BigDecimal each, boolean isAll) {
        boolean isOff = each.compareTo(LEAST) < 0 || isAll && each.compareTo(MOST) > 0;
        return isOff
                ? Optional.of((label, count) -> Texts.of(
                        "check.staffing.each", label, count, SpokenNumber.write(each), LEAST, SpokenNumber.write(MOST)))
                : Optional.empty();
    }

    /** How many posts: {@code 1 post}, {@code 1.5 posts}. */
    private static String words(BigDecimal posts) {
        return posts.compareTo(BigDecimal.ONE) == 0
                ? Texts.of("check.staffing.posts.one")
                : Texts.of("check.staffing.posts.many", SpokenNumber.writeBriefly(posts));
    }

    private static Remark remark(List<StaffingChange> changes, BigDecimal posts, Checked checked, Wrong wrong) {
        String text = wrong.apply(changes.get(0).label(), words(posts.abs()));
        String total = checked.version().economy().permanent().toString();
        return new Remark(Place.cell(Place.Page.STAFFING, 0, Staffing.AFTER.key()), text, posts + " / " + total);
    }
}
