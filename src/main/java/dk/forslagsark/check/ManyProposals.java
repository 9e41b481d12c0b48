package dk.forslagsark.check;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.PlainText;
import dk.forslagsark.proposal.Variant;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding;
import dk.forslagsark.version.Finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules over many proposals: no two of a catalogue have the same number, and a committee, a target group, an area or a pool is written alike in
 * all of them. Whoever writes it as the fewest do is told.
 */
public final class ManyProposals {
    private static final Place NUMBER = Place.cover("number");
    private static final Place TARGET_GROUP = Place.cover("targetGroup");
    private static final Place POOL = Place.cover("fundedBy");
    private static final Place TABLE_1 = Place.on(Place.Page.TABLE_1);

    private ManyProposals() {}

    /**
     * What they find.
     *
     * @param proposals what each is called, to what is looked at in it, in the order in which they are to be told
     * @return what a proposal is called, to what is to be said of it; only those of which there is something to say
     */
    public static Map<String, List<Finding>> in(Map<String, Listed> proposals) {
        Map<String, List<Finding>> found = new LinkedHashMap<>();
        Stream.of(
                        sameNumbers(proposals),
                        alternatives(proposals),
                        otherwiseWritten(Shared.COMMITTEE, TABLE_1, proposals, SharedNames::committees),
                        otherwiseWritten(Shared.TARGET_GROUP, TARGET_GROUP, proposals, SharedNames::targetGroups),
                        otherwiseWritten(Shared.AREA, TABLE_1, proposals, SharedNames::areas),
                        otherwiseWritten(Shared.POOL, POOL, proposals, SharedNames::pools))
                .flatMap(each -> each)
                .forEach(each -> found.computeIfAbsent(each.name(), any -> new ArrayList<>())
                        .add(each.finding()));
        return found;
    }

    /** Something said of the proposal that is called so. */
    private record Said(String name, Finding finding) {}

    private static Stream<Said> sameNumbers(Map<String, Listed> proposals) {
        Map<String, List<String>> byNumber = proposals.keySet().stream()
                .filter(name -> !number(proposals.get(name)).isEmpty())
                .collect(Collectors.groupingBy(
                        name -> number(proposals.get(name)), LinkedHashMap::new, Collectors.toList()));
        return byNumber.values().stream().filter(names -> names.size() > 1).flatMap(names -> names.stream()
                .map(name -> sameNumber(name, proposals.get(name).number(), names)));
    }

    /** {@code BU 01} is {@code BU01}, but {@code 1.2} is not {@code 12}. */
    private static String number(Listed listed) {
        return PlainText.key(listed.number()).replace(" ", "");
    }

    private static Said sameNumber(String name, String number, List<String> names) {
        String others = names.stream().filter(other -> !other.equals(name)).collect(Collectors.joining(", "));
        String text = Texts.of("check.duplicate-number", number.strip(), others);
        return new Said(name, new Finding("duplicate-number", Severity.ERROR, NUMBER, text));
    }

    private static Stream<Said> alternatives(Map<String, Listed> proposals) {
        Map<String, Variant> variants = new LinkedHashMap<>();
        proposals.forEach((name, listed) ->
                Variant.of(listed.number(), listed.title()).ifPresent(variant -> variants.put(name, variant)));
        Map<Variant, List<String>> byCase = variants.keySet().stream()
                .collect(Collectors.groupingBy(name -> variants.get(name).anyLetter()));
        return variants.entrySet().stream()
                .flatMap(each -> alternative(
                        each.getKey(),
                        byCase.get(each.getValue().anyLetter()).stream()
                                .filter(other -> variants.get(other).isAlternativeTo(each.getValue()))
                                .toList(),
                        proposals)
                        .stream());
    }

    private static Optional<Said> alternative(String name, List<String> others, Map<String, Listed> proposals) {
        if (others.isEmpty()) {
            return Optional.empty();
        }
        String all = others.stream()
                .map(other -> proposals.get(other).number().strip() + " (" + other + ")")
                .collect(Collectors.joining(", "));
        String text = Texts.of("check.alternative", proposals.get(name).number().strip(), all);
        return Optional.of(new Said(name, new Finding("alternative", Severity.HINT, NUMBER, text)));
    }

    private static Stream<Said> otherwiseWritten(
            Shared what, Place place, Map<String, Listed> proposals, Function<SharedNames, List<String>> names) {
        Map<String, Map<String, Long>> spellings = new LinkedHashMap<>();
        proposals.values().stream()
                .flatMap(listed -> names.apply(listed.names()).stream())
                .forEach(name -> spellings
                        .computeIfAbsent(NameKey.of(name), any -> new LinkedHashMap<>())
                        .merge(name, 1L, Long::sum));
        Map<String, String> usual = new LinkedHashMap<>();
        spellings.forEach((key, counts) -> usual.put(key, mostUsed(counts)));
        return proposals.entrySet().stream()
                .flatMap(each -> names.apply(each.getValue().names()).stream()
                        .flatMap(name -> otherwise(name, usual).stream()
                                .map(other -> new Said(each.getKey(), otherwise(what, place, name, other)))));
    }

    /** Of as many the one that comes first. */
    private static String mostUsed(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private static Optional<String> otherwise(String name, Map<String, String> usual) {
        return Optional.ofNullable(usual.get(NameKey.of(name))).filter(other -> !other.equals(name));
    }

    private static Finding otherwise(Shared what, Place place, String name, String other) {
        String text = Texts.of("check.same-name.elsewhere." + what.key(), name, other);
        return new Finding("same-name", Severity.WARNING, place, text, name + " / " + other);
    }
}
