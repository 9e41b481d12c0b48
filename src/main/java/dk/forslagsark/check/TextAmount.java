package dk.forslagsark.check;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.spoken.SpokenNumber;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding.Severity;
import dk.forslagsark.version.Passage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An amount in a text that equals no figure, sum, difference or assumption of the proposal at the precision it is stated with; or
 * none of those that its sentence can mean. Where the sentence speaks of a difference, that of any two figures will do.
 */
final class TextAmount implements Rule {
    @Override
    public String id() {
        return "text-amount";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Stream<Remark> remarks(Checked checked) {
        List<Stated> stated = Stream.of(Section.values())
                .flatMap(section -> Stated.in(
                        section, checked.proposal().supplement().sections().text(section)))
                .toList();
        if (stated.isEmpty()) {
            return Stream.empty();
        }
        KnownFigures known = KnownFigures.of(checked);
        SpokenFigures spoken = SpokenFigures.of(checked);
        return stated.stream().flatMap(each -> remark(each, known, spoken).stream());
    }

    /** An amount of a section. */
    private record Stated(Section section, StatedAmount amount, String sentence) {
        static Stream<Stated> in(Section section, String text) {
            return StatedAmounts.in(text)
                    .map(amount ->
                            new Stated(section, amount, Surroundings.sentence(text, amount.from(), amount.to())));
        }
    }

    private static Optional<Remark> remark(Stated stated, KnownFigures known, SpokenFigures spoken) {
        if (SpokenWords.tellDifference(stated.sentence()) && known.differBy(stated.amount())) {
            return Optional.empty();
        }
        if (!known.have(stated.amount())) {
            return Optional.of(remark(
                    stated,
                    amount -> amount.year()
                            .map(year -> Texts.of("check.text-amount.unknown.in-year", amount.words(), year))
                            .orElseGet(() -> Texts.of("check.text-amount.unknown", amount.words())),
                    known.nearest(stated.amount())));
        }
        return spoken.meant(stated.amount(), stated.sentence())
                .filter(sizes -> sizes.noneMatch(stated.amount()::means))
                .map(any -> remark(
                        stated,
                        amount -> amount.year()
                                .map(year -> Texts.of("check.text-amount.other.in-year", amount.words(), year))
                                .orElseGet(() -> Texts.of("check.text-amount.other", amount.words())),
                        spoken.meant(stated.amount(), stated.sentence()).flatMap(stated.amount()::nearest)));
    }

    private static Remark remark(Stated stated, Function<StatedAmount, String> says, Optional<BigDecimal> nearest) {
        StatedAmount amount = stated.amount();
        String text = says.apply(amount)
                + nearest.map(size -> " " + Texts.of("check.text-amount.nearest", SpokenNumber.writeBriefly(size)))
                        .orElse("");
        return new Remark(
                        Place.on(Place.Page.of(stated.section()), "text"),
                        text,
                        stated.section().key() + ": " + amount.words())
                .at(new Passage(amount.from(), amount.to()));
    }
}
