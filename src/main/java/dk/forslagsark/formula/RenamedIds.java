package dk.forslagsark.formula;

import dk.forslagsark.proposal.ValueKind;
import java.util.Map;
import java.util.Optional;

/** Expressions with other identities for some. */
final class RenamedIds extends Expressions {
    private final Map<String, String> ids;

    RenamedIds(Map<String, String> ids) {
        this.ids = ids;
    }

    @Override
    String text(String expression) {
        return Pieces.rewritten(expression, this::renamed);
    }

    private Optional<String> renamed(Pieces.Named piece) {
        String id = piece.reference().first().text();
        return piece.reference().isKept() && ids.containsKey(id)
                ? Optional.of(piece.token().text().replace("{" + id + "}", "{" + ids.get(id) + "}"))
                : Optional.empty();
    }

    @Override
    <V> Optional<V> result(String expression, Optional<Integer> year, ValueKind<V> kind, Optional<V> before) {
        return before;
    }
}
