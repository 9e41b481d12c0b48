package dk.forslagsark.editor.derived;

import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.economy.YearRow;
import dk.forslagsark.editor.sheet.Cell;
import dk.forslagsark.editor.sheet.RowContent;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.tables.Column;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A row while it is put together, cell by cell, each with its words and its sources. */
final class RowDraft {
    private static final int MOST_NAMED = 4;

    private final Proposal proposal;
    private final String name;
    private final Years years;
    private final YearRow values;
    private final Map<DerivedColumn, Cell> cells = new HashMap<>();
    private final Map<DerivedColumn, List<Source>> sources = new HashMap<>();

    /**
     * @param years those of the table
     * @param name what a screen reader calls the row
     */
    RowDraft(Proposal proposal, Years years, String name, YearRow values) {
        this.proposal = proposal;
        this.years = years;
        this.name = name;
        this.values = values;
        addYears();
    }

    /** A text that leads to the rows of Table 1 that the row is made of. */
    RowDraft withText(DerivedColumn column, String text, String words) {
        return withText(column, text, words, values.sources());
    }

    RowDraft withText(DerivedColumn column, String text, String words, List<RowRef> refs) {
        return withText(column, text, words, refs, Column.LABEL);
    }

    /** A committee, which leads to where it is set on the rows. */
    RowDraft withCommittee(String text, String words) {
        return withText(DerivedColumn.LABEL, text, words, values.sources(), Column.COMMITTEE);
    }

    private RowDraft withText(DerivedColumn column, String text, String words, List<RowRef> refs, Column from) {
        List<Source> rows =
                refs.stream().map(ref -> Source.ofRow(proposal, ref, from)).toList();
        return with(column, text, words + origin(false, rows), rows);
    }

    /** A figure that is computed from the row's own. */
    RowDraft withSum(DerivedColumn column) {
        List<Source> rows = years.stream()
                .boxed()
                .flatMap(year -> inYear(year).stream())
                .filter(source -> source.amount().isPresent())
                .toList();
        String text = DanishAmount.write(values.sum());
        String words = Texts.of("derived.sum-of-years", name, years.first(), years.last());
        return with(column, text, words, rows);
    }

    RowDraft withReadOnly(DerivedColumn column, String text, String words) {
        cells.put(column, Cell.readOnly(text, words));
        return this;
    }

    DerivedRow finished(DerivedRow.Key key, RowContent.Style style, String number) {
        return new DerivedRow(new RowContent<>(key, style, number, RowContent.Fold.NONE, cells), sources);
    }

    private void addYears() {
        for (int i = 0; i < years.count(); i++) {
            int year = years.first() + i;
            Optional<Amount> amount = values.amounts().get(i);
            String words = name + ", " + year;
            List<Source> feeding = feeding(year);
            with(
                    DerivedColumn.year(year),
                    amount.map(DanishAmount::write).orElse(""),
                    words + origin(true, feeding),
                    feeding);
        }
    }

    /** The rows with an amount in that year, or all where none has one: one of them is where it would be typed. */
    private List<Source> feeding(int year) {
        List<Source> all = inYear(year);
        List<Source> filled =
                all.stream().filter(source -> source.amount().isPresent()).toList();
        return filled.isEmpty() ? all : filled;
    }

    private List<Source> inYear(int year) {
        return values.sources().stream()
                .map(ref -> ref.block()
                        .counted(proposal.years(), year)
                        .map(counted -> Source.inYear(proposal, ref, counted))
                        .orElseGet(() -> Source.ofRow(proposal, ref, Column.LABEL)))
                .toList();
    }

    private RowDraft with(DerivedColumn column, String text, String words, List<Source> from) {
        cells.put(column, from.isEmpty() ? Cell.readOnly(text, words) : Cell.link(text, words));
        sources.put(column, from);
        return this;
    }

    /** “. Sum af 2 rækker: Husleje (-400); Drift (100)”. */
    private String origin(boolean isSum, List<Source> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        if (rows.size() == 1) {
            String only = rows.get(0).label();
            return ". " + Texts.of("derived.written") + (only.equals(name) ? "" : ": " + only);
        }
        String named = rows.stream().limit(MOST_NAMED).map(Source::words).collect(Collectors.joining("; "));
        int more = rows.size() - MOST_NAMED;
        String all = more > 0 ? Texts.of("derived.and-more", named, more) : named;
        return ". "
                + (isSum
                        ? Texts.of("derived.sum-of-rows", rows.size(), all)
                        : Texts.of("derived.from-rows", rows.size(), all));
    }
}
