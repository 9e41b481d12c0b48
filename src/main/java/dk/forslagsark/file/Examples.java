package dk.forslagsark.file;

import dk.forslagsark.proposal.Proposal;
import java.util.List;

/**
 * Published proposals that come with the program, to try it on. Figures, titles and row labels are as published; the
 * texts are our own.
 */
public final class Examples {
    /** The number and the title of each, on a line: the menus show them, and need not read the proposals for that. */
    private static final List<Example> ALL =
            Resource.text("examples/titles.txt").lines().map(Example::of).toList();

    private Examples() {}

    /**
     * A shipped proposal, which is read when it is asked for.
     *
     * @param name its number in its catalogue
     * @param title its title
     */
    public record Example(String name, String title) {
        private static Example of(String line) {
            String[] parts = line.split(" ", 2);
            return new Example(parts[0], parts[1]);
        }

        public Proposal proposal() {
            try {
                return ProposalFile.parse(text(name));
            } catch (FileProblem e) {
                throw new IllegalStateException("the example " + name + " is broken", e);
            }
        }
    }

    /** The examples; the first is the one that <em>Prøv eksemplet</em> opens. */
    public static List<Example> all() {
        return ALL;
    }

    /** The one that <em>Prøv eksemplet</em> opens. */
    public static Example first() {
        return ALL.get(0);
    }

    /** The text of the file of that example. */
    static String text(String name) {
        return Resource.text("examples/" + name + ".forslag");
    }
}
