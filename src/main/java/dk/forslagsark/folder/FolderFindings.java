package dk.forslagsark.folder;

import dk.forslagsark.check.Listed;
import dk.forslagsark.check.ManyProposals;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.version.Finding;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the rules find that look at all proposals of a folder together. */
public final class FolderFindings {
    /** Their places, the front page and Table 1, have the same words in every proposal. */
    private static final Proposal ANY = Proposal.blank(Years.EARLIEST + 1);

    private FolderFindings() {}

    /** The same files, each with what is to be said of it beside the others. */
    public static List<FolderEntry> added(Path folder, Collection<FolderEntry> files) {
        Map<String, Listed> listed = new LinkedHashMap<>();
        files.forEach(file -> file.summary().ifPresent(summary -> listed.put(name(folder, file), summary.listed())));
        Map<String, List<Finding>> found = ManyProposals.in(listed);
        return files.stream()
                .map(file -> with(file, found.getOrDefault(name(folder, file), List.of())))
                .toList();
    }

    private static String name(Path folder, FolderEntry file) {
        return folder.relativize(file.file()).toString().replace('\\', '/');
    }

    private static FolderEntry with(FolderEntry file, List<Finding> found) {
        return found.isEmpty()
                ? file
                : new FolderEntry(
                        file.file(),
                        file.stamp(),
                        new FolderEntry.Read(file.summary()
                                .orElseThrow()
                                .with(found.stream()
                                        .map(finding -> FileFinding.of(ANY, finding))
                                        .toList())));
    }
}
