package dk.forslagsark.excel.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is noted while a workbook is read. */
final class ReadingLog {
    private static final Pattern COLUMN = Pattern.compile("[A-Z]+(?=\\d+$)");

    private final boolean hasBefore;
    private final Set<ImportDifference> left;
    private final List<ImportDifference> differences = new ArrayList<>();
    private final List<CellProblem> problems;

    /**
     * @param hasBefore whether the workbook carries along what stood in it; if not, nothing that is entered is another than before
     * @param left the differences that are not to be taken
     */
    ReadingLog(boolean hasBefore, Set<ImportDifference> left) {
        this(hasBefore, left, new ArrayList<>());
    }

    private ReadingLog(boolean hasBefore, Set<ImportDifference> left, List<CellProblem> problems) {
        this.hasBefore = hasBefore;
        this.left = Set.copyOf(left);
        this.problems = problems;
    }

    /** Notes what has been entered differently, and tells whether it is to be taken. */
    boolean takes(ImportDifference difference) {
        if (hasBefore) {
            differences.add(difference);
        }
        return !left.contains(difference);
    }

    /** The text of a cell, or the one before where both are printed alike or the cell is not to be taken. */
    String text(ReadCell cell, String where, String stated, String before) {
        ImportDifference other = ImportDifference.input(cell.address(), where, Stated.of(stated), Stated.of(before));
        return Printed.areAlike(stated, before) || !takes(other) ? before : stated.strip();
    }

    /** The log for what stands in a row that has come: it is told as one, and only what cannot be read is told of its cells. */
    ReadingLog within(ImportDifference row) {
        return new ReadingLog(false, Set.of(), left.contains(row) ? new ArrayList<>() : problems);
    }

    /** Notes a result that is another than ours. */
    void note(ImportDifference result) {
        differences.add(result);
    }

    /** The rows of the workbook of which something has been told, by {@link #row}. */
    Set<String> toldRows() {
        return Stream.concat(
                        differences.stream().map(ImportDifference::cell),
                        problems.stream().map(CellProblem::cell))
                .map(ReadingLog::row)
                .collect(Collectors.toSet());
    }

    /** The address of a cell without its column. */
    static String row(String address) {
        return COLUMN.matcher(address).replaceFirst("");
    }

    void problem(ReadCell cell, String text) {
        problems.add(new CellProblem(cell.address(), text));
    }

    boolean hasBefore() {
        return hasBefore;
    }

    List<ImportDifference> differences() {
        return differences.stream().distinct().toList();
    }

    List<CellProblem> problems() {
        return problems.stream().distinct().toList();
    }
}
