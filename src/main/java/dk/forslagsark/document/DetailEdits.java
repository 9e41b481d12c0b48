package dk.forslagsark.document;

import dk.forslagsark.danish.Reading;
import dk.forslagsark.document.RowSpan.Details;
import dk.forslagsark.document.RowSpan.Lines;
import dk.forslagsark.language.Phrase;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column.Attribute;
import dk.forslagsark.tables.LineText;
import dk.forslagsark.tables.LineText.Kind;
import dk.forslagsark.tables.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The edits that split rows of Table 1 into details and bring them together again. */
public final class DetailEdits {
    private DetailEdits() {}

    /**
     * Adds a blank detail below the row. A line without details is split: what it has becomes its first detail, and the
     * blank one follows.
     */
    public static Edit add(Proposal proposal, RowRef row) {
        Line line = proposal.line(row);
        boolean takesOver = !line.hasDetails() && !line.ownAmounts().isEmpty();
        int at = row instanceof RowRef.DetailRef detail
                ? detail.detail() + 1
                : line.details().size() + (takesOver ? 1 : 0);
        List<Detail> parts =
                new ArrayList<>(takesOver ? List.of(Detail.of(line.label(), line.ownAmounts())) : line.details());
        parts.add(at, Detail.of("", Amounts.NONE));
        Phrase words = takesOver ? Phrase.of("document.split") : Phrase.of("document.new-detail");
        RowSpan after = RowSpan.of(row.owner().detail(at));
        return SpanEdits.edit(words, RowSpan.of(row), after, changed(row.owner(), known -> known.withDetails(parts)));
    }

    /**
     * Makes several lines the details of one that takes their place, with the first one's label. Details of theirs become
     * details of it.
     *
     * @return why not, where it cannot be: one line alone, or lines of several areas
     */
    public static Reading<Edit> gather(Proposal proposal, RowSpan span) {
        if (!(span instanceof Lines lines) || lines.count() < 2) {
            return Reading.failed(Texts.of("document.gather.select"));
        }
        List<Line> taken = lines.in(proposal);
        Line first = taken.get(0);
        if (taken.stream().anyMatch(line -> !line.area().equals(first.area()))) {
            return Reading.failed(Texts.of("document.gather.areas"));
        }
        List<Detail> details = taken.stream().flatMap(DetailEdits::details).toList();
        Line plain = Line.of(first.label(), first.area(), Amounts.NONE).withGroup(first.group());
        Line gathered = named(plain, first)
                .withInnovationPool(taken.stream().allMatch(Line::innovationPool))
                .withDetails(details);
        return Reading.of(SpanEdits.edit(
                Phrase.of("document.gather"), span, RowSpan.of(lines.first()), replacing(lines, List.of(gathered))));
    }

    /** The line with the names that the other has. */
    private static Line named(Line line, Line other) {
        Line changed = line;
        for (LineText text : names()) {
            changed = text.withLine().apply(changed, text.line().apply(other));
        }
        return changed;
    }

    /** What the line is as details of another: its own details, or itself. Each says what its line said for it. */
    private static Stream<Detail> details(Line line) {
        List<Detail> details = line.hasDetails() ? line.details() : List.of(itself(line));
        return details.stream().map(detail -> saying(detail, line));
    }

    private static Detail itself(Line line) {
        return Detail.of(line.label(), line.ownAmounts())
                .withComments(line.comments())
                .withId(line.id())
                .withExtras(line.extras());
    }

    /** The detail saying what it had of its line. */
    private static Detail saying(Detail detail, Line line) {
        Detail changed = detail;
        for (LineText text : names()) {
            Optional<String> said =
                    text.detail().apply(detail).or(() -> text.line().apply(line));
            changed = text.withDetail().apply(changed, said);
        }
        return changed;
    }

    /** The names that a detail has of its line as long as it has none of its own. */
    private static List<LineText> names() {
        return Attribute.ALL.stream()
                .map(Attribute::text)
                .filter(text -> text.kind() == Kind.NAME)
                .toList();
    }

    /** Makes each detail of the line a line of its own, in its place. */
    public static Reading<Edit> dissolve(Proposal proposal, RowSpan span) {
        LineRef ref = span.first().owner();
        Line line = proposal.line(ref);
        if (!line.hasDetails()) {
            return Reading.failed(Texts.of("document.no-details"));
        }
        List<Line> lines =
                line.details().stream().map(detail -> line(line, detail)).toList();
        return Reading.of(SpanEdits.edit(
                Phrase.of("document.dissolve"),
                span,
                new Lines(ref, lines.size()),
                replacing(new Lines(ref, 1), lines)));
    }

    /** The line that a detail would be by itself. */
    static Line line(Line owner, Detail detail) {
        Detail whole = saying(detail, owner);
        Line changed = Line.of(detail.label(), owner.area(), detail.amounts())
                .withGroup(owner.group())
                .withInnovationPool(owner.innovationPool())
                .withComments(detail.comments())
                .withId(detail.id())
                .withExtras(detail.extras());
        for (LineText text : names()) {
            changed = text.withLine().apply(changed, text.detail().apply(whole));
        }
        return changed;
    }

    /**
     * Adds details up into one row: several selected details into the first of them, else all of the line into the line.
     *
     * @return why not, where it cannot be: no details, or a cell that is no amount and would be lost
     */
    public static Reading<Edit> merge(Proposal proposal, RowSpan span) {
        LineRef ref = span.first().owner();
        boolean some = span instanceof Details && span.count() > 1;
        List<Detail> merged =
                some ? ((Details) span).in(proposal) : proposal.line(ref).details();
        if (merged.isEmpty()) {
            return Reading.failed(Texts.of("document.no-details"));
        }
        if (merged.stream().anyMatch(DetailEdits::hasUnread)) {
            return Reading.failed(Texts.of("document.merge.unread"));
        }
        Amounts sum = Amounts.sum(merged.stream().map(Detail::amounts).toList());
        UnaryOperator<Line> change = some
                ? line -> line.withDetails(into((Details) span, line.details(), sum))
                : line -> line.withAmounts(sum);
        return Reading.of(SpanEdits.edit(
                Phrase.of("document.merge"), span, RowSpan.of(some ? span.first() : ref), changed(ref, change)));
    }

    private static boolean hasUnread(Detail detail) {
        return detail.amounts().byYear().values().stream()
                .anyMatch(entry -> entry.counted().isEmpty());
    }

    private static List<Detail> into(Details span, List<Detail> details, Amounts sum) {
        Detail first = details.get(span.first().detail()).withAmounts(sum);
        return Lists.inserted(
                Lists.removed(details, span.first().detail(), span.end()),
                span.first().detail(),
                List.of(first));
    }

    private static UnaryOperator<Proposal> replacing(Lines lines, List<Line> by) {
        int at = lines.first().line();
        return proposal -> proposal.withLines(
                lines.first().block(),
                Lists.inserted(Lists.removed(proposal.lines(lines.first().block()), at, lines.end()), at, by));
    }

    private static UnaryOperator<Proposal> changed(LineRef ref, UnaryOperator<Line> change) {
        return proposal ->
                proposal.withLines(ref.block(), Lists.replaced(proposal.lines(ref.block()), ref.line(), change));
    }
}
