package dk.forslagsark.file;

/** The format of a proposal as a JSON Schema (2020-12), for whoever makes such files with another program. */
public final class ProposalSchema {
    private ProposalSchema() {}

    /** The schema, with a final newline. */
    public static String text() {
        return Resource.text("forslag.schema.json");
    }
}
