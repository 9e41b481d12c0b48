package dk.forslagsark.document;

import dk.forslagsark.danish.Quoted;
import dk.forslagsark.danish.Reading;
import dk.forslagsark.language.Phrase;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Lists;
import dk.forslagsark.tables.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Edits between the two ways in which amounts over the years are written: what they come to in each year, and by how much
 * each year differs from the one before. An overview prints +4.592 and then -4.592 for what is 4.592 and then 0.
 */
public final class StepEdits {
    private StepEdits() {}

    /** Takes the rows for changes from year to year, and sums them to the amounts of each year. */
    public static Reading<Edit> summed(Proposal proposal, RowSpan span) {
        return edit(proposal, span, Phrase.of("document.add-steps"), Amount::plus, true);
    }

    /** Turns the amounts of each year into changes from the year before. */
    public static Reading<Edit> differences(Proposal proposal, RowSpan span) {
        return edit(proposal, span, Phrase.of("document.to-steps"), Amount::minus, false);
    }

    /**
     * @param step the new amount of a year from its amount and the one carried from the year before
     * @param carriesNew whether the new amount is carried, and not the old one
     */
    private static Reading<Edit> edit(
            Proposal proposal,
            RowSpan span,
            Phrase words,
            BiFunction<Amount, Amount, Amount> step,
            boolean carriesNew) {
        Years years = proposal.years();
        UnaryOperator<Amounts> change = amounts -> changed(amounts, years, step, carriesNew);
        Optional<String> problem = rows(proposal, span)
                .flatMap(row -> problem(row, years).or(() -> tooLarge(row, change)).stream())
                .findFirst();
        Place place = Place.cell(span.first(), Column.year(years.first())).to(span.last(), Column.year(years.last()));
        return problem.<Reading<Edit>>map(Reading::failed)
                .orElseGet(() -> Reading.of(Edit.at(place, words, before -> changed(before, span, change))));
    }

    /** A row with amounts of its own. */
    private record Row(String label, Amounts amounts) {}

    private static Stream<Row> rows(Proposal proposal, RowSpan span) {
        return span instanceof RowSpan.Details details
                ? details.in(proposal).stream().map(StepEdits::row)
                : ((RowSpan.Lines) span).in(proposal).stream().flatMap(StepEdits::rows);
    }

    private static Stream<Row> rows(Line line) {
        return line.hasDetails()
                ? line.details().stream().map(StepEdits::row)
                : Stream.of(new Row(line.label(), line.ownAmounts()));
    }

    private static Row row(Detail detail) {
        return new Row(detail.label(), detail.amounts());
    }

    private static Optional<String> problem(Row row, Years years) {
        boolean isUncounted = years.stream()
                .anyMatch(year -> row.amounts.byYear().containsKey(year)
                        && row.amounts.in(year).isEmpty());
        return isUncounted ? Optional.of(Texts.of("document.steps.unread", Quoted.of(row.label))) : Optional.empty();
    }

    private static Optional<String> tooLarge(Row row, UnaryOperator<Amounts> change) {
        return change.apply(row.amounts).byYear().values().stream()
                        .flatMap(entry -> entry.counted().stream())
                        .allMatch(amount -> Amount.isInRange(amount.thousands()))
                ? Optional.empty()
                : Optional.of(Texts.of("document.steps.too-large", Quoted.of(row.label)));
    }

    /** Years before the first amount stay blank; a blank year behind it is one without an amount. */
    private static Amounts changed(
            Amounts amounts, Years years, BiFunction<Amount, Amount, Amount> step, boolean carriesNew) {
        Amounts changed = amounts;
        Optional<Amount> carried = Optional.empty();
        for (int year : years.list()) {
            Optional<Amount> own = amounts.in(year);
            if (own.isPresent() || carried.isPresent()) {
                Amount before = carried.orElse(Amount.ZERO);
                Amount after = step.apply(own.orElse(Amount.ZERO), before);
                changed = changed.with(year, after);
                carried = Optional.of(carriesNew ? after : own.orElse(Amount.ZERO));
            }
        }
        return changed;
    }

    private static Proposal changed(Proposal before, RowSpan span, UnaryOperator<Amounts> change) {
        List<Line> lines = before.lines(span.first().block());
        if (span instanceof RowSpan.Details details) {
            UnaryOperator<Line> line = each -> each.withDetails(Lists.replaced(
                    each.details(), details.first().detail(), details.end(), part -> changed(part, change)));
            return before.withLines(
                    span.first().block(), Lists.replaced(lines, span.first().line(), line));
        }
        RowSpan.Lines all = (RowSpan.Lines) span;
        return before.withLines(
                span.first().block(),
                Lists.replaced(lines, all.first().line(), all.end(), line -> changed(line, change)));
    }

    private static Line changed(Line line, UnaryOperator<Amounts> change) {
        return line.hasDetails()
                ? line.withDetails(line.details().stream()
                        .map(part -> changed(part, change))
                        .toList())
                : line.withAmounts(change.apply(line.ownAmounts()));
    }

    private static Detail changed(Detail detail, UnaryOperator<Amounts> change) {
        return detail.withAmounts(change.apply(detail.amounts()));
    }
}
