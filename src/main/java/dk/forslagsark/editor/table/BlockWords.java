package dk.forslagsark.editor.table;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Block;

/** What the rows of Table 1 are called on the screen that nobody types. In Danish it is what the form prints. */
final class BlockWords {
    private BlockWords() {}

    static String heading(Block block) {
        return switch (block) {
            case PERMANENT -> Texts.of("table.permanent");
            case IMPLEMENTATION -> Texts.of("table.implementation");
        };
    }

    static String total(Block block) {
        return switch (block) {
            case PERMANENT -> Texts.of("table.permanent-total");
            case IMPLEMENTATION -> Texts.of("table.implementation-total");
        };
    }
}
