package dk.forslagsark.excel.reading;

/**
 * A cell that could not be read as what it should be. The rest of the workbook is read.
 *
 * @param cell where it stands: {@code 'Forslag'!D17}
 * @param text what is wrong with it and what became of it, in Danish
 */
public record CellProblem(String cell, String text) {
    /** The problem with its place, as one line. */
    public String line() {
        return cell + ": " + text;
    }
}
