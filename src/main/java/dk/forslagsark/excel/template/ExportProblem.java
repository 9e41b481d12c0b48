package dk.forslagsark.excel.template;

import dk.forslagsark.language.Texts;
import java.util.List;
import java.util.stream.Stream;

/** Why no workbook came of it, for the user: one line per problem. */
public final class ExportProblem extends Exception {
    private static final long serialVersionUID = 1;

    /** More lines than this would not be read; the rest are counted. */
    private static final int MOST = 20;

    private final boolean unreadable;

    ExportProblem(List<String> problems) {
        this(String.join("\n", fewer(problems)), null, false);
    }

    public ExportProblem(String problem, Throwable cause) {
        this(problem, cause, false);
    }

    private ExportProblem(String problem, Throwable cause, boolean unreadable) {
        super(problem, cause);
        this.unreadable = unreadable;
    }

    /** The template could not be read at all. */
    static ExportProblem unreadable(String problem, Throwable cause) {
        return new ExportProblem(problem, cause, true);
    }

    /** Something unforeseen happened while the workbook of that name was filled. */
    public static ExportProblem unfilled(String template, Throwable cause) {
        return new ExportProblem(Texts.of("excel.unfilled", template), cause);
    }

    public static void throwIfAny(List<String> problems) throws ExportProblem {
        if (!problems.isEmpty()) {
            throw new ExportProblem(problems);
        }
    }

    /** The problems, one line each; never empty. */
    public List<String> problems() {
        return getMessage().lines().toList();
    }

    /** Whether the template could not be read at all; if not, it was read, and something in it or in the proposal is wrong. */
    public boolean isUnreadable() {
        return unreadable;
    }

    private static List<String> fewer(List<String> problems) {
        List<String> lines = problems.stream()
                .map(problem -> problem.replaceAll("\\R", " "))
                .distinct()
                .toList();
        if (lines.size() <= MOST) {
            return lines;
        }
        String rest = Texts.count("excel.more-problems", lines.size() - MOST);
        return Stream.concat(lines.stream().limit(MOST), Stream.of(rest)).toList();
    }
}
