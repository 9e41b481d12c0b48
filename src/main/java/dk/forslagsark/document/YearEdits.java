package dk.forslagsark.document;

import dk.forslagsark.danish.Reading;
import dk.forslagsark.language.Phrase;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.tables.Place;
import java.math.BigDecimal;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The edits of the years a proposal is about. */
public final class YearEdits {
    private static final Place TABLE = Place.on(Place.Page.TABLE_1);

    private YearEdits() {}

    /**
     * Moves the whole proposal by so many years: the years shown, every amount with what has been commented on it, also in
     * years that are not shown, the schedule and the years of the budgets. The price level, dates and texts stay.
     *
     * @param by how many years, forward or, negative, back
     * @return why not, where a year would come to lie outside {@value Years#EARLIEST} to {@value Years#LATEST}
     */
    public static Reading<Edit> shift(Proposal proposal, int by) {
        if (by == 0) {
            return Reading.failed(Texts.of("document.move-years.none"));
        }
        IntSummaryStatistics years = EveryYear.of(proposal);
        return outside(years.getMin(), (long) years.getMin() + by)
                .or(() -> outside(years.getMax(), (long) years.getMax() + by))
                .map(Reading::<Edit>failed)
                .orElseGet(() -> Reading.of(shifted(by)));
    }

    private static Edit shifted(int by) {
        Phrase words =
                by > 0 ? Phrase.of("document.move-years.on", by) : Phrase.of("document.move-years.back", -(long) by);
        return Edit.at(TABLE, words, proposal -> EveryYear.changed(proposal, year -> year + by));
    }

    private static Optional<String> outside(int year, long moved) {
        return moved >= Years.EARLIEST && moved <= Years.LATEST
                ? Optional.empty()
                : Optional.of(Texts.of("document.move-years.outside", year, moved, Years.EARLIEST, Years.LATEST));
    }

    /** Shows one year more before the first. */
    public static Reading<Edit> addBefore(Proposal proposal) {
        int year = proposal.years().first() - 1;
        return shown(year, year, proposal.years().last());
    }

    /**
     * Shows one year more after the last. A permanent change goes on for ever, so the last year's amounts are repeated in the
     * new one, unless permanent changes have been entered there before; so are the values of assumptions that have one for
     * each year.
     */
    public static Reading<Edit> addAfter(Proposal proposal) {
        int last = proposal.years().last();
        return shown(last + 1, proposal.years().first(), last + 1)
                .then(edit -> Reading.of(Edit.at(
                        edit.place(), edit.phrase(), before -> edit.change().apply(repeated(before, last)))));
    }

    /** Whether {@link #addAfter} repeats anything. */
    public static boolean repeats(Proposal proposal) {
        return !repeated(proposal, proposal.years().last()).equals(proposal);
    }

    private static Reading<Edit> shown(int added, int first, int last) {
        if (!Years.isYear(added)) {
            return Reading.failed(Texts.of("document.year-outside", Years.EARLIEST, Years.LATEST));
        }
        return Years.areValid(first, last)
                ? Reading.of(Edit.at(
                        TABLE,
                        Phrase.of("document.new-year", added),
                        proposal -> proposal.withTerms(proposal.terms().withYears(new Years(first, last)))))
                : Reading.failed(Texts.of("document.too-many-years", Years.MOST));
    }

    private static Proposal repeated(Proposal proposal, int last) {
        return lines(assumptions(proposal, last), last);
    }

    private static Proposal assumptions(Proposal proposal, int last) {
        return proposal.withRows(
                Assumption.ROWS,
                proposal.assumptions().stream().map(row -> repeated(row, last)).toList());
    }

    private static Assumption repeated(Assumption row, int last) {
        Optional<CellEntry<BigDecimal>> entry = Noted.entry(row, Assumption.in(last));
        boolean isKept = row.years().contains(last + 1)
                || entry.filter(CellEntry.Unread.class::isInstance).isPresent();
        return entry.isEmpty() || isKept ? row : Noted.with(row, Assumption.in(last + 1), entry.get());
    }

    private static Proposal lines(Proposal proposal, int last) {
        List<Line> lines = proposal.permanentChanges();
        boolean isEntered = lines.stream().flatMap(YearEdits::cells).anyMatch(cells -> cells.byYear()
                .containsKey(last + 1));
        return isEntered
                ? proposal
                : proposal.withLines(
                        Block.PERMANENT,
                        lines.stream().map(line -> repeated(line, last)).toList());
    }

    private static Stream<Amounts> cells(Line line) {
        return Stream.concat(
                Stream.of(line.ownAmounts()), line.details().stream().map(Detail::amounts));
    }

    private static Line repeated(Line line, int last) {
        return line.hasDetails()
                ? line.withDetails(line.details().stream()
                        .map(detail -> detail.withAmounts(repeated(detail.amounts(), last)))
                        .toList())
                : line.withAmounts(repeated(line.ownAmounts(), last));
    }

    private static Amounts repeated(Amounts amounts, int last) {
        CellEntry<Amount> entry = amounts.byYear().get(last);
        return entry == null || entry instanceof CellEntry.Unread<Amount> ? amounts : amounts.with(last + 1, entry);
    }
}
