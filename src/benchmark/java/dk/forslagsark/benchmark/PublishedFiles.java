package dk.forslagsark.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The published proposals, over and over, each with a number of its own. */
public final class PublishedFiles {
    private static final Path FOLDER = Path.of("src/test/resources/published");

    private PublishedFiles() {}

    /** The text of so many files. */
    public static List<String> texts(int count) throws IOException {
        List<String> published = published();
        return IntStream.range(0, count)
                .mapToObj(i -> published
                        .get(i % published.size())
                        .replaceFirst("\"number\": \"[^\"]*\"", "\"number\": \"P%05d\"".formatted(i)))
                .toList();
    }

    private static List<String> published() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(each -> each.getFileName().toString().matches("[A-Z].*\\.json"))
                    .sorted()
                    .map(PublishedFiles::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
