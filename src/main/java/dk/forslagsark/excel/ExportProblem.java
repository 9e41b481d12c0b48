package dk.forslagsark.excel;

import java.util.List;
import java.util.stream.Stream;

/** Why no workbook came of it, in Danish for the user: one line per problem. */
public final class ExportProblem extends Exception {
    private static final long serialVersionUID = 1;

    /** More lines than this would not be read; the rest are counted. */
    private static final int MOST = 20;

    ExportProblem(List<String> problems) {
        super(String.join("\n", fewer(problems)));
    }

    ExportProblem(String problem, Throwable cause) {
        super(problem, cause);
    }

    static void throwIfAny(List<String> problems) throws ExportProblem {
        if (!problems.isEmpty()) {
            throw new ExportProblem(problems);
        }
    }

    /** The problems, one line each; never empty. */
    public List<String> problems() {
        return getMessage().lines().toList();
    }

    private static List<String> fewer(List<String> problems) {
        List<String> lines = problems.stream()
                .map(problem -> problem.replaceAll("\\R", " "))
                .distinct()
                .toList();
        if (lines.size() <= MOST) {
            return lines;
        }
        String rest = "… og " + (lines.size() - MOST) + " fejl mere.";
        return Stream.concat(lines.stream().limit(MOST), Stream.of(rest)).toList();
    }
}
