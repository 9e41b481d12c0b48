package dk.forslagsark.check;

import dk.forslagsark.proposal.Years;
import dk.forslagsark.tables.CoverKeys;
import java.util.Map;

/**
 * Words in the figures of findings. A file keeps the figures of what has been accepted, so these stay as they are, whatever language
 * the window speaks.
 */
final class KeptWords {
    static final String BUDGETS = "Budgetter, ";

    /** The three an assumption has. */
    static final Map<String, String> RANGE = Map.of("value", "værdien", "least", "mindst", "most", "højst");

    /** What is typed outside sections and lists, by what the file calls it. */
    static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("number", "Nummer"),
            Map.entry("title", "Titel"),
            Map.entry("summary", "Resumé"),
            Map.entry("targetGroup", "Målgruppe"),
            Map.entry("fundedBy", "Pulje"),
            Map.entry("financing", "Finansiering"),
            Map.entry("submittedBy", "Fremstillende forvaltning"),
            Map.entry(CoverKeys.TYPE, "Forslagstype"),
            Map.entry(CoverKeys.STATUS, "Status"),
            Map.entry(CoverKeys.AFFECTED, "Berørte forvaltninger"),
            Map.entry("riskLevel", "Risikoniveau"));

    private KeptWords() {}

    /**
     * What stands outside the years.
     *
     * @param label of its row
     * @param typed what is typed there, in quotation marks; empty of an amount
     */
    static String outside(String label, String typed, int year, Years years) {
        return "%s: %s i %d ligger uden for årene %d-%d og tælles ikke med."
                .formatted(
                        label.isEmpty() ? "En række uden tekst" : label,
                        typed.isEmpty() ? "beløbet" : typed,
                        year,
                        years.first(),
                        years.last());
    }
}
