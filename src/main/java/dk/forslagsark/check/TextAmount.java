package dk.forslagsark.check;

import dk.forslagsark.proposal.Section;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding.Severity;
import dk.forslagsark.version.Passage;
import java.util.List;
import java.util.stream.Stream;

/** An amount in a text that equals no figure, sum, difference or assumption of the proposal at the precision it is stated with. */
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
                .flatMap(section -> StatedAmounts.in(
                                checked.proposal().supplement().sections().text(section))
                        .map(amount -> new Stated(section, amount)))
                .toList();
        if (stated.isEmpty()) {
            return Stream.empty();
        }
        KnownFigures figures = KnownFigures.of(checked);
        return stated.stream().filter(each -> !figures.have(each.amount())).map(each -> remark(each, figures));
    }

    /** An amount of a section. */
    private record Stated(Section section, StatedAmount amount) {}

    private static Remark remark(Stated stated, KnownFigures figures) {
        StatedAmount amount = stated.amount();
        String nearest = figures.nearest(amount)
                .map(figure -> " Nærmest er " + figure + ".")
                .orElse("");
        String text = "“%s” i teksten er intet beløb, ingen sum og ingen forudsætning i forslaget%s.%s"
                .formatted(
                        amount.words(), amount.year().map(year -> " i " + year).orElse(""), nearest);
        return new Remark(
                        Place.on(Place.Page.of(stated.section()), "text"),
                        text,
                        stated.section().key() + ": " + amount.words())
                .at(new Passage(amount.from(), amount.to()));
    }
}
