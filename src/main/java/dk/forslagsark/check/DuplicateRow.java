package dk.forslagsark.check;

import dk.forslagsark.language.Phrase;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.version.Finding.Severity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A row that stands twice, with the same text and the same amounts. */
final class DuplicateRow implements Rule {
    @Override
    public String id() {
        return "duplicate-row";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Remark> remarks(Checked checked) {
        return Stream.of(Block.values())
                .flatMap(block -> Stream.concat(
                        again(checked.lines(block)),
                        checked.lines(block).flatMap(row -> again(Checked.detailsOf(row)))));
    }

    private static Stream<Remark> again(Stream<CheckedRow> rows) {
        List<CheckedRow> all = rows.filter(row -> !row.course().isEmpty()).toList();
        Map<List<YearAmount>, Integer> count = new HashMap<>();
        all.forEach(row -> count.merge(row.values(), 1, Integer::sum));
        Set<Key> seen = new HashSet<>();
        return all.stream()
                .filter(row -> count.get(row.values()) > 1 && !seen.add(Key.of(row)))
                .map(DuplicateRow::remark);
    }

    /** What two rows that are the same have in common. The label is looked at only where the amounts are the same. */
    private record Key(String label, List<YearAmount> values, Optional<String> group) {
        static Key of(CheckedRow row) {
            return new Key(row.words(), row.values(), row.line().group());
        }
    }

    private static Remark remark(CheckedRow row) {
        return row.remark(Texts.of("check.duplicate-row", row.name()))
                .mendedBy(RowFix.remove(Phrase.of("check.duplicate-row.fix"), row));
    }
}
