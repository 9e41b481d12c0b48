package dk.forslagsark.file;

import dk.forslagsark.formula.Recalculation;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Cover;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Supplement;
import dk.forslagsark.proposal.Terms;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A proposal as a file: JSON in the one form that {@link ProposalSchema} describes. */
public final class ProposalFile {
    private static final String FORMAT = "forslagsark";
    private static final int VERSION = 1;

    private ProposalFile() {}

    /**
     * Reads a file.
     *
     * @throws FileProblem if it cannot be read or is no proposal; the message names the file and the place in it
     */
    public static Proposal read(Path file) throws FileProblem {
        String text = TextFile.read(file);
        try {
            return parse(text);
        } catch (FileProblem e) {
            throw new FileProblem(TextFile.name(file) + ": " + e.getMessage(), e);
        }
    }

    /**
     * Writes a file safely: it is the whole proposal afterwards, or what it was.
     *
     * @throws FileProblem if it cannot be written, or if it could not be read again afterwards
     */
    public static void write(Proposal proposal, Path file) throws FileProblem {
        String text = format(proposal);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        checkReadable(text, bytes.length, file);
        SafeFile.write(file, out -> out.write(bytes));
    }

    /**
     * Reads the text of a file. What its expressions come to is computed, not believed: an amount beside an expression is for
     * other readers of the file.
     *
     * @throws FileProblem if it is no proposal; the message names the place
     */
    public static Proposal parse(String json) throws FileProblem {
        JsonObject proposal = new JsonObject(JsonTree.read(json), JsonPath.ROOT);
        checkFormat(proposal);
        Cover cover = CoverPart.read(proposal);
        Optional<String> form = proposal.textIfAny("form");
        Terms terms = TermsPart.read(proposal);
        List<Assumption> assumptions = proposal.list("assumptions", AssumptionPart::read);
        List<Line> permanent = proposal.list("permanentChanges", LinePart::read);
        List<Line> implementation = proposal.list("implementationCosts", LinePart::read);
        Supplement supplement = SupplementPart.read(proposal);
        return Recalculation.of(
                new Proposal(cover, form, terms, assumptions, permanent, implementation, supplement, proposal.rest()));
    }

    /** The text of a file. */
    public static String format(Proposal proposal) {
        JsonFields fields = new JsonFields().put("format", FORMAT).put("version", VERSION);
        CoverPart.write(proposal.cover(), fields);
        fields.text("form", proposal.form());
        TermsPart.write(proposal.terms(), fields);
        fields.list("assumptions", proposal.assumptions(), AssumptionPart::write)
                .list("permanentChanges", proposal.permanentChanges(), LinePart::write)
                .list("implementationCosts", proposal.implementationCosts(), LinePart::write);
        SupplementPart.write(proposal.supplement(), fields);
        return JsonText.write(fields.and(proposal.extras()));
    }

    private static void checkFormat(JsonObject proposal) throws FileProblem {
        JsonValue format = proposal.find("format", value -> value)
                .orElseThrow(() -> new FileProblem("format: mangler. Filen er ikke et forslag"));
        if (!FORMAT.equals(format.value())) {
            throw format.wrong("er et andet format end " + FORMAT + ". Filen er ikke et forslag");
        }
        JsonValue version = proposal.require("version", value -> value);
        int order = version.asNumber().compareTo(BigDecimal.valueOf(VERSION));
        if (order > 0) {
            throw version.wrong(
                    "er en nyere udgave af formatet. Filen er lavet med et nyere Forslagsark: opdatér programmet");
        }
        if (order < 0) {
            throw version.wrong("er ikke en udgave af formatet. Den første er " + VERSION);
        }
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
