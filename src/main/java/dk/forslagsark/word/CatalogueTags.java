package dk.forslagsark.word;

/** The tags of the template for a catalogue. */
public final class CatalogueTags {
    public static final String TITLE = "katalog_titel";
    public static final OfTable TOTALS = new OfTable("katalog");

    /** What is taken away where there are no targets. */
    public static final String TARGET_ROWS = "blok_måltal";

    public static final OfTable TARGETS = new OfTable("måltal");

    /** What is taken away where all is added up. */
    public static final String APART_ROWS = "blok_udeladt";

    public static final String APART = "udeladt_grund";

    /** The paragraph that is repeated for each proposal. */
    public static final String CONTENTS = "indhold_forslag";

    private CatalogueTags() {}

    /**
     * The tags of a table: each stands in all cells of a model row.
     *
     * @param prefix what they begin with
     */
    public record OfTable(String prefix) {
        public String head() {
            return prefix + "_hoved";
        }

        public String section() {
            return prefix + "_overskrift";
        }

        public String line() {
            return prefix + "_linje";
        }

        public String total() {
            return prefix + "_sum";
        }

        public String net() {
            return prefix + "_netto";
        }
    }
}
