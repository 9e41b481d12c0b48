package dk.forslagsark.proposal;

import java.util.Objects;
import java.util.Optional;

/**
 * A type that a municipality offers.
 *
 * @param type the type
 * @param form the key of the form that a proposal of the type is usually written for; empty for the usual one of the program
 */
public record TypeDefinition(ProposalType type, Optional<String> form) {
    public TypeDefinition {
        Objects.requireNonNull(type);
        Objects.requireNonNull(form);
    }
}
