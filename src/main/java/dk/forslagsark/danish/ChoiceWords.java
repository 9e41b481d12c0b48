package dk.forslagsark.danish;

import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Keyed;
import dk.forslagsark.proposal.ProposalType;
import dk.forslagsark.proposal.RiskLevel;
import dk.forslagsark.proposal.Status;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What choices are called on the screen and in the workbook: those of closed lists, and areas, which are called by their names. */
public final class ChoiceWords {
    private static final Map<Keyed, String> WORDS = Map.ofEntries(
            Map.entry(ProposalType.BUSINESS_CASE, "Business case"),
            Map.entry(ProposalType.INVESTMENT, "Investeringsforslag"),
            Map.entry(ProposalType.EFFICIENCY, "Effektiviseringsforslag"),
            Map.entry(ProposalType.REPRIORITISATION, "Omprioriteringsforslag"),
            Map.entry(Status.NEW, "Nyt forslag"),
            Map.entry(Status.REVISED, "Revideret"),
            Map.entry(Status.REPLACEMENT, "Erstatningsforslag"),
            Map.entry(RiskLevel.LOW, "Lav"),
            Map.entry(RiskLevel.LOW_TO_MEDIUM, "Lav til middel"),
            Map.entry(RiskLevel.MEDIUM, "Middel"),
            Map.entry(RiskLevel.MEDIUM_TO_HIGH, "Middel til høj"),
            Map.entry(RiskLevel.HIGH, "Høj"));

    private ChoiceWords() {}

    public static String of(Keyed choice) {
        return choice instanceof Area area ? area.name() : WORDS.get(choice);
    }

    /** The word for a choice; an empty text for none. */
    public static String of(Optional<? extends Keyed> choice) {
        return choice.map(ChoiceWords::of).orElse("");
    }

    public static String of(boolean yes) {
        return yes ? "Ja" : "Nej";
    }

    /** The choice that is called exactly that, if it is among them. */
    public static <T extends Keyed> Optional<T> find(Collection<T> choices, String word) {
        return choices.stream().filter(choice -> of(choice).equals(word)).findFirst();
    }
}
