package dk.forslagsark.catalogue;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Years;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Figures of a catalogue, and what they add up.
 *
 * @param amounts one per year of the catalogue, in 1.000 kr., a saving negative
 * @param parts what they add up, in the order of the proposals and their rows
 */
public record Sum(List<Amount> amounts, List<Contribution> parts) {
    public Sum {
        amounts = List.copyOf(amounts);
        parts = List.copyOf(parts);
    }

    static Sum of(List<Contribution> parts, Years years) {
        List<Amount> amounts = IntStream.range(0, years.count())
                .mapToObj(year -> Amount.sum(
                        parts.stream().map(part -> part.amounts().get(year)).toList()))
                .toList();
        return new Sum(amounts, parts);
    }
}
