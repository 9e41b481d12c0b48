package dk.forslagsark.file;

import dk.forslagsark.proposal.Proposal;
import java.util.List;

/**
 * Published proposals that come with the program, to try it on. Figures, titles and row labels are as published; the
 * texts are our own.
 */
public final class Examples {
    private static final List<String> NAMES = List.of("BU01", "TF02", "TV01c");

    private Examples() {}

    /**
     * A shipped proposal.
     *
     * @param name its number in its catalogue
     * @param proposal the proposal
     */
    public record Example(String name, Proposal proposal) {}

    /** The examples; the first is the one that <em>Prøv eksemplet</em> opens. */
    public static List<Example> all() {
        return NAMES.stream().map(Examples::example).toList();
    }

    /** The one that <em>Prøv eksemplet</em> opens. */
    public static Example first() {
        return example(NAMES.get(0));
    }

    /** The text of the file of that example. */
    static String text(String name) {
        return Resource.text("examples/" + name + ".forslag");
    }

    private static Example example(String name) {
        try {
            return new Example(name, ProposalFile.parse(text(name)));
        } catch (FileProblem e) {
            throw new IllegalStateException("the example " + name + " is broken", e);
        }
    }
}
