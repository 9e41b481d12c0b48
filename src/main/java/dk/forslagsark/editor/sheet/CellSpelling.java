package dk.forslagsark.editor.sheet;

import dk.forslagsark.language.Language;
import dk.forslagsark.spoken.SpokenChoice;
import dk.forslagsark.spoken.SpokenDate;
import dk.forslagsark.spoken.SpokenNumber;

/**
 * What stands in a cell is Danish, as it is in the proposal; this is how it is spelt where it is seen and where it is typed, in the
 * language of the window. Formulas are what they are.
 */
final class CellSpelling {
    private CellSpelling() {}

    /** What the cell shows in a column of that kind. */
    static String shown(Cell cell, SheetColumn.Kind column) {
        if (Language.isDanishSpoken() || cell.problem().isPresent()) {
            return cell.text();
        }
        return switch (cell.kind()) {
            case CHOICE -> SpokenChoice.shown(cell.text());
            case DATE -> SpokenDate.shown(cell.text());
            case FREE -> SpokenNumber.shown(cell.text());
            default -> isFigure(cell, column) ? SpokenNumber.shown(cell.text()) : cell.text();
        };
    }

    /** What the cell shows faintly as long as nothing is in it. */
    static String hint(Cell cell, SheetColumn.Kind column) {
        return isFigure(cell, column) ? SpokenNumber.shown(cell.hint()) : cell.hint();
    }

    /** What an edit of it begins with. */
    static String edited(Cell cell, SheetColumn.Kind column) {
        if (Language.isDanishSpoken()
                || cell.problem().isPresent()
                || cell.source().startsWith("=")) {
            return cell.source();
        }
        return switch (cell.kind()) {
            case CHOICE -> SpokenChoice.shown(cell.source());
            case DATE -> SpokenDate.shown(cell.source());
            default -> isFigure(cell, column) ? SpokenNumber.edited(cell.source()) : cell.source();
        };
    }

    /** What was typed in it, in Danish. What it began with is what is in it. */
    static String danish(Cell cell, SheetColumn.Kind column, String typed) {
        if (Language.isDanishSpoken()) {
            return typed;
        }
        if (typed.equals(edited(cell, column))) {
            return cell.source();
        }
        return switch (cell.kind()) {
            case CHOICE -> cell.taking(typed).orElse(typed);
            case DATE -> SpokenDate.danish(typed);
            case FREE, FREE_FIGURE -> SpokenNumber.danish(typed);
            default -> column == SheetColumn.Kind.FIGURE ? SpokenNumber.danish(typed) : typed;
        };
    }

    private static boolean isFigure(Cell cell, SheetColumn.Kind column) {
        return column == SheetColumn.Kind.FIGURE || cell.kind() == Cell.Kind.FREE_FIGURE;
    }
}
