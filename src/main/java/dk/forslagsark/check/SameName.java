package dk.forslagsark.check;

import dk.forslagsark.language.Texts;
import dk.forslagsark.version.Finding.Severity;
import dk.forslagsark.version.Fix;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Two committees, target groups or areas that differ only in case, spaces, hyphens or the way å is written. In a catalogue they
 * are two. */
final class SameName implements Rule {

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
                                Shared.COMMITTEE,
                                NamesIn.committees(checked),
                                (from, to) -> Optional.of(NameFix.committee(from, to))),
                        twice(
                                Shared.TARGET_GROUP,
                                NamesIn.targetGroups(checked),
                                (from, to) -> Optional.of(NameFix.targetGroup(from, to))),
                        twice(Shared.AREA, NamesIn.areas(checked), (from, to) -> Optional.empty()))
                .flatMap(found -> found);
    }

    /**
     * The names that are written in a second way.
     *
     * @param mend writes the one as the other; empty where that is not safe
     */
    private static Stream<Remark> twice(
            Shared what, List<NamesIn.Named> names, BiFunction<String, String, Optional<Fix>> mend) {
        Map<String, String> first = new HashMap<>();
        Set<String> seen = new HashSet<>();
        return names.stream()
                .filter(each -> seen.add(each.name()))
                .flatMap(each -> Optional.ofNullable(first.putIfAbsent(NameKey.of(each.name()), each.name()))
                        .map(known -> remark(what, known, each, mend.apply(each.name(), known)))
                        .stream());
    }

    private static Remark remark(Shared what, String known, NamesIn.Named other, Optional<Fix> fix) {
        Remark remark = new Remark(
                other.place(),
                Texts.of("check.same-name." + what.key(), known, other.name()),
                known + " / " + other.name());
        return fix.map(remark::mendedBy).orElse(remark);
    }
}
