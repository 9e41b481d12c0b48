package dk.forslagsark.proposal;

import java.util.List;
import java.util.Optional;

/**
 * What kind of proposal it is (forslagstype). A municipality has types of its own beside those that ship; two are the same when
 * their names are, in whatever letters and spaces they are written.
 *
 * @param name what it is called in the file, on the screen and in print, on one line; never blank
 */
public record ProposalType(String name) implements Keyed {
    public static final ProposalType BUSINESS_CASE = new ProposalType("Business case");
    public static final ProposalType INVESTMENT = new ProposalType("Investeringsforslag");
    public static final ProposalType EFFICIENCY = new ProposalType("Effektiviseringsforslag");
    public static final ProposalType REPRIORITISATION = new ProposalType("Omprioriteringsforslag");
    public static final ProposalType INNOVATION = new ProposalType("Innovationsforslag");
    public static final ProposalType REINVESTMENT = new ProposalType("Reinvesteringsforslag");

    /** Those that ship. */
    public static final List<ProposalType> SHIPPED =
            List.of(BUSINESS_CASE, INVESTMENT, EFFICIENCY, REPRIORITISATION, INNOVATION, REINVESTMENT);

    /**
     * @throws IllegalArgumentException if the name is blank
     */
    public ProposalType {
        name = PlainText.onOneLine(name);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a type has a name");
        }
    }

    /** The type of that name, one that ships called as it ships; none where the name is blank. */
    public static Optional<ProposalType> named(String name) {
        Optional<ProposalType> asItShips = Keyed.find(SHIPPED, name);
        return asItShips.isPresent() ? asItShips : normalised(name);
    }

    private static Optional<ProposalType> normalised(String name) {
        return Optional.of(PlainText.onOneLine(name))
                .filter(any -> !any.isEmpty())
                .map(ProposalType::new)
                .map(type -> SHIPPED.stream().filter(type::equals).findFirst().orElse(type));
    }

    @Override
    public String key() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProposalType type && PlainText.key(name).equals(PlainText.key(type.name));
    }

    @Override
    public int hashCode() {
        return PlainText.key(name).hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
