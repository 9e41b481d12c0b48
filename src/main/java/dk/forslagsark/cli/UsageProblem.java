package dk.forslagsark.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one Danish line what is wrong with the arguments. */
record UsageProblem(Terminal terminal) implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        CommandLine line = problem.getCommandLine();
        String command = line.getCommandSpec().qualifiedName();
        terminal.complain(text(problem) + " Se " + command + " --help.");
        return ExitCode.UNUSABLE;
    }

    private static String text(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (problem instanceof MissingParameterException missing) {
            return missing(missing.getMissing());
        }
        if (problem instanceof OverwrittenOptionException overwritten) {
            return name(overwritten.getOverwritten()) + " er angivet mere end én gang.";
        }
        return problem.getValue() == null
                ? "Kommandoen kan ikke forstås."
                : "“" + problem.getValue() + "” kan ikke bruges her.";
    }

    private static String unmatched(UnmatchedArgumentException problem) {
        String argument = problem.getUnmatched().get(0);
        boolean root = problem.getCommandLine().getParent() == null;
        String what = argument.startsWith("-") ? "Ukendt tilvalg" : root ? "Ukendt kommando" : "For mange argumenter";
        List<String> suggestions = problem.getSuggestions();
        String hint = suggestions.isEmpty() ? "" : " Mente du " + String.join(" eller ", suggestions) + "?";
        return what + ": " + argument + "." + hint;
    }

    private static String missing(List<ArgSpec> missing) {
        return missing.isEmpty()
                ? "Der mangler en kommando."
                : "Der mangler " + missing.stream().map(UsageProblem::name).collect(Collectors.joining(" og ")) + ".";
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? (option.longestName() + " " + (option.arity().max() > 0 ? option.paramLabel() : "")).strip()
                : argument.paramLabel();
    }
}
