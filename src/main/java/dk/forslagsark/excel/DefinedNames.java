package dk.forslagsark.excel;

import dk.forslagsark.excel.template.Contract;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.formula.AssumptionName;
import dk.forslagsark.proposal.Assumption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What the assumptions are called in a workbook: as in the proposal, but for a name that means something else in a template or
 * to Excel. That gets an underscore behind it.
 */
final class DefinedNames {
    /** What Excel calls some places itself, in English and in Danish. */
    private static final Set<String> OF_EXCEL = Set.of(
            "print_area",
            "print_titles",
            "criteria",
            "extract",
            "database",
            "consolidate_area",
            "udskriftsområde",
            "udskriftstitler",
            "kriterier",
            "uddrag");

    private final XSSFWorkbook workbook;
    private final Map<String, String> byKey = new HashMap<>();
    private final Map<String, Map<Integer, String>> byYear = new HashMap<>();
    private final Set<String> others = new HashSet<>();

    /** Finds a name for each assumption; those that have no name of their own get none. */
    DefinedNames(XSSFWorkbook workbook, List<Assumption> assumptions) {
        this.workbook = workbook;
        IntStream.range(0, assumptions.size())
                .filter(index -> AssumptionName.problem(assumptions, index).isEmpty())
                .mapToObj(index -> AssumptionName.tidy(assumptions.get(index).name()))
                .forEach(name -> byKey.put(AssumptionName.key(name), free(name)));
        assumptions.stream().filter(row -> has(row.name())).forEach(this::addYears);
    }

    /** The values of the years have names of their own. */
    private void addYears(Assumption row) {
        Map<Integer, String> years = new TreeMap<>();
        row.years().forEach(year -> years.put(year, free(AssumptionName.tidy(row.name()) + "_" + year)));
        byYear.put(AssumptionName.key(row.name()), years);
    }

    /** Whether the assumption of that name has one. */
    boolean has(String name) {
        return byKey.containsKey(AssumptionName.key(name));
    }

    /**
     * What the value of the assumption is called in the workbook.
     *
     * @param year the year it is of; none for the one of all others
     */
    String get(String name, Optional<Integer> year) {
        String key = AssumptionName.key(name);
        return year.map(byYear.getOrDefault(key, Map.of())::get).orElseGet(() -> byKey.get(key));
    }

    /** A name like that, for what is no assumption. */
    String another(String wanted) {
        String name = free(wanted);
        others.add(name.toLowerCase(Locale.ROOT));
        return name;
    }

    void define(String name, String address) {
        Name defined = workbook.createName();
        defined.setNameName(name);
        defined.setRefersToFormula(address);
    }

    /** Lets the name of the assumption's value point to a cell. */
    void define(String name, Optional<Integer> year, String address) {
        define(get(name, year), address);
    }

    private String free(String name) {
        String candidate = name;
        while (isTaken(candidate)) {
            candidate += "_";
        }
        return candidate;
    }

    private boolean isTaken(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        return OF_EXCEL.contains(key)
                || TemplateNames.isOfHidden(key)
                || others.contains(key)
                || Contract.known().anyMatch(key::equals)
                || byYear.values().stream()
                        .flatMap(years -> years.values().stream())
                        .anyMatch(name::equalsIgnoreCase)
                || byKey.values().stream().anyMatch(name::equalsIgnoreCase)
                || workbook.getTable(name) != null
                || workbook.getAllNames().stream().map(XSSFName::getNameName).anyMatch(name::equalsIgnoreCase);
    }
}
