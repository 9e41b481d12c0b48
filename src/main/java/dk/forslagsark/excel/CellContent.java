package dk.forslagsark.excel;

import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.Years;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What goes into a cell, or the year cells, of a row of a table. */
sealed interface CellContent {
    record Words(String text) implements CellContent {}

    /** A figure somebody entered. */
    record Figure(Optional<BigDecimal> number) implements CellContent {}

    record Day(Optional<LocalDate> date) implements CellContent {}

    /** A figure that follows from others in the workbook: a formula of the template is kept, and compared with it. */
    record Computed(Optional<BigDecimal> number) implements CellContent {}

    /** The label of a row of Table 1, in the table of that area. */
    record Label(RowRef row, String text, Area area) implements CellContent {}

    /** The amounts of a row of Table 1, in the table of that area: blank once the row is of another. */
    record Followed(List<Optional<BigDecimal>> numbers, RowRef row, Area area) implements CellContent {}

    /** The committee of a row of Table 1. */
    record Committee(RowRef row, String text) implements CellContent {}

    /**
     * Whether a row is part of a saving or a cost.
     *
     * @param text which, when the form is filled
     * @param together the details that are told by their sum, those of one row of Table 1; none for a row that stands for itself
     */
    record SavingOrCost(String text, List<RowRef> together) implements CellContent {}

    /** For each year the sum of what belongs to a committee; blank where nothing is. */
    record Gathered(List<Optional<BigDecimal>> numbers, List<RowRef> sources, Gather gather) implements CellContent {}

    /** The amounts of a detail. They are entered here, and all that counts them refers to these cells. */
    record Entered(List<Optional<BigDecimal>> numbers, RowRef detail) implements CellContent {}

    /** The sum of rows that stand elsewhere in the workbook, in the last year shown; without rows an entered figure. */
    record LastYear(Optional<BigDecimal> number, List<RowRef> sources) implements CellContent {}

    /** For each year a total: a formula of the template is kept, and compared with it. */
    record Totals(List<Optional<BigDecimal>> numbers) implements CellContent {}

    /** For each year a mark, or an empty text. */
    record Marks(List<String> marks) implements CellContent {}

    /** A committee's exact share of the table in per cent. It has the given rows of the table, the first being 0. */
    record Share(int first, int last) implements CellContent {}

    /** The years of the columns, whatever formula the template has for them. */
    record OwnYears(Years years) implements CellContent {}

    /** The years of a table that begins with another than Table 1: as many as that has, each the next after the one before. */
    record FollowingYears(Years years) implements CellContent {}

    /**
     * A committee's share in whole per cent.
     *
     * @param number the key
     * @param own the row of its exact share, the first of the table being 0
     * @param shares the rows of all exact shares
     */
    record Key(Optional<BigDecimal> number, int own, List<Integer> shares) implements CellContent {}
}
