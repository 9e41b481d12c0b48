package dk.forslagsark.cli;

import dk.forslagsark.check.Checks;
import dk.forslagsark.danish.Quoted;
import dk.forslagsark.excel.TemplateFit;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.excel.template.Template;
import dk.forslagsark.file.Examples;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.form.Form;
import dk.forslagsark.version.Version;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the editor does where there is no display: the main job in the terminal, from the file to the workbook. */
public final class WithoutWindow {
    private final Terminal terminal;
    private final Path folder;

    private WithoutWindow(Path folder, Terminal terminal) {
        this.folder = folder;
        this.terminal = terminal;
    }

    /**
     * Prints Table 1 of the file named, or of the shipped example, and writes its workbook.
     *
     * @param files the file, or none
     * @param folder the working directory; the workbook goes to the folder target in it if there is one
     * @return the {@link ExitCode}
     */
    public static int run(List<String> files, Path folder, Terminal terminal) {
        return Commands.guarded(() -> new WithoutWindow(folder, terminal).run(files), terminal);
    }

    private int run(List<String> files) throws FileProblem, ExportProblem {
        Source source = source(files);
        terminal.out().println("Der er ingen skærm at åbne vinduet på. Her er " + source.what() + " i stedet.");
        terminal.out().println();
        terminal.print(TableText.lines(source.version(), false));
        terminal.out().flush();
        return write(source);
    }

    private int write(Source source) throws FileProblem, ExportProblem {
        Version version = source.version();
        terminal.complain(version.uncounted());
        Template form = Template.shipped(Form.of(version.proposal()));
        if (TemplateFit.isStoppedBy(version, form)) {
            return ExitCode.WRONG;
        }
        Path workbook = target(source.name());
        Workbook.write(version, form, workbook);
        terminal.out().println();
        terminal.out().println("Excel-projektmappen er skrevet til " + workbook + ".");
        return ExitCode.GOOD;
    }

    private record Source(String what, String name, Version version) {}

    private static Source source(List<String> files) throws FileProblem {
        if (files.isEmpty()) {
            Examples.Example example = Examples.first();
            return new Source("eksemplet " + example.name(), example.name(), Checks.version(example.proposal()));
        }
        Path file = path(files.get(0));
        Version version = Checks.version(Drive.read(file));
        String name = file.getFileName().toString();
        return new Source(name, name.replaceAll("\\.[^.]*$", ""), version);
    }

    private static Path path(String text) throws FileProblem {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new FileProblem(Quoted.of(text) + " er ikke et filnavn. Ret det", e);
        }
    }

    /** A file in target may be written over, for all there is made anew; elsewhere it may be the user's own. */
    private Path target(String name) {
        Path target = folder.resolve("target");
        if (Files.isDirectory(target)) {
            return target.resolve(name + ".xlsx");
        }
        Stream<String> others = IntStream.iterate(2, n -> n + 1).mapToObj(n -> name + " (" + n + ").xlsx");
        return Stream.concat(Stream.of(name + ".xlsx"), others)
                .map(folder::resolve)
                .filter(Files::notExists)
                .findFirst()
                .orElseThrow();
    }
}
