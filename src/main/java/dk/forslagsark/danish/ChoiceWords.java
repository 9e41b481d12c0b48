package dk.forslagsark.danish;

import dk.forslagsark.proposal.Keyed;
import dk.forslagsark.proposal.OneCommittee;
import dk.forslagsark.proposal.RiskLevel;
import dk.forslagsark.proposal.Status;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What choices are called on the screen and in the workbook: those of closed lists by their words, areas and types by their names. */
public final class ChoiceWords {
    private static final Map<Keyed, String> WORDS = Map.ofEntries(
            Map.entry(Status.NEW, "Nyt forslag"),
            Map.entry(Status.REVISED, "Revideret"),
            Map.entry(Status.REPLACEMENT, "Erstatningsforslag"),
            Map.entry(RiskLevel.LOW, "Lav"),
            Map.entry(RiskLevel.LOW_TO_MEDIUM, "Lav til middel"),
            Map.entry(RiskLevel.MEDIUM, "Middel"),
            Map.entry(RiskLevel.MODERATE, "Mellem"),
            Map.entry(RiskLevel.MEDIUM_TO_HIGH, "Middel til høj"),
            Map.entry(RiskLevel.HIGH, "Høj"),
            Map.entry(OneCommittee.PRINTED, "Udskrives"),
            Map.entry(OneCommittee.LEFT_OUT, "Udelades"));

    private ChoiceWords() {}

    public static String of(Keyed choice) {
        return choice instanceof Enum<?> ? WORDS.get(choice) : choice.key();
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
