package dk.forslagsark.formula;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Block;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The totals of Table 1, as expressions call them: {@code Samlet.varig}. */
public enum TableTotal {
    PERMANENT("varig"),
    IMPLEMENTATION("implementering"),
    NET("påvirkning");

    /** What the words of all of them stand behind. */
    static final String PREFIX = "Samlet";

    private final String word;

    TableTotal(String word) {
        this.word = word;
    }

    /** What stands beside it in Table 1. */
    String title() {
        return Texts.of("formula.total." + name().toLowerCase(Locale.ROOT));
    }

    /** Whether the rows of the block are in it. */
    boolean counts(Block block) {
        return this == NET || (this == PERMANENT) == (block == Block.PERMANENT);
    }

    String written() {
        return PREFIX + "." + word;
    }

    static Optional<TableTotal> called(String word) {
        return Stream.of(values())
                .filter(sum -> sum.word.equalsIgnoreCase(word))
                .findFirst();
    }
}
