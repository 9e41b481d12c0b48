package dk.forslagsark.excel.reading;

import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.formula.AssumptionName;
import dk.forslagsark.formula.Called;
import dk.forslagsark.formula.Expression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A formula of Excel, piece by piece as an expression.
 *
 * @param texts what its names and cells stand for
 * @param sheet the sheet it stands in
 */
record CellFormula(FormulaText texts, XSSFSheet sheet) {
    /** A range of more cells points at more than the form has. */
    private static final int MOST_CELLS = 10_000;

    /** Two arguments stay two: of more than two cells that make a range nobody writes each. */
    private static final int FEWEST_OF_RANGE = 3;

    /** A cell or a range, perhaps of another sheet; a name, or a function and its bracket; a number; a sign. */
    private static final Pattern PIECE =
            Pattern.compile("(?<cells>(?:(?:'(?:[^']|'')+'|[\\p{L}\\p{N}_.]+)!)?\\$?[A-Z]{1,3}\\$?\\d{1,7}"
                    + "(?::\\$?[A-Z]{1,3}\\$?\\d{1,7})?(?![\\p{L}\\p{N}_.(]))"
                    + "|(?<called>[\\p{L}_][\\p{L}\\p{N}_.]*+)\\s*\\("
                    + "|(?<word>[\\p{L}_][\\p{L}\\p{N}_.]*+)"
                    + "|(?<number>\\d+(?:\\.\\d+)?(?:E[-+]?\\d{1,2})?)"
                    + "|(?<sign><=|>=|<>|[-+*/%()<>=,])"
                    + "|\\s+");

    /** A piece, by which of the groups it is. */
    private record Piece(String group, String text) {
        private static final List<String> GROUPS = List.of("cells", "called", "word", "number", "sign");

        static Stream<Piece> of(Matcher found) {
            return GROUPS.stream()
                    .filter(group -> found.group(group) != null)
                    .map(group -> new Piece(group, found.group(group)));
        }

        boolean is(String kind) {
            return group.equals(kind);
        }
    }

    /** The expression, with its equals sign; empty where none says it. */
    Optional<String> expression(String formula) {
        Optional<List<Piece>> pieces = pieces(formula);
        return pieces.flatMap(this::written)
                .map(written -> "=" + written)
                .filter(text -> Expression.read(text).value().isPresent());
    }

    private static Optional<List<Piece>> pieces(String formula) {
        List<Piece> pieces = new ArrayList<>();
        Matcher found = PIECE.matcher(formula);
        int position = 0;
        while (position < formula.length()) {
            if (!found.region(position, formula.length()).lookingAt()) {
                return Optional.empty();
            }
            Piece.of(found).forEach(pieces::add);
            position = found.end();
        }
        return Optional.of(pieces);
    }

    private Optional<String> written(List<Piece> pieces) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Optional<String> range = range(pieces, i);
            if (range.isPresent()) {
                written.append(range.get());
                i += argumentsEnd(pieces, i) - i - 1;
                continue;
            }
            boolean isSum = isSumOfCells(pieces, i);
            Optional<String> next = isSum ? sum(pieces.get(i + 1)) : written(pieces.get(i));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            written.append(next.get());
            i += isSum ? 2 : 0;
        }
        return Optional.of(written.toString());
    }

    /**
     * Arguments that together are the cells of one range, as a row is apart from the next where its details are printed between
     * them; empty of all others.
     */
    private Optional<String> range(List<Piece> pieces, int at) {
        int end = argumentsEnd(pieces, at);
        if (end - at < 3 || !isFirstOfMany(pieces, at)) {
            return Optional.empty();
        }
        Piece first = pieces.get(at);
        Piece last = pieces.get(end - 1);
        List<ReadCell> cells = new ArrayList<>();
        for (int i = at; i < end; i += 2) {
            cells.addAll(standing(pieces.get(i)));
        }
        return cells.size() < FEWEST_OF_RANGE
                ? Optional.empty()
                : texts.pointing().named(cells, yearOf(first, true), yearOf(last, false));
    }

    private static boolean isFirstOfMany(List<Piece> pieces, int at) {
        return at > 0
                && pieces.get(at - 1).is("called")
                && Called.named(pieces.get(at - 1).text())
                        .filter(Called::isOfMany)
                        .isPresent();
    }

    /** Behind the last argument, if all from there on are cells; else there. */
    private static int argumentsEnd(List<Piece> pieces, int at) {
        int end = at;
        while (end < pieces.size()
                && (pieces.get(end).is("cells") || pieces.get(end).is("word"))) {
            String next = end + 1 < pieces.size() ? pieces.get(end + 1).text() : "";
            if (next.equals(")")) {
                return end + 1;
            }
            end = next.equals(",") ? end + 2 : pieces.size();
        }
        return at;
    }

    private List<ReadCell> standing(Piece of) {
        return of.is("cells") ? cells(of.text()) : defined(of.text());
    }

    private Optional<Integer> yearOf(Piece piece, boolean isFirst) {
        return piece.is("cells") ? year(piece.text(), isFirst) : Optional.empty();
    }

    private static boolean isSumOfCells(List<Piece> pieces, int at) {
        return pieces.get(at).equals(new Piece("called", "SUM"))
                && at + 2 < pieces.size()
                && (pieces.get(at + 1).is("cells") || pieces.get(at + 1).is("word"))
                && pieces.get(at + 2).text().equals(")");
    }

    /** Of one cell it is the cell. */
    private Optional<String> sum(Piece of) {
        List<ReadCell> cells = standing(of);
        Optional<String> one =
                cells.size() > 1 ? texts.pointing().namedSum(cells, texts.year()) : Optional.<String>empty();
        return one.or(() -> written(of).map(named -> cells.size() > 1 ? "SUM(" + named + ")" : named));
    }

    private Optional<String> written(Piece piece) {
        return switch (piece.group()) {
            case "cells" -> named(cells(piece.text()), year(piece.text(), true), year(piece.text(), false));
            case "called" -> Called.named(piece.text()).map(function -> function.danish() + "(");
            case "word" -> word(piece.text());
            case "number" ->
                Optional.of(new BigDecimal(piece.text()).toPlainString().replace('.', ','));
            default -> Optional.of(piece.text().equals(",") ? ";" : piece.text());
        };
    }

    private Optional<String> word(String name) {
        return Optional.ofNullable(texts.names().get(AssumptionName.key(name)))
                .map(named -> named.written(texts.year()))
                .or(() -> named(defined(name), Optional.empty(), Optional.empty()));
    }

    /**
     * @param first from which year the first of the cells is told; none where its column is fixed
     * @param last the same of the last
     */
    private Optional<String> named(List<ReadCell> cells, Optional<Integer> first, Optional<Integer> last) {
        Optional<String> assumption = Optional.of(cells)
                .filter(any -> any.size() == 1)
                .map(one -> texts.cells().get(one.get(0)))
                .map(named -> named.written(texts.year()));
        return assumption.or(
                () -> cells.isEmpty() ? Optional.empty() : texts.pointing().named(cells, first, last));
    }

    /** A fixed column is one fixed year, any other so many years from that of the cell. */
    private Optional<Integer> year(String written, boolean isFirst) {
        AreaReference area = area(written);
        boolean isFixed = (isFirst ? area.getFirstCell() : area.getLastCell()).isColAbsolute();
        return texts.year().filter(any -> !isFixed);
    }

    private static AreaReference area(String written) {
        return new AreaReference(written.substring(written.lastIndexOf('!') + 1), SpreadsheetVersion.EXCEL2007);
    }

    /** The cells that a defined name stands for. */
    private List<ReadCell> defined(String name) {
        return new NamedRanges(sheet.getWorkbook())
                .find(name)
                .map(place ->
                        cells(place.sheet(), place.firstRow(), place.lastRow(), place.firstColumn(), place.columns()))
                .orElse(List.of());
    }

    private List<ReadCell> cells(String written) {
        int mark = written.lastIndexOf('!');
        String name =
                written.substring(0, Math.max(mark, 0)).replaceAll("^'|'$", "").replace("''", "'");
        XSSFSheet of = mark < 0 ? sheet : sheet.getWorkbook().getSheet(name);
        if (of == null) {
            return List.of();
        }
        AreaReference area = area(written);
        CellReference first = area.getFirstCell();
        CellReference last = area.getLastCell();
        return cells(of, first.getRow(), last.getRow(), first.getCol(), last.getCol() - first.getCol() + 1);
    }

    private static List<ReadCell> cells(XSSFSheet sheet, int top, int bottom, int left, int columns) {
        List<ReadCell> cells = new ArrayList<>();
        for (int row = top; row <= bottom && cells.size() <= MOST_CELLS; row++) {
            for (int column = left; column < left + columns; column++) {
                cells.add(new ReadCell(sheet, row, column));
            }
        }
        return cells.size() <= MOST_CELLS ? cells : List.of();
    }
}
