package dk.forslagsark.formula;

/** What expressions call a row without a label. The file keeps it, so it is Danish whatever is spoken. */
final class WithoutLabel {
    static final String NAME = "Uden tekst";

    private WithoutLabel() {}
}
