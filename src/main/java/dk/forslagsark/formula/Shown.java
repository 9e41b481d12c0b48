package dk.forslagsark.formula;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.ValueKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A proposal for people to read: its expressions name rows by their labels. */
public final class Shown extends Expressions {
    private final Function<Reference, Optional<String>> words;
    /** Rows filled to the side say the same in many cells. */
    private final Map<String, String> known = new HashMap<>();

    private Shown(Function<Reference, Optional<String>> words) {
        this.words = words;
    }

    /** The same proposal with its expressions as {@link Evaluation#shown} has them. */
    public static Proposal of(Proposal proposal) {
        return new Shown(wordings(proposal)::of).in(proposal);
    }

    /** The older of two versions: rows have the labels that they have in the newer one, and their own where they are gone there. */
    public static Proposal older(Proposal older, Proposal newer) {
        Wordings before = wordings(older);
        Wordings now = wordings(newer);
        return new Shown(row -> now.of(row).or(() -> before.of(row))).in(older);
    }

    /** The newer of two versions: what points at a row that is gone has the label it had. */
    public static Proposal newer(Proposal older, Proposal newer) {
        return beside(older, newer).in(newer);
    }

    /**
     * Reads texts of the newer of two versions in which expressions stand, such as “2020: ={husleje}*2”, with the labels of what
     * they point at.
     */
    public static UnaryOperator<String> reading(Proposal older, Proposal newer) {
        return beside(older, newer)::text;
    }

    private static Shown beside(Proposal older, Proposal newer) {
        Wordings before = wordings(older);
        Wordings now = wordings(newer);
        return new Shown(row -> now.of(row).or(() -> before.of(row).map(label -> Texts.of("formula.gone", label))));
    }

    private static Wordings wordings(Proposal proposal) {
        return new Wordings(proposal, new CellTargets(proposal));
    }

    @Override
    String text(String expression) {
        return expression.indexOf('{') < 0 ? expression : known.computeIfAbsent(expression, this::inWords);
    }

    private String inWords(String expression) {
        return Pieces.rewritten(expression, piece -> words.apply(piece.reference()));
    }

    @Override
    <V> Optional<V> result(String expression, Optional<Integer> year, ValueKind<V> kind, Optional<V> before) {
        return before;
    }
}
