package dk.forslagsark.document;

import dk.forslagsark.formula.YearsMoved;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Comments;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Property;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowType;
import dk.forslagsark.proposal.RowTypes;
import dk.forslagsark.proposal.Supplement;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.proposal.TableTexts;
import dk.forslagsark.proposal.TableWords;
import dk.forslagsark.proposal.ValueKind;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Column.Year;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;

/**
 * Every calendar year by which a proposal keeps something: the years shown, those of the amounts and of the comments on
 * them, those that expressions name, of the schedule and of the budgets. The price level is no such year, and neither are dates and texts.
 */
final class EveryYear {
    private final IntUnaryOperator change;

    private EveryYear(IntUnaryOperator change) {
        this.change = change;
    }

    /** The first and the last of them, and how many. */
    static IntSummaryStatistics of(Proposal proposal) {
        IntSummaryStatistics years = new IntSummaryStatistics();
        changed(proposal, year -> {
            years.accept(year);
            return year;
        });
        return years;
    }

    /**
     * The same proposal with each of them replaced.
     *
     * @param change a year to another; no two to the same
     */
    static Proposal changed(Proposal proposal, IntUnaryOperator change) {
        return new EveryYear(change).in(proposal);
    }

    private Proposal in(Proposal proposal) {
        Supplement supplement = proposal.supplement();
        Proposal changed = proposal.withTerms(proposal.terms().withYears(in(proposal.years())))
                .withSupplement(supplement
                        .withScheduleYears(supplement.scheduleYears().map(this::in))
                        .withTableTexts(in(supplement.tableTexts())))
                .withLines(Block.PERMANENT, lines(proposal.permanentChanges()))
                .withLines(Block.IMPLEMENTATION, lines(proposal.implementationCosts()));
        for (RowType<?> type : RowTypes.all()) {
            changed = in(changed, type);
        }
        return YearsMoved.of(changed, change);
    }

    private TableTexts in(TableTexts texts) {
        TableTexts moved = texts;
        for (Map.Entry<TableRef, TableWords> table : texts.byTable().entrySet()) {
            TableWords words = table.getValue();
            moved = moved.with(
                    table.getKey(), words.withFirstYear(words.firstYear().map(this::in)));
        }
        return moved;
    }

    private Years in(Years years) {
        return new Years(in(years.first()), in(years.last()));
    }

    private int in(int year) {
        return change.applyAsInt(year);
    }

    private List<Line> lines(List<Line> lines) {
        return lines.stream().map(this::in).toList();
    }

    private Line in(Line line) {
        Line commented = line.withComments(in(line.comments()));
        return line.hasDetails()
                ? commented.withDetails(line.details().stream().map(this::in).toList())
                : commented.withAmounts(in(line.ownAmounts()));
    }

    private Detail in(Detail detail) {
        return detail.withAmounts(in(detail.amounts())).withComments(in(detail.comments()));
    }

    private Amounts in(Amounts amounts) {
        SortedMap<Integer, CellEntry<Amount>> moved = new TreeMap<>();
        amounts.byYear().forEach((year, entry) -> moved.put(in(year), entry));
        return new Amounts(moved);
    }

    private Comments in(Comments comments) {
        return new Comments(comments.row(), keys(comments.cells()));
    }

    private <T extends Noted<T>> Proposal in(Proposal proposal, RowType<T> type) {
        return proposal.withRows(
                type, proposal.rows(type).stream().map(row -> in(row, type)).toList());
    }

    private <T extends Noted<T>> T in(T row, RowType<T> type) {
        T changed = row;
        for (Property<T, ?> property : type.properties()) {
            changed = in(changed, property);
        }
        return type.hasYearColumns() ? changed.withNotes(in(changed.notes())) : changed;
    }

    private <T, V> T in(T row, Property<T, V> property) {
        ValueKind<V> kind = property.kind();
        return switch (kind.category()) {
            case YEAR, YEARS, WORDS, FIGURES ->
                property.with(row, property.in(row).map(value -> kind.type().cast(moved(value))));
            default -> row;
        };
    }

    private Object moved(Object years) {
        if (years instanceof Integer year) {
            return in(year);
        }
        if (years instanceof SortedMap<?, ?> words) {
            SortedMap<Integer, Object> moved = new TreeMap<>();
            words.forEach((year, word) -> moved.put(in((Integer) year), word));
            return moved;
        }
        SortedSet<Integer> moved = new TreeSet<>();
        ((Set<?>) years).forEach(year -> moved.add(in((Integer) year)));
        return moved;
    }

    private Notes in(Notes notes) {
        return notes.withTyped(keys(notes.typed())).withComments(in(notes.comments()));
    }

    /** What is kept by column: those of the year columns move. */
    private SortedMap<String, String> keys(SortedMap<String, String> cells) {
        SortedMap<String, String> moved = new TreeMap<>();
        cells.forEach((column, text) -> moved.put(moved(column), text));
        return moved;
    }

    private String moved(String key) {
        return Column.of(key).orElse(Column.LABEL) instanceof Year year && Years.isYear(year.year())
                ? Column.year(in(year.year())).key()
                : key;
    }
}
