package dk.forslagsark.word.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Takes apart what somebody has typed into one cell: several figures of a row, or several rows, a line each. */
final class RunTogether {
    private static final String FIGURE = "[-–−]?\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|[-–−]?\\d+(?:,\\d+)?|[-–−](?!\\d)";
    private static final Pattern FIGURES = Pattern.compile(FIGURE);
    private static final Pattern RUN = Pattern.compile("(?:(?:" + FIGURE + ")[\\s\\h]*){2,15}");
    private static final Pattern FIGURE_OR_NOTHING = Pattern.compile("(?:" + FIGURE + ")?");

    private RunTogether() {}

    /** The rows that the row is. */
    static List<List<String>> apart(List<String> cells) {
        return rows(cells).stream().map(RunTogether::figures).toList();
    }

    /** Where the first cell and those with figures have as many lines each, each line is a row. */
    private static List<List<String>> rows(List<String> cells) {
        if (cells.size() < 2 || !cells.get(0).contains("\n")) {
            return List.of(cells);
        }
        List<List<String>> lines =
                cells.stream().map(cell -> List.of(cell.split("\n", -1))).toList();
        int count = lines.get(0).size();
        boolean isAlike = lines.stream().allMatch(cell -> cell.size() == count || isBlank(cell));
        boolean hasFigures = lines.stream().skip(1).anyMatch(cell -> cell.size() == count && areFigures(cell));
        if (!isAlike || !hasFigures) {
            return List.of(cells);
        }
        return IntStream.range(0, count)
                .mapToObj(line -> lines.stream()
                        .map(cell -> cell.size() == count ? cell.get(line).strip() : "")
                        .toList())
                .toList();
    }

    private static boolean isBlank(List<String> cell) {
        return cell.stream().allMatch(String::isBlank);
    }

    private static boolean areFigures(List<String> cell) {
        return cell.stream()
                .allMatch(line -> FIGURE_OR_NOTHING.matcher(line.strip()).matches());
    }

    /** As many figures in a cell as there are cells up to the next that says something. */
    private static List<String> figures(List<String> cells) {
        List<String> apart = new ArrayList<>(cells);
        for (int i = 1; i < apart.size(); i++) {
            List<String> figures = run(apart.get(i));
            int end = i + figures.size();
            boolean fits = figures.size() > 1
                    && end <= apart.size()
                    && apart.subList(i + 1, end).stream().allMatch(String::isBlank)
                    && (end == apart.size() || !apart.get(end).isBlank());
            for (int j = 0; fits && j < figures.size(); j++) {
                apart.set(i + j, figures.get(j));
            }
        }
        return Collections.unmodifiableList(apart);
    }

    /** The figures of a text that is nothing else; a text that is one figure alone is not looked into. */
    private static List<String> run(String text) {
        List<String> figures = new ArrayList<>();
        if (RUN.matcher(text).matches() && !FIGURE_OR_NOTHING.matcher(text).matches()) {
            Matcher figure = FIGURES.matcher(text);
            while (figure.find()) {
                figures.add(figure.group());
            }
        }
        return figures;
    }
}
