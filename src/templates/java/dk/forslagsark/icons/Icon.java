package dk.forslagsark.icons;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;

/** One of the pictures, known by the name that all its files begin with. */
record Icon(String name) {
    static final List<Icon> ALL = List.of(new Icon("forslagsark"), new Icon("forslag"));

    /** The sides in pixels that a desktop asks for. */
    static final List<Integer> SIDES = List.of(16, 32, 48, 64, 128, 256, 512);

    private static final Path FOLDER = Path.of("icons");

    Path file(String ending) {
        return FOLDER.resolve(name + ending);
    }

    Path png(int side) {
        return file("-" + side + ".png");
    }

    /** The picture as a PNG of that many pixels each way. */
    byte[] drawn(int side) throws IOException, TranscoderException {
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, (float) side);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_HEIGHT, (float) side);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try (InputStream svg = Files.newInputStream(file(".svg"))) {
            transcoder.transcode(new TranscoderInput(svg), new TranscoderOutput(png));
        }
        return png.toByteArray();
    }

    /** The pictures of those sides, as they were drawn last. */
    List<SizedPicture> pictures(IntStream sides) {
        return sides.mapToObj(side -> SizedPicture.read(side, png(side))).toList();
    }
}
