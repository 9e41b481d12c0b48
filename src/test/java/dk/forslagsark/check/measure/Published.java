package dk.forslagsark.check.measure;

import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A published proposal, with what its original says of money in its text where we have that.
 *
 * @param name what its file is called
 */
record Published(String name, Proposal proposal) {
    private static final Path FOLDER = Path.of("src/test/resources/published");
    private static final Path TEXTS = Path.of("src/test/resources/published-texts");

    /**
     * Those that carry an error in print: UD04 has a unit price in 1.000 kr. for kroner, TV01c and TPFB have money for a time under the
     * permanent changes, and in TINGBJERG effects stop in the last year.
     */
    private static final Set<String> UNSOUND = Set.of("UD04", "TV01c", "TPFB", "TINGBJERG");

    static List<Published> all() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER, 2)) {
            return files.filter(file -> FOLDER.relativize(file).getNameCount() == 2)
                    .sorted()
                    .map(Published::read)
                    .toList();
        }
    }

    boolean isSound() {
        return !UNSOUND.contains(name);
    }

    private static Published read(Path file) {
        try {
            String name = file.getFileName().toString().replace(".json", "");
            return new Published(name, withText(ProposalFile.read(file), TEXTS.resolve(name + ".txt")));
        } catch (FileProblem | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Proposal withText(Proposal proposal, Path text) throws IOException {
        if (!Files.exists(text)) {
            return proposal;
        }
        var sections = proposal.supplement().sections().with(Section.ECONOMY, Files.readString(text));
        return proposal.withSupplement(proposal.supplement().withSections(sections));
    }
}
