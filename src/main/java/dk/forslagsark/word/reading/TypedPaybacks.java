package dk.forslagsark.word.reading;

import dk.forslagsark.danish.DanishPayback;
import dk.forslagsark.danish.Quoted;
import dk.forslagsark.economy.Economy;
import dk.forslagsark.excel.reading.ImportDifference;
import dk.forslagsark.excel.reading.ImportDifference.Kind;
import dk.forslagsark.excel.reading.Stated;
import dk.forslagsark.proposal.Proposal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The payback periods of Table 1 as somebody typed them, beside what they come to.
 *
 * @param service what that of the service comes to, as it is printed; empty where there is nothing to pay back
 * @param total the same of everything
 */
record TypedPaybacks(String service, String total) {
    private static final String LABEL = "tilbagebetalingstid";
    private static final Pattern NOTHING = Pattern.compile("[-–—\\s]*");

    static TypedPaybacks of(Proposal proposal) {
        Economy economy = Economy.of(proposal);
        return new TypedPaybacks(
                DanishPayback.write(economy.service().payback()),
                DanishPayback.write(economy.total().payback()));
    }

    Stream<ImportDifference> differences(TypedTable table) {
        return table.rows().stream().flatMap(row -> difference(filled(row)).stream());
    }

    private static List<String> filled(List<String> row) {
        return row.stream().map(String::strip).filter(cell -> !cell.isEmpty()).toList();
    }

    private Optional<ImportDifference> difference(List<String> row) {
        if (row.isEmpty() || !row.get(0).toLowerCase(Locale.ROOT).startsWith(LABEL)) {
            return Optional.empty();
        }
        int colon = row.get(0).indexOf(':');
        String label = colon < 0 ? row.get(0) : row.get(0).substring(0, colon).strip();
        String typed = row.size() > 1 ? row.get(1) : colon < 0 ? "" : row.get(0).substring(colon + 1);
        return NOTHING.matcher(typed).matches()
                ? Optional.empty()
                : computed(label.toLowerCase(Locale.ROOT))
                        .filter(computed -> !computed.equals(DanishPayback.asPrinted(typed)))
                        .map(computed -> new ImportDifference(
                                Kind.RESULT,
                                Quoted.of(label),
                                label,
                                Stated.of(typed),
                                Stated.of(computed),
                                Stated.NOTHING));
    }

    /** What the row of that label has to say; empty where nothing tells which of the two it is. */
    private Optional<String> computed(String label) {
        if (label.contains("service")) {
            return Optional.of(service);
        }
        return label.contains("total") || service.equals(total) ? Optional.of(total) : Optional.empty();
    }
}
