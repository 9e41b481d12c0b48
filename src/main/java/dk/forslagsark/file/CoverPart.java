package dk.forslagsark.file;

import dk.forslagsark.proposal.Cover;
import dk.forslagsark.proposal.Status;
import java.util.function.Function;

/** The keys of the front page. */
final class CoverPart {
    private CoverPart() {}

    static Cover read(JsonObject proposal) throws FileProblem {
        return new Cover(
                proposal.text("number"),
                proposal.text("title"),
                proposal.text("summary"),
                proposal.find("type", OrganisationPart::named),
                proposal.choice("status", Status.class),
                proposal.text("targetGroup"),
                proposal.text("fundedBy"),
                proposal.text("financing"),
                Cover.submitters(proposal.text("submittedBy"), proposal.list("alsoSubmittedBy", JsonValue::asText)),
                proposal.list("affected", JsonValue::asText));
    }

    static void write(Cover cover, JsonFields proposal) {
        proposal.text("number", cover.number())
                .text("title", cover.title())
                .text("summary", cover.summary())
                .choice("type", cover.type())
                .choice("status", cover.status())
                .text("targetGroup", cover.targetGroup())
                .text("fundedBy", cover.fundedBy())
                .text("financing", cover.financing())
                .text("submittedBy", cover.submittedBy())
                .list("alsoSubmittedBy", cover.alsoSubmittedBy(), Function.identity())
                .list("affected", cover.affected(), Function.identity());
    }
}
