package dk.forslagsark.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

/** A folder as a controller gets it: two published proposals, one of them below, a letter, and one that is not whole. */
public final class Monday {
    private static final Path PUBLISHED = Path.of("src/test/resources/published");
    static final Instant LAST_WEEK = Instant.parse("2026-11-20T10:00:00Z");

    private Monday() {}

    public static Path in(Path folder) throws IOException {
        put(folder.resolve("BU01.forslag"), "investeringskatalog-2020/BU01.json");
        put(folder.resolve("socialt/HA02.forslag"), "omprioriteringskatalog-2018/HA02.json");
        write(folder.resolve("brev.txt"), "Kære alle");
        write(folder.resolve("UD05 udkast.forslag"), "{ \"format\": \"forslagsark\",");
        return folder;
    }

    static void put(Path file, String published) throws IOException {
        write(file, Files.readString(PUBLISHED.resolve(published)));
    }

    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(LAST_WEEK));
    }
}
