package dk.forslagsark.file;

import dk.forslagsark.language.Texts;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The words that a user has added to the dictionary: {@code ordbog.txt} in the folder of the settings, one word a line. The line {@code # fra} turns
 * the spelling off.
 *
 * @param words the words
 * @param isOn whether spelling is looked at
 */
public record OwnWords(Set<String> words, boolean isOn) {
    /** Of who has added none. */
    public static final OwnWords NONE = new OwnWords(Set.of(), true);

    private static final Logger LOG = System.getLogger(OwnWords.class.getName());
    private static final String FILE = "ordbog.txt";
    private static final String OFF = "# fra";

    public OwnWords {
        words = Set.copyOf(words);
    }

    /** Those of that folder; none where there is no such file or it cannot be read. Never throws. */
    public static OwnWords read(Path folder) {
        try {
            return stored(folder);
        } catch (IOException | FileProblem unread) {
            LOG.log(Level.WARNING, "could not read the own words in " + folder, unread);
            return NONE;
        }
    }

    private static OwnWords stored(Path folder) throws IOException, FileProblem {
        Path file = folder.resolve(FILE);
        FileKind.checkReadable(file);
        Set<String> lines = Files.exists(file)
                ? Files.readString(file).lines().map(String::strip).collect(Collectors.toSet())
                : Set.of();
        Set<String> words = lines.stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .collect(Collectors.toSet());
        return new OwnWords(words, !lines.contains(OFF));
    }

    /**
     * Changes those of that folder, whoever has written them, so that two programs that run do not undo each other's changes.
     *
     * @throws FileProblem if they cannot be read or written; they are as they were then
     */
    public static void change(Path folder, UnaryOperator<OwnWords> change) throws FileProblem {
        try {
            Files.createDirectories(folder);
            change.apply(stored(folder)).write(folder);
        } catch (IOException unread) {
            throw new FileProblem(Texts.of("file.own-words.unreadable", FILE, folder), unread);
        }
    }

    private void write(Path folder) throws FileProblem {
        String text = (isOn ? "" : OFF + "\n") + String.join("\n", new TreeSet<>(words)) + "\n";
        SafeFile.write(folder.resolve(FILE), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    public OwnWords with(String word) {
        Set<String> more = new TreeSet<>(words);
        more.add(word);
        return new OwnWords(more, isOn);
    }

    public OwnWords turned(boolean on) {
        return new OwnWords(words, on);
    }
}
