package dk.forslagsark.clipboard;

/** Why a figure is doubted, as it stands behind it in its cell: part of the proposal, which is Danish whatever is spoken. */
final class DoubtWords {
    static final String SEVERAL = "flere tal?";
    static final String MERGED = "flettet";
    static final String RED = "rød";
    static final String MINUS = "minus i en anden celle";

    /** All of them, for a pattern. */
    static final String PATTERN = "rød|flettet|flere tal\\?|minus i en anden celle";

    private DoubtWords() {}
}
