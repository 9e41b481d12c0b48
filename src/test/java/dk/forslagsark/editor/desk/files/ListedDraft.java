package dk.forslagsark.editor.desk.files;

import dk.forslagsark.check.SharedNames;
import dk.forslagsark.economy.Payback;
import dk.forslagsark.folder.FileFinding;
import dk.forslagsark.folder.FolderEntry;
import dk.forslagsark.folder.Stamp;
import dk.forslagsark.folder.Summary;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding.Severity;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Files of a folder that never were on a disk. */
record ListedDraft(
        String number,
        String group,
        Payback payback,
        int priceLevel,
        int lastYear,
        long amount,
        List<FileFinding> found) {
    private static final Stamp STAMP = new Stamp(1000, Instant.parse("2026-11-20T10:00:00Z"));

    static ListedDraft of(String number, String group) {
        return new ListedDraft(number, group, new Payback.Nothing(), 2018, 2021, 0, List.of());
    }

    static FolderEntry broken(String name, String reason) {
        return new FolderEntry(Path.of(name), STAMP, new FolderEntry.Unreadable(reason));
    }

    ListedDraft paid(Payback changed) {
        return new ListedDraft(number, group, changed, priceLevel, lastYear, amount, found);
    }

    ListedDraft net(long changed) {
        return new ListedDraft(number, group, payback, priceLevel, lastYear, changed, found);
    }

    ListedDraft atPrices(int changed) {
        return new ListedDraft(number, group, payback, changed, lastYear, amount, found);
    }

    ListedDraft until(int changed) {
        return new ListedDraft(number, group, payback, priceLevel, changed, amount, found);
    }

    ListedDraft with(Severity... severities) {
        List<FileFinding> findings = List.of(severities).stream()
                .map(severity ->
                        new FileFinding("some-rule", severity, Place.on(Place.Page.COVER), "Forside", "Noget", false))
                .toList();
        return new ListedDraft(number, group, payback, priceLevel, lastYear, amount, findings);
    }

    FolderEntry file() {
        Summary summary = new Summary(
                number,
                "Titel " + number,
                "",
                Optional.empty(),
                Optional.empty(),
                group,
                "Socialforvaltningen",
                new SharedNames(List.of("Socialudvalget"), List.of(), List.of(), List.of()),
                priceLevel,
                payback,
                payback,
                lastYear,
                Amount.of(amount),
                Optional.of(found));
        return new FolderEntry(Path.of(number + ".forslag"), STAMP, new FolderEntry.Read(summary));
    }
}
