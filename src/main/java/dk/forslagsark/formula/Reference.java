package dk.forslagsark.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What points at a cell: the labels that lead to it, and which year. As people write it the labels are those of the rows,
 * {@code Husleje[forrige]}, {@code 'Husleje, Nord'}, {@code Personale.Konsulenter.ændring}; as it is kept the row is named by
 * an identity of its own, {@code {husleje}[forrige]}, {@code {konsulenter}.change}, which stays when the label is another.
 *
 * @param path one step or more
 * @param year which year
 */
record Reference(List<Step> path, YearChoice year) {
    private static final String NAME = "[\\p{L}_][\\p{L}\\p{Nd}_]*";
    /** Two quotes stand for one. A pattern that repeats something at will runs out of stack. */
    private static final String LABEL = "(?:[^'\\v]++|''){1,200}+";

    private static final String STEP = "(?:" + NAME + "|" + "'" + LABEL + "'|\\{[\\p{L}\\p{Nd}_]+\\})(?:#\\d{1,4})?";

    /** Of a name alone, too. */
    static final String SYNTAX = STEP + "(?:\\." + STEP + "){0,9}+(?:\\[[^\\]\\[]*\\])?";

    private static final Pattern FIRST = Pattern.compile(
            "\\.?(?:(?<name>" + NAME + ")|'(?<quoted>" + LABEL + ")'|\\{(?<id>[^}]+)\\})(?:#(?<nth>\\d+))?");
    private static final Pattern PLAIN = Pattern.compile(NAME);

    /**
     * A step of the path.
     *
     * @param text a label, the name of a table or a field, or an identity
     * @param form how it is written
     * @param nth which of several of that label, from 1; 0 where that is not said
     */
    record Step(String text, Form form, int nth) {
        /** How a step is written. */
        enum Form {
            BARE,
            QUOTED,
            IDENTITY
        }

        boolean isIdentity() {
            return form == Form.IDENTITY;
        }

        /** A word by itself is first of all an assumption. */
        boolean mayBeAssumption() {
            return form == Form.BARE && nth == 0;
        }
    }

    Reference {
        path = List.copyOf(path);
    }

    /** Reads what {@link #SYNTAX} has found; empty where no year stands in its brackets. */
    static Optional<Reference> read(String written) {
        List<Step> path = new ArrayList<>();
        Matcher matcher = FIRST.matcher(written);
        int position = 0;
        while (matcher.region(position, written.length()).lookingAt()) {
            path.add(step(matcher));
            position = matcher.end();
        }
        if (position == written.length()) {
            return Optional.of(new Reference(path, YearChoice.SAME));
        }
        return YearChoice.read(written.substring(position + 1, written.length() - 1))
                .map(year -> new Reference(path, year));
    }

    private static Step step(Matcher found) {
        int nth = found.group("nth") == null ? 0 : Integer.parseInt(found.group("nth"));
        if (found.group("name") != null) {
            return new Step(found.group("name"), Step.Form.BARE, nth);
        }
        return found.group("id") != null
                ? new Step(found.group("id"), Step.Form.IDENTITY, nth)
                : new Step(found.group("quoted").replace("''", "'"), Step.Form.QUOTED, nth);
    }

    Step first() {
        return path.get(0);
    }

    /** Whether it is one word, which is first of all an assumption. */
    boolean mayBeAssumption() {
        return path.size() == 1 && first().mayBeAssumption();
    }

    /** Whether it is words with points between them and nothing else. */
    boolean isOfWords() {
        return path.stream().allMatch(Step::mayBeAssumption) && year.equals(YearChoice.SAME);
    }

    /** Whether it names a row by its identity. */
    boolean isKept() {
        return first().isIdentity();
    }

    /** The same with an identity in the place of the labels, as it is kept. */
    static String kept(String id, Optional<String> field, YearChoice year) {
        return "{" + id + "}" + field.map(key -> "." + key).orElse("") + year.written();
    }

    /** A label as a step of a path, in quotes where it needs them. */
    static String step(String label, boolean isQuoted) {
        boolean plain =
                !isQuoted && PLAIN.matcher(label).matches() && !AssumptionName.isCell(AssumptionName.key(label));
        return plain ? label : "'" + label.replaceAll("\\v+", " ").replace("'", "''") + "'";
    }
}
