package dk.forslagsark.file;

import dk.forslagsark.proposal.Acceptance;
import java.util.List;
import java.util.Map;

/** What the checks have found and somebody has accepted. */
final class AcceptedPart {
    private static final String LIST = "accepted";

    private AcceptedPart() {}

    static List<Acceptance> read(JsonObject proposal) throws FileProblem {
        return proposal.list(LIST, value -> acceptance(value.asObject()));
    }

    private static Acceptance acceptance(JsonObject object) throws FileProblem {
        return new Acceptance(
                object.text("rule"), object.text("figures"), object.text("reason"), object.text("by"), object.rest());
    }

    static void write(List<Acceptance> accepted, JsonFields proposal) {
        proposal.list(LIST, accepted, AcceptedPart::written);
    }

    private static Map<String, Object> written(Acceptance acceptance) {
        return new JsonFields()
                .put("rule", acceptance.rule())
                .put("figures", acceptance.figures())
                .put("reason", acceptance.reason())
                .put("by", acceptance.by())
                .and(acceptance.extras());
    }
}
