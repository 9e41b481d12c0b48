package dk.forslagsark.cli;

import dk.forslagsark.catalogue.Batch;
import dk.forslagsark.catalogue.Entry;
import dk.forslagsark.catalogue.FolderComparison;
import dk.forslagsark.catalogue.FolderComparison.LevelTotal;
import dk.forslagsark.catalogue.ProposalChange;
import dk.forslagsark.catalogue.Unreadable;
import dk.forslagsark.proposal.Amount;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What has become of the proposals of a folder, for other programs. */
final class FolderComparisonJson {
    private FolderComparisonJson() {}

    /** The object in its order; amounts in 1.000 kr., null where there is none. */
    static Map<String, Object> of(FolderComparison comparison, Batch before, Batch after) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(
                "proposals",
                comparison.changed().stream().map(FolderComparisonJson::change).toList());
        object.put("unchanged", comparison.unchanged());
        object.put(
                "totals",
                comparison.totals().stream().map(FolderComparisonJson::total).toList());
        object.put(
                "unreadable",
                Stream.concat(unreadable("before", before), unreadable("after", after))
                        .toList());
        return object;
    }

    private static Map<String, Object> change(ProposalChange change) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("number", change.entry().number());
        object.put("title", change.entry().title());
        object.put("change", change.kind().name().toLowerCase(Locale.ROOT));
        object.put("changes", change.differences().size());
        object.put("from", number(change.before().map(Entry::lastNet)));
        object.put("to", number(change.after().map(Entry::lastNet)));
        object.put("difference", number(change.difference()));
        return object;
    }

    private static Map<String, Object> total(LevelTotal total) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("priceLevel", total.priceLevel());
        object.put("from", total.before().thousands());
        object.put("to", total.after().thousands());
        object.put("difference", total.difference().thousands());
        return object;
    }

    private static Stream<Map<String, Object>> unreadable(String folder, Batch batch) {
        return batch.unreadable().stream().map(file -> unreadable(folder, file));
    }

    private static Map<String, Object> unreadable(String folder, Unreadable file) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("folder", folder);
        object.put("file", file.file());
        object.put("reason", file.reason());
        return object;
    }

    private static Object number(Optional<Amount> amount) {
        return amount.map(Amount::thousands).orElse(null);
    }
}
