package dk.forslagsark.editor.desk;

import dk.forslagsark.folder.FolderEntry;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What there is on the desk.
 *
 * @param folder the folder
 * @param files its files as they are known now, in the order of their paths; while it is read, those read so far
 * @param committees the committees chosen in the head of the desk; empty for all
 * @param search what is typed in the search field
 * @param isLoading whether the folder is still being read
 */
public record DeskContent(
        Path folder, List<FolderEntry> files, Set<String> committees, String search, boolean isLoading) {
    public DeskContent {
        files = List.copyOf(files);
        committees = Set.copyOf(committees);
    }

    /** The file that is called so, with the folders below the one that is open; empty where there is none. */
    public Optional<FolderEntry> file(String named) {
        Path wanted = folder.resolve(named);
        return files.stream().filter(file -> file.file().equals(wanted)).findFirst();
    }

    /** Whether the file has a row of one of the committees chosen; a file that cannot be read may have. */
    public boolean isOfCommittee(FolderEntry file) {
        return committees.isEmpty()
                || file.summary()
                        .map(summary -> summary.committees().stream().anyMatch(committees::contains))
                        .orElse(true);
    }

    /** Whether what is looked for stands in what is known of the file, or in that text. */
    public boolean isSearched(FolderEntry file, String text) {
        return SearchText.of(search).test(file) || SearchText.contains(text, search);
    }
}
