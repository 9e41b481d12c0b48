package dk.forslagsark.cli;

import dk.forslagsark.catalogue.Achievement;
import dk.forslagsark.catalogue.Apart;
import dk.forslagsark.catalogue.Catalogue;
import dk.forslagsark.catalogue.GroupOverview;
import dk.forslagsark.catalogue.Overview;
import dk.forslagsark.catalogue.Sum;
import dk.forslagsark.danish.ChoiceWords;
import dk.forslagsark.proposal.Amount;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A catalogue for other programs. */
final class CatalogueJson {
    private CatalogueJson() {}

    /** The object in its order; amounts are numbers in 1.000 kr., one per year. Targets are there where somebody has set them. */
    static Map<String, Object> of(Catalogue catalogue) {
        Overview overview = catalogue.overview();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("years", overview.scope().years().list());
        object.put(
                "groups", overview.groups().stream().map(CatalogueJson::group).toList());
        object.put("total", sums(overview.investment(), overview.net()));
        object.put(
                "notComparable",
                overview.apart().stream().map(CatalogueJson::apart).toList());
        if (!catalogue.achievements().isEmpty()) {
            object.put(
                    "targets",
                    catalogue.achievements().stream().map(CatalogueJson::target).toList());
        }
        return object;
    }

    private static Map<String, Object> group(GroupOverview group) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("targetGroup", group.targetGroup().orElse(null));
        object.put("rows", group.rows().stream().map(CatalogueJson::row).toList());
        object.putAll(sums(group.investment(), group.net()));
        return object;
    }

    private static Map<String, Object> row(GroupOverview.Row row) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("number", row.entry().number());
        object.put("title", row.entry().title());
        object.put("area", ChoiceWords.of(row.area()));
        object.put("amounts", numbers(row.sum()));
        return object;
    }

    private static Map<String, Object> sums(Sum investment, Sum net) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("investment", numbers(investment));
        object.put("net", numbers(net));
        return object;
    }

    private static Map<String, Object> apart(Apart apart) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("number", apart.number());
        object.put("reason", apart.reason());
        return object;
    }

    private static Map<String, Object> target(Achievement achievement) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("committee", achievement.committee());
        object.put("target", numbers(achievement.target()));
        object.put("found", numbers(achievement.found()));
        object.put("missing", numbers(achievement.missing()));
        object.put("over", numbers(achievement.over()));
        return object;
    }

    private static List<BigDecimal> numbers(Sum sum) {
        return numbers(sum.amounts());
    }

    static List<BigDecimal> numbers(List<Amount> amounts) {
        return amounts.stream().map(Amount::thousands).toList();
    }
}
