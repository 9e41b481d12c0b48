package dk.forslagsark.file;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Proposal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

    /**
     * The same of what has been read of the file.
     *
     * @throws FileProblem if it is no proposal; the message names the file and the place in it
     */
    public static Proposal read(byte[] bytes, Path file) throws FileProblem {
        return ProposalReader.SHIPPED.read(bytes, file);
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
     * Reads a file to work on it, also one that a newer program wrote, or an older one.
     *
     * @throws FileProblem if it cannot be read or is no proposal, or is too new to be understood
     */
    public static StoredProposal open(Path file) throws FileProblem {
        return ProposalReader.SHIPPED.open(TextFile.bytes(file), file);
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
        byte[] bytes = readable(proposal, file);
        SafeFile.write(file, out -> out.write(bytes), condition);
        return Seen.of(file, bytes, Optional.empty());
    }

    /**
     * Writes a file that only the user may read, where the file system knows such permissions.
     *
     * @throws FileProblem if it cannot be written, or if it could not be read again afterwards
     */
    public static void writePrivate(Proposal proposal, Path file) throws FileProblem {
        byte[] bytes = readable(proposal, file);
        SafeFile.writePrivate(file, out -> out.write(bytes));
    }

    private static byte[] readable(Proposal proposal, Path file) throws FileProblem {
        String text = format(proposal);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        checkReadable(text, bytes.length, file);
        return bytes;
    }

    /**
     * Reads the text of a file. What its expressions come to is computed, not believed: an amount beside an expression is for
     * other readers of the file.
     *
     * @throws FileProblem if it is no proposal; the message names the place
     */
    public static Proposal parse(String json) throws FileProblem {
        return ProposalReader.SHIPPED.parse(json);
    }

    /** The text of a file. */
    public static String format(Proposal proposal) {
        JsonFields fields =
                new JsonFields().put("format", FormatVersions.FORMAT).put("version", FormatVersions.SHIPPED.current());
        CoverPart.write(proposal.cover(), fields);
        fields.text("form", proposal.form());
        TermsPart.write(proposal.terms(), fields);
        AreasPart.write(proposal.areas(), fields);
        RowsPart.write(proposal.supplement().lists(), Assumption.ROWS, fields);
        fields.list(Block.PERMANENT.key(), proposal.permanentChanges(), LinePart::write)
                .list(Block.IMPLEMENTATION.key(), proposal.implementationCosts(), LinePart::write);
        SupplementPart.write(proposal.supplement(), fields);
        AcceptedPart.write(proposal.accepted(), fields);
        ScenariosPart.write(proposal.scenarios(), fields);
        return JsonText.write(fields.and(proposal.extras()));
    }

    /** Nothing is written that the user could not open again: a year or a number out of bounds, or more than is read. */
    private static void checkReadable(String text, int size, Path file) throws FileProblem {
        try {
            TextFile.checkSize(size);
            parse(text);
        } catch (FileProblem e) {
            throw new FileProblem(Texts.of("file.write.unreadable-again", TextFile.name(file), e.getMessage()), e);
        }
    }
}
