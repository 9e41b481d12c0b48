package dk.forslagsark.folder;

import dk.forslagsark.file.FileName;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.language.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the workbooks of many proposals are called in the folder they are written to. */
public final class ExportTargets {
    private static final String EXTENSION = ".xlsx";

    /** Room for a number that tells two of one name apart. */
    private static final int ROOM = EXTENSION.length() + 8;

    private ExportTargets() {}

    /** A file for each proposal: its number and title, and a number behind where two would be called the same. */
    public static Map<FolderEntry, Path> in(Path folder, List<FolderEntry> files) {
        Map<FolderEntry, Path> targets = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        files.forEach(file -> targets.put(file, folder.resolve(free(name(file), taken) + EXTENSION)));
        return targets;
    }

    private static String name(FolderEntry file) {
        String usable = file.summary()
                .map(summary -> FileName.of(summary.number() + " " + summary.title(), ROOM))
                .orElse("");
        String own = file.file().getFileName().toString().replaceFirst("\\.[^.]*$", "");
        return usable.isEmpty() ? own : usable;
    }

    /** Case makes no difference on Windows. */
    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = name + " (" + number + ")";
        }
        return free;
    }

    /**
     * Those of them that are there already; for a thread that may wait for the drive.
     *
     * @throws FileProblem if there is no such folder
     */
    public static List<Path> existing(Path folder, Collection<Path> targets) throws FileProblem {
        if (!Files.isDirectory(folder)) {
            throw new FileProblem(Texts.of("folder.export.no-folder", folder));
        }
        return targets.stream().filter(Files::exists).toList();
    }
}
