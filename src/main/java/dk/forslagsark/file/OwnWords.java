package dk.forslagsark.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The words that a user has added to the dictionary: {@code ordbog.txt} in the folder of the settings, one word a line. The line {@code # fra} turns
 * the spelling off.
 *
 * @param words the words
 * @param isOn whether spelling is looked at
 */
public record OwnWords(Set<String> words, boolean isOn) {
    private static final String FILE = "ordbog.txt";
    private static final String OFF = "# fra";

    public OwnWords {
        words = Set.copyOf(words);
    }

    /** Those of that folder; none where there is no such file or it cannot be read. */
    public static OwnWords read(Path folder) {
        try {
            Path file = folder.resolve(FILE);
            Set<String> lines = Files.isRegularFile(file)
                    ? Files.readString(file).lines().map(String::strip).collect(Collectors.toSet())
                    : Set.of();
            boolean isOn = !lines.contains(OFF);
            return new OwnWords(
                    lines.stream()
                            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                            .collect(Collectors.toSet()),
                    isOn);
        } catch (IOException unread) {
            return new OwnWords(Set.of(), true);
        }
    }

    /** @throws FileProblem if it cannot be written */
    public void write(Path folder) throws FileProblem {
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
