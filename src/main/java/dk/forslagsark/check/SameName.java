package dk.forslagsark.check;

import dk.forslagsark.proposal.PlainText;
import dk.forslagsark.version.Finding.Severity;
import dk.forslagsark.version.Fix;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Two committees, target groups or areas that differ only in case, spaces, hyphens or the way å is written. In a catalogue they
 * are two. */
final class SameName implements Rule {
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]");

    @Override
    public String id() {
        return "same-name";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Remark> remarks(Checked checked) {
        return Stream.of(
                        twice(
                                "Udvalget",
                                NamesIn.committees(checked),
                                (from, to) -> Optional.of(NameFix.committee(from, to))),
                        twice(
                                "Målgruppen",
                                NamesIn.targetGroups(checked),
                                (from, to) -> Optional.of(NameFix.targetGroup(from, to))),
                        twice("Styringsområdet", NamesIn.areas(checked), (from, to) -> Optional.empty()))
                .flatMap(found -> found);
    }

    /**
     * The names that are written in a second way.
     *
     * @param mend writes the one as the other; empty where that is not safe
     */
    private static Stream<Remark> twice(
            String what, List<NamesIn.Named> names, BiFunction<String, String, Optional<Fix>> mend) {
        Map<String, String> first = new HashMap<>();
        Set<String> seen = new HashSet<>();
        return names.stream()
                .filter(each -> seen.add(each.name()))
                .flatMap(each -> Optional.ofNullable(first.putIfAbsent(key(each.name()), each.name()))
                        .map(known -> remark(what, known, each, mend.apply(each.name(), known)))
                        .stream());
    }

    private static Remark remark(String what, String known, NamesIn.Named other, Optional<Fix> fix) {
        Remark remark = new Remark(
                other.place(),
                "%s skrives både “%s” og “%s”. Skrevet forskelligt tælles de hver for sig."
                        .formatted(what, known, other.name()),
                known + " / " + other.name());
        return fix.map(remark::mendedBy).orElse(remark);
    }

    /** What is left when one disregards how it is written. */
    static String key(String name) {
        String letters = NEITHER_LETTER_NOR_DIGIT.matcher(PlainText.key(name)).replaceAll("");
        return letters.replace("aa", "å").replace("ae", "æ").replace("oe", "ø");
    }
}
