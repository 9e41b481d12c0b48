package dk.forslagsark.spoken;

import dk.forslagsark.danish.ChoiceWords;
import dk.forslagsark.language.Language;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Keyed;
import dk.forslagsark.proposal.OneCommittee;
import dk.forslagsark.proposal.RiskLevel;
import dk.forslagsark.proposal.Status;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What choices are called in the window: those of closed lists by the words of the language, areas and types by their names, which are
 * the municipality's own. Kept is the key, and in between the Danish word.
 */
public final class SpokenChoice {
    private SpokenChoice() {}

    public static String of(Keyed choice) {
        return choice instanceof Enum<?> ? Texts.of("choice." + name(choice)) : choice.key();
    }

    private static String name(Keyed choice) {
        return ((Enum<?>) choice).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The word for a choice; an empty text for none. */
    public static String of(Optional<? extends Keyed> choice) {
        return choice.map(SpokenChoice::of).orElse("");
    }

    public static String of(boolean yes) {
        return yes ? Texts.of("choice.yes") : Texts.of("choice.no");
    }

    /** The choice that is called exactly that, if it is among them. */
    public static <T extends Keyed> Optional<T> find(Collection<T> choices, String word) {
        return choices.stream().filter(choice -> of(choice).equals(word)).findFirst();
    }

    /** The Danish word for a choice, as the window shows it; any other text as it is. */
    public static String shown(String danish) {
        if (Language.isDanishSpoken() || danish.isEmpty()) {
            return danish;
        }
        return closed().filter(choice -> ChoiceWords.of(choice).equals(danish))
                .findFirst()
                .map(SpokenChoice::of)
                .or(() -> yesOrNo(danish))
                .orElse(danish);
    }

    private static Optional<String> yesOrNo(String danish) {
        return Stream.of(true, false)
                .filter(yes -> ChoiceWords.of(yes).equals(danish))
                .findFirst()
                .map(SpokenChoice::of);
    }

    private static Stream<Keyed> closed() {
        return Stream.of(Status.values(), RiskLevel.values(), OneCommittee.values())
                .flatMap(Stream::of);
    }
}
