package dk.forslagsark.proposal;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An activity of the schedule.
 *
 * @param activity what is done
 * @param years the years marked
 * @param words year to a word that stands with its mark, such as Test; that of a year not marked is kept and not shown
 * @param notes what is kept beside these
 */
public record Milestone(String activity, SortedSet<Integer> years, SortedMap<Integer, String> words, Notes notes)
        implements Noted<Milestone> {

    public static final Property<Milestone, String> ACTIVITY =
            Property.text("activity", Milestone::activity, Milestone::withActivity);

    /** In a table with a column for each year, the key of such a column is its year. */
    public static final Property<Milestone, SortedSet<Integer>> YEARS = Property.of(
            "years",
            ValueKind.YEARS,
            milestone -> Optional.of(milestone.years()).filter(years -> !years.isEmpty()),
            (milestone, years) -> milestone.withYears(years.orElse(new TreeSet<>())));

    /** They stand in the columns of the years. */
    public static final Property<Milestone, SortedMap<Integer, String>> WORDS = Property.of(
            "words",
            ValueKind.WORDS,
            milestone -> Optional.of(milestone.words()).filter(words -> !words.isEmpty()),
            (milestone, words) -> milestone.withWords(words.orElse(new TreeMap<>())));

    /** The table of them. */
    public static final RowType<Milestone> ROWS = new RowType<>(
            "milestones", new Milestone("", new TreeSet<>(), Notes.NONE), List.of(ACTIVITY, YEARS, WORDS));

    public Milestone {
        SortedSet<Integer> inOrder = new TreeSet<>();
        inOrder.addAll(years);
        SortedMap<Integer, String> written = new TreeMap<>(words);
        written.replaceAll((year, word) -> PlainText.of(word));
        written.values().removeIf(String::isEmpty);
        years = Collections.unmodifiableSortedSet(inOrder);
        words = Collections.unmodifiableSortedMap(written);
    }

    /** An activity whose marks have no words. */
    public Milestone(String activity, SortedSet<Integer> years, Notes notes) {
        this(activity, years, new TreeMap<>(), notes);
    }

    /** The word with the mark of the year, empty where it has none; nothing where the year is not marked. */
    public Optional<String> mark(int year) {
        return Optional.of(words.getOrDefault(year, "")).filter(any -> years.contains(year));
    }

    /** The same with the year marked with that word, which may be empty, or not marked. */
    public Milestone withMark(int year, Optional<String> word) {
        SortedSet<Integer> marked = new TreeSet<>(years);
        SortedMap<Integer, String> said = new TreeMap<>(words);
        marked.remove(year);
        said.remove(year);
        word.ifPresent(text -> {
            marked.add(year);
            said.put(year, text);
        });
        return new Milestone(activity, marked, said, notes);
    }

    public Milestone withActivity(String changed) {
        return new Milestone(changed, years, words, notes);
    }

    public Milestone withYears(SortedSet<Integer> changed) {
        return new Milestone(activity, changed, words, notes);
    }

    public Milestone withWords(SortedMap<Integer, String> changed) {
        return new Milestone(activity, years, changed, notes);
    }

    @Override
    public Milestone withNotes(Notes changed) {
        return new Milestone(activity, years, words, changed);
    }
}
