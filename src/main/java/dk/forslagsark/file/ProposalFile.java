package dk.forslagsark.file;

import dk.forslagsark.formula.Recalculation;
import dk.forslagsark.proposal.Acceptance;
import dk.forslagsark.proposal.Areas;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Cover;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Supplement;
import dk.forslagsark.proposal.Terms;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A proposal as a file: JSON in the one form that {@link ProposalSchema} describes. */
public final class ProposalFile {
    private ProposalFile() {}

    /**
     * Reads a file.
     *
     * @throws FileProblem if it cannot be read or is no proposal; the message names the file and the place in it
     */
    public static Proposal read(Path file) throws FileProblem {
        return read(TextFile.bytes(file), file);
    }

    /** The same of what has been read of the file. */
    static Proposal read(byte[] bytes, Path file) throws FileProblem {
        return read(bytes, file, ProposalFile::parse);
    }

    /**
     * The same from a drive that may not answer. Only the drive is waited for, however long a large file takes to understand.
     *
     * @throws FileProblem also if it does not answer in time
     */
    public static Proposal read(Path file, Patience patience) throws FileProblem {
        byte[] bytes = patience.<byte[], FileProblem>ask(file, () -> TextFile.bytes(file));
        return read(bytes, file);
    }

    /**
     * Reads a file to work on it, also one that a newer program wrote.
     *
     * @throws FileProblem if it cannot be read or is no proposal, or is too new to be understood
     */
    public static StoredProposal open(Path file) throws FileProblem {
        byte[] bytes = TextFile.bytes(file);
        return read(bytes, file, text -> opened(text, Seen.of(file, bytes)));
    }

    private static <T> T read(byte[] bytes, Path file, Reader<T> reader) throws FileProblem {
        String text = TextFile.text(bytes, file);
        try {
            return reader.read(text);
        } catch (FileProblem e) {
            throw e.in(TextFile.name(file));
        }
    }

    /** Makes something of the text of a file. */
    @FunctionalInterface
    private interface Reader<T> {
        T read(String text) throws FileProblem;
    }

    /**
     * Writes a file safely: it is the whole proposal afterwards, or what it was.
     *
     * @return what the file holds now
     * @throws FileProblem if it cannot be written, or if it could not be read again afterwards
     */
    public static Seen write(Proposal proposal, Path file) throws FileProblem {
        return write(proposal, file, () -> {});
    }

    /**
     * The same, but only if the condition holds when the new content is about to take the place of the old one.
     *
     * @throws FileProblem also if it does not
     */
    static Seen write(Proposal proposal, Path file, SafeFile.Condition condition) throws FileProblem {
        String text = format(proposal);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        checkReadable(text, bytes.length, file);
        SafeFile.write(file, out -> out.write(bytes), condition);
        return Seen.of(file, bytes);
    }

    /**
     * Reads the text of a file. What its expressions come to is computed, not believed: an amount beside an expression is for
     * other readers of the file.
     *
     * @throws FileProblem if it is no proposal; the message names the place
     */
    public static Proposal parse(String json) throws FileProblem {
        JsonObject proposal = new JsonObject(JsonTree.read(json), JsonPath.ROOT);
        if (FormatVersion.isNewer(proposal)) {
            throw FormatVersion.newer(proposal);
        }
        return proposal(proposal);
    }

    private static StoredProposal opened(String json, Seen seen) throws FileProblem {
        JsonObject proposal = new JsonObject(JsonTree.read(json), JsonPath.ROOT);
        boolean isNewer = FormatVersion.isNewer(proposal);
        try {
            return new StoredProposal(proposal(proposal), seen, isNewer);
        } catch (FileProblem e) {
            throw isNewer ? FormatVersion.newer(proposal) : e;
        }
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
        return Recalculation.of(new Proposal(
                cover, form, terms, areas, permanent, implementation, supplement, accepted, proposal.rest()));
    }

    /** The text of a file. */
    public static String format(Proposal proposal) {
        JsonFields fields = new JsonFields().put("format", FormatVersion.FORMAT).put("version", FormatVersion.CURRENT);
        CoverPart.write(proposal.cover(), fields);
        fields.text("form", proposal.form());
        TermsPart.write(proposal.terms(), fields);
        AreasPart.write(proposal.areas(), fields);
        RowsPart.write(proposal.supplement().lists(), Assumption.ROWS, fields);
        fields.list(Block.PERMANENT.key(), proposal.permanentChanges(), LinePart::write)
                .list(Block.IMPLEMENTATION.key(), proposal.implementationCosts(), LinePart::write);
        SupplementPart.write(proposal.supplement(), fields);
        AcceptedPart.write(proposal.accepted(), fields);
        return JsonText.write(fields.and(proposal.extras()));
    }

    /** Nothing is written that the user could not open again: a year or a number out of bounds, or more than is read. */
    private static void checkReadable(String text, int size, Path file) throws FileProblem {
        try {
            TextFile.checkSize(size);
            parse(text);
        } catch (FileProblem e) {
            throw new FileProblem(
                    TextFile.name(file) + " er ikke gemt, for den ville ikke kunne åbnes igen: " + e.getMessage(), e);
        }
    }
}
