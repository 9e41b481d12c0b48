package dk.forslagsark.spoken;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Block;

/** What the rows of Table 1 are called in the window. */
public final class SpokenTableOne {
    private SpokenTableOne() {}

    public static String heading(Block block) {
        return block == Block.PERMANENT ? Texts.of("table.permanent") : Texts.of("table.implementation");
    }

    public static String total(Block block) {
        return block == Block.PERMANENT ? Texts.of("table.permanent-total") : Texts.of("table.implementation-total");
    }

    public static String net() {
        return Texts.of("table.net");
    }

    public static String paybackOfService() {
        return Texts.of("table.payback-service");
    }

    public static String paybackOfAll() {
        return Texts.of("table.payback-total");
    }

    /** What all amounts are in: {@code 1.000 kr. 2020 p/l}, {@code DKK 1,000, 2020 prices}. */
    public static String unit(int priceLevel) {
        return Texts.of("table-one.unit", priceLevel);
    }

    /** What is said below the table. */
    public static String signNote() {
        return Texts.of("table-one.sign-note");
    }
}
