package dk.forslagsark.formula;

import dk.forslagsark.danish.Wording;
import dk.forslagsark.proposal.Block;
import java.util.Optional;
import java.util.stream.Stream;

/** The totals of Table 1, as expressions call them: {@code Samlet.varig}. */
public enum TableTotal {
    PERMANENT("varig", Wording.total(Block.PERMANENT)),
    IMPLEMENTATION("implementering", Wording.total(Block.IMPLEMENTATION)),
    NET("påvirkning", Wording.NET);

    /** What the words of all of them stand behind. */
    static final String PREFIX = "Samlet";

    private final String word;
    private final String title;

    TableTotal(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** What stands beside it in Table 1. */
    String title() {
        return title;
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
