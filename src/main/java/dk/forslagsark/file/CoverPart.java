package dk.forslagsark.file;

import dk.forslagsark.proposal.Cover;
import dk.forslagsark.proposal.ProposalType;
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
                proposal.choice("type", ProposalType.class),
                proposal.choice("status", Status.class),
                proposal.text("targetGroup"),
                proposal.text("fundedBy"),
                proposal.text("submittedBy"),
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
                .text("submittedBy", cover.submittedBy())
                .list("affected", cover.affected(), Function.identity());
    }
}
