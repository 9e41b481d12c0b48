package dk.forslagsark.check.measure;

import dk.forslagsark.proposal.Proposal;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;

/** The kinds of errors that are put into proposals. */
enum SeedKind {
    WRONG_DIGIT("a wrong digit", (proposal, random) -> RowSeeds.amount(proposal, random, Digits::wrong)),
    SIGN("a wrong sign", (proposal, random) -> RowSeeds.amount(proposal, random, (amount, any) -> amount.negate())),
    TEN("a factor of ten", (proposal, random) -> RowSeeds.amount(proposal, random, Digits::tenfold)),
    THOUSAND("a factor of a thousand", RowSeeds::thousandfold),
    SHIFTED("a row shifted by a year", RowSeeds::shifted),
    TOTAL("a total as a row", RowSeeds::total),
    AREA("a wrong area", RowSeeds::area),
    DOUBLED("a row twice", RowSeeds::doubled),
    PRICE_LEVEL("an old price level", OtherSeeds::priceLevel),
    TEXT("a wrong figure in a text", OtherSeeds::text);

    private final String words;
    private final BiFunction<Proposal, Random, Optional<Seeded>> seed;

    SeedKind(String words, BiFunction<Proposal, Random, Optional<Seeded>> seed) {
        this.words = words;
        this.seed = seed;
    }

    String words() {
        return words;
    }

    /** The proposal with such an error; empty where it has no place for one. */
    Optional<Seeded> in(Proposal proposal, Random random) {
        return seed.apply(proposal, random);
    }
}
