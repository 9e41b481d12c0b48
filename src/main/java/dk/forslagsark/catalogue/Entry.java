package dk.forslagsark.catalogue;

import dk.forslagsark.danish.ChoiceWords;
import dk.forslagsark.economy.Item;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Status;
import dk.forslagsark.spoken.SpokenChoice;
import dk.forslagsark.version.Version;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A proposal among others.
 *
 * @param file what its file is called, with the folders below the one that is looked at
 * @param version the proposal and what is computed from it
 */
public record Entry(String file, Version version) {
    public Proposal proposal() {
        return version.proposal();
    }

    /** Its number in the catalogue; the name of its file where it has none. */
    public String number() {
        String number = proposal().cover().number().strip();
        return number.isEmpty() ? file : number;
    }

    /** The number with its status in brackets, as it is printed: {@code HA07b (revideret)}. */
    public String numberWithStatus() {
        return numberWith(ChoiceWords::of);
    }

    /** The same as the window shows it: {@code HA07b (revised)}. */
    public String spokenNumber() {
        return numberWith(SpokenChoice::of);
    }

    private String numberWith(Function<Status, String> words) {
        return proposal()
                .cover()
                .status()
                .map(words)
                .map(word -> number() + " (" + word.toLowerCase(Locale.ROOT) + ")")
                .orElse(number());
    }

    public String title() {
        return proposal().cover().title();
    }

    public int priceLevel() {
        return proposal().terms().priceLevel();
    }

    /** Its net effect in the last year it shows, implementation costs and all. */
    public Amount lastNet() {
        List<Amount> net = version.economy().net();
        return net.get(net.size() - 1);
    }

    /** The details, and rows without details, of Table 1. */
    Stream<Item> items() {
        return Stream.of(Block.values()).flatMap(block -> Item.of(proposal(), block).stream());
    }
}
