package dk.forslagsark.danish;

import dk.forslagsark.proposal.Cover;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom the properties of a document name: who submits what is in it, and the program that made it. No person is among them. */
public final class Authorship {
    /** What makes the documents. */
    public static final String PROGRAM = "Forslagsark";

    /** As Word and Excel part authors, for names of administrations have commas in them. */
    private static final String BETWEEN = "; ";

    private Authorship() {}

    /** The administrations that submit the proposal, the first one first; empty where none is named. */
    public static String of(Cover cover) {
        return of(Stream.of(cover));
    }

    /** Those that submit any of the proposals, each once. */
    public static String of(Stream<Cover> covers) {
        return covers.flatMap(cover -> cover.submitterNames().stream())
                .distinct()
                .collect(Collectors.joining(BETWEEN));
    }
}
