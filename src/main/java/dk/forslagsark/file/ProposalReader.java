package dk.forslagsark.file;

import dk.forslagsark.file.FormatVersions.Content;
import dk.forslagsark.formula.Recalculation;
import dk.forslagsark.proposal.Acceptance;
import dk.forslagsark.proposal.Areas;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Cover;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Scenario;
import dk.forslagsark.proposal.Supplement;
import dk.forslagsark.proposal.Terms;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a proposal of the JSON in a file.
 *
 * @param versions the versions of the format that are read
 */
record ProposalReader(FormatVersions versions) {
    static final ProposalReader SHIPPED = new ProposalReader(FormatVersions.SHIPPED);

    /**
     * The proposal in that text. What its expressions come to is computed, not believed: an amount beside an expression is for
     * other readers of the file.
     *
     * @throws FileProblem if it is no proposal; the message names the place
     */
    Proposal parse(String json) throws FileProblem {
        return parse(JsonTree.read(json));
    }

    private Proposal parse(Map<String, Object> json) throws FileProblem {
        Content content = versions.read(json);
        if (content.isNewer()) {
            throw content.newer();
        }
        return proposal(content.proposal());
    }

    /** The proposal in what has been read of that file. */
    Proposal read(byte[] bytes, Path file) throws FileProblem {
        return read(bytes, file, this::parse);
    }

    /** The same to work on it, also where a newer program wrote it. */
    StoredProposal open(byte[] bytes, Path file) throws FileProblem {
        return read(bytes, file, json -> opened(json, bytes, file));
    }

    private StoredProposal opened(Map<String, Object> json, byte[] bytes, Path file) throws FileProblem {
        Content content = versions.read(json);
        try {
            Proposal proposal = proposal(content.proposal());
            return new StoredProposal(proposal, Seen.of(file, bytes, content.older()), content.isNewer());
        } catch (FileProblem e) {
            throw content.isNewer() ? content.newer() : e;
        }
    }

    private static <T> T read(byte[] bytes, Path file, Reading<T> reading) throws FileProblem {
        Optional<Map<String, Object>> sound = JsonTree.sound(bytes);
        String text = sound.isPresent() ? "" : TextFile.text(bytes, file);
        try {
            return reading.of(sound.isPresent() ? sound.get() : JsonTree.read(text));
        } catch (FileProblem e) {
            throw e.in(TextFile.name(file));
        }
    }

    /** Makes something of the object in a file. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(Map<String, Object> json) throws FileProblem;
    }

    private static Proposal proposal(JsonObject proposal) throws FileProblem {
        Cover cover = CoverPart.read(proposal);
        Optional<String> form = proposal.textIfAny("form");
        Terms terms = TermsPart.read(proposal);
        Areas areas = AreasPart.read(proposal);
        List<Line> permanent = proposal.list(Block.PERMANENT.key(), LinePart::read);
        List<Line> implementation = proposal.list(Block.IMPLEMENTATION.key(), LinePart::read);
        Supplement supplement = SupplementPart.read(proposal);
        List<Acceptance> accepted = AcceptedPart.read(proposal);
        List<Scenario> scenarios = ScenariosPart.read(proposal);
        return Recalculation.of(new Proposal(
                cover,
                form,
                terms,
                areas,
                permanent,
                implementation,
                supplement,
                accepted,
                scenarios,
                proposal.rest()));
    }
}
