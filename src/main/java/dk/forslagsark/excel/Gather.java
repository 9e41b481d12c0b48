package dk.forslagsark.excel;

import dk.forslagsark.danish.TableWording;
import dk.forslagsark.economy.CommitteeTable.Kind;
import dk.forslagsark.excel.template.TemplateTable;
import dk.forslagsark.proposal.RowRef;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What is gathered in a row of a table by committee.
 *
 * @param area the table of the area whose rows are looked through; empty for the permanent changes of Table 1 that count as service
 * @param committee of them those of this committee
 * @param kind and of this kind; empty for all
 * @param labelRow the row of the table in which the committee is written, the first being 0
 * @param mixed the amounts of the details of rows of which not all details belong here
 */
record Gather(
        Optional<TemplateTable> area,
        String committee,
        Optional<Kind> kind,
        int labelRow,
        Map<RowRef, List<Optional<BigDecimal>>> mixed) {
    /** A name in which no spreadsheet program sees a pattern, a number or a comparison. */
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N} .,&/()-]{1,199}");

    /** Whether rows can be found by the name of the committee. */
    boolean isPlain() {
        return PLAIN.matcher(committee).matches() && !committee.equals(TableWording.SEVERAL_COMMITTEES);
    }

    /**
     * What those of the mixed details come to in a year that have no row of their own; empty where that is nothing.
     *
     * @param hasRow whether a detail has one
     */
    Optional<BigDecimal> apart(int year, Predicate<RowRef> hasRow) {
        return mixed.entrySet().stream()
                .filter(detail -> !hasRow.test(detail.getKey()))
                .flatMap(detail -> detail.getValue().get(year).stream())
                .reduce(BigDecimal::add);
    }
}
