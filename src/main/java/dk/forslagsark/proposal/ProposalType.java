package dk.forslagsark.proposal;

/** What kind of proposal it is (forslagstype). */
public enum ProposalType implements Labelled {
    BUSINESS_CASE("Business case"),
    INVESTMENT("Investeringsforslag"),
    EFFICIENCY("Effektiviseringsforslag"),
    REPRIORITISATION("Omprioriteringsforslag");

    private final String label;

    ProposalType(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
