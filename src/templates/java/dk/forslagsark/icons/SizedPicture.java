package dk.forslagsark.icons;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A square picture of so many pixels each way, as the bytes of a PNG. */
record SizedPicture(int side, byte[] png) {
    static SizedPicture read(int side, Path file) {
        try {
            return new SizedPicture(side, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
