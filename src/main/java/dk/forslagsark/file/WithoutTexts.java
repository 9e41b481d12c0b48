package dk.forslagsark.file;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.form.Form;
import dk.forslagsark.formula.ExpressionWords;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.ProposalType;
import dk.forslagsark.proposal.TableRef;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A proposal for somebody who looks into what the program does with it, and whom its content does not concern: every text is a
 * neutral one of the same length, and what no program knows is left out. Figures, expressions, and what is chosen from a
 * closed list stay, so that it comes to the same.
 */
public final class WithoutTexts {
    /** What has one of a closed list, or a mark of the format. What else stands there is a text. */
    private static final Set<String> OF_THE_FORMAT =
            Set.of("format", "status", "riskLevel", "level", "oneCommittee", "section", "table", "marked");

    /** Shorter texts, such as a unit, are words of a log too. */
    private static final int SHORTEST = 4;

    /** What has a field or a year as its key. */
    private static final Set<String> BY_FIELD =
            Set.of("amounts", "values", "words", "expressions", "formulas", "unread", "comments");

    private static final Set<String> EXPRESSIONS = Set.of("expressions", "formulas");
    private static final Pattern YEAR_OR_COLUMN = Pattern.compile("\\d{4}|[A-J]");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final NeutralTexts texts = new NeutralTexts();
    private final Set<String> keys = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final String written;

    private WithoutTexts(Proposal proposal) throws FileProblem {
        addNames(JsonTree.read(ProposalSchema.text()));
        written = JsonText.write(object(JsonTree.read(ProposalFile.format(proposal)), "", ""));
    }

    /**
     * The same proposal without its texts.
     *
     * @throws FileProblem if it could not be read again if it were saved
     */
    public static WithoutTexts of(Proposal proposal) throws FileProblem {
        return new WithoutTexts(proposal);
    }

    /** What is to be in its file. */
    public String text() {
        return written;
    }

    /** Another text, such as a log, in which those of the proposal are neutral too. */
    public String cleared(String other) {
        String cleared = other;
        for (Map.Entry<String, String> text : texts.all()) {
            if (text.getKey().length() >= SHORTEST && !text.getKey().equals(text.getValue())) {
                cleared = Pattern.compile(
                                "(?iu)(?<![\\p{L}\\p{N}])" + Pattern.quote(text.getKey()) + "(?![\\p{L}\\p{N}])")
                        .matcher(cleared)
                        .replaceAll(text.getValue().replace("\\", "\\\\").replace("$", "\\$"));
            }
        }
        return cleared;
    }

    /** What the schema calls keys, and what it lets be chosen. */
    private void addNames(Map<?, ?> schema) {
        schema.forEach((name, value) -> {
            if (value instanceof Map<?, ?> map) {
                if (name.equals("properties")) {
                    map.keySet().forEach(key -> keys.add((String) key));
                }
                addNames(map);
            } else if (name.equals("enum") || name.equals("const")) {
                chosen(value).forEach(words::add);
            }
        });
    }

    private static Stream<String> chosen(Object value) {
        List<?> all = value instanceof List<?> list ? list : List.of(value);
        return all.stream().filter(String.class::isInstance).map(String.class::cast);
    }

    /**
     * @param key what the object stands under
     * @param list what the list is called that the object is in; empty where it is in none
     */
    private Map<String, Object> object(Map<?, ?> object, String key, String list) {
        Map<String, Object> neutral = new LinkedHashMap<>();
        object.forEach((name, value) -> {
            String member = (String) name;
            boolean isByField = BY_FIELD.contains(key);
            if (keys.contains(member)
                    || isByField && YEAR_OR_COLUMN.matcher(member).matches()) {
                neutral.put(member, value(value, isByField ? key : member, list));
            }
        });
        return neutral;
    }

    private Object value(Object value, String key, String list) {
        if (value instanceof Map<?, ?> object) {
            return object(object, key, list);
        }
        if (value instanceof List<?> elements) {
            return elements.stream()
                    .map(element -> value(element, key, element instanceof Map<?, ?> ? key : list))
                    .toList();
        }
        return value instanceof String text ? text(text, key, list) : value;
    }

    private String text(String text, String key, String list) {
        if (EXPRESSIONS.contains(key)) {
            return ExpressionWords.replaced(text, texts::of);
        }
        return isKept(text, key, list) ? text : texts.of(text);
    }

    private boolean isKept(String text, String key, String list) {
        return switch (key) {
            case "form" -> Form.find(text).isPresent();
            case "type" -> ProposalType.SHIPPED.contains(new ProposalType(text));
            case "area" -> isShipped(text);
            case "name" -> list.equals("areas") && isShipped(text);
            case "cells" -> DanishNumber.read(text).value().isPresent();
            case "approved" -> DATE.matcher(text).matches();
            default -> OF_THE_FORMAT.contains(key) && isOfTheFormat(text);
        };
    }

    /** A word that the format has chosen, a section, or a table. */
    private boolean isOfTheFormat(String text) {
        return words.contains(text) || keys.contains(text) || isTable(new TableRef(text, Optional.empty()));
    }

    /** One that is not named as the list of its rows is. */
    private static boolean isTable(TableRef table) {
        return table.equals(TableRef.TOTALS)
                || table.equals(TableRef.COMMITTEE_EFFECT)
                || table.blockByCommittee().isPresent();
    }

    private static boolean isShipped(String area) {
        return Area.SHIPPED.contains(new Area(area));
    }
}
