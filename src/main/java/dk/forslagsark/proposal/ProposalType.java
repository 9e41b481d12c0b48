package dk.forslagsark.proposal;

/** What kind of proposal it is (forslagstype). */
public enum ProposalType implements Keyed {
    BUSINESS_CASE("Business case"),
    INVESTMENT("Investeringsforslag"),
    EFFICIENCY("Effektiviseringsforslag"),
    REPRIORITISATION("Omprioriteringsforslag");

    private final String key;

    ProposalType(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
