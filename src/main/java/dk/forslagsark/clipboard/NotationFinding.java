package dk.forslagsark.clipboard;

import dk.forslagsark.danish.Notation;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * In which notation the figures of a block are.
 *
 * @param notation the one to read it in; Danish where nothing speaks for English
 * @param isOpen whether figures come to something else in the other notation and nothing decides, so that the user
 *     must choose
 * @param onlyDanish how many figures can only be Danish
 * @param onlyEnglish how many figures can only be English
 */
public record NotationFinding(Notation notation, boolean isOpen, int onlyDanish, int onlyEnglish) {

    /** Whether some figures are only Danish and others only English, so that each is read for itself. */
    public boolean isMixed() {
        return onlyDanish > 0 && onlyEnglish > 0;
    }

    /** The same, decided by the user or by something outside the figures. */
    public NotationFinding decidedAs(Notation chosen) {
        return new NotationFinding(chosen, false, onlyDanish, onlyEnglish);
    }

    /**
     * Decides from all rows. A first column of nothing but 1.1, 1.2 and the like numbers the rows and is no evidence, where
     * others have figures.
     */
    static NotationFinding in(List<List<ClipCell>> rows, Optional<Notation> stated) {
        List<Figure> behind = figures(rows, 1);
        boolean numbered = !behind.isEmpty() && rows.stream().allMatch(NotationFinding::isNumbered);
        NotationFinding found = of(numbered ? behind : figures(rows, 0));
        return stated.filter(notation -> !found.isMixed()).map(found::decidedAs).orElse(found);
    }

    private static boolean isNumbered(List<ClipCell> row) {
        return row.isEmpty() || row.get(0).shown().strip().matches("(\\d{1,2}(\\.\\d{1,2}){0,3}\\.?)?");
    }

    static NotationFinding of(List<Figure> figures) {
        int danish = count(figures, Notation.DANISH);
        int english = count(figures, Notation.ENGLISH);
        boolean open = figures.stream().anyMatch(Figure::isOpen);
        boolean isEnglish = english > 0 && danish == 0;
        boolean decided = (danish > 0) != (english > 0) && !(isEnglish && hasThousands(figures));
        return new NotationFinding(isEnglish ? Notation.ENGLISH : Notation.DANISH, open && !decided, danish, english);
    }

    /** Whether a point stands where Danish has it between thousands: {@code 1.500}, though others are like {@code 2.5}. */
    private static boolean hasThousands(List<Figure> figures) {
        return figures.stream()
                .anyMatch(figure -> figure.isOpen() && figure.written().digits().contains("."));
    }

    private static int count(List<Figure> figures, Notation notation) {
        return (int) figures.stream().filter(figure -> figure.isOnly(notation)).count();
    }

    private static List<Figure> figures(List<List<ClipCell>> rows, int from) {
        return rows.stream()
                .flatMap(row -> IntStream.range(from, row.size()).mapToObj(row::get))
                .filter(cell -> TableWord.in(cell.shown()).isEmpty())
                .flatMap(cell -> Figure.in(cell).stream())
                .toList();
    }
}
