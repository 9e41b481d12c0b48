package dk.forslagsark.icons;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The icons that lie in the project are of the sizes they are named by, and others can read them. */
class IconsTest {
    @ParameterizedTest
    @FieldSource("dk.forslagsark.icons.Icon#ALL")
    void eachPictureHasTheSizeOfItsName(Icon icon) throws IOException {
        for (int side : Icon.SIDES) {
            BufferedImage picture = ImageIO.read(icon.png(side).toFile());
            assertThat(picture).returns(side, BufferedImage::getWidth).returns(side, BufferedImage::getHeight);
            assertThat(picture.getRGB(0, 0) >>> 24).as("nothing in the corner").isZero();
        }
    }

    @ParameterizedTest
    @FieldSource("dk.forslagsark.icons.Icon#ALL")
    void windowsFindsEverySizeInOneFile(Icon icon) throws IOException {
        ByteBuffer file = ByteBuffer.wrap(Files.readAllBytes(icon.file(".ico"))).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(file.getInt()).as("an icon").isEqualTo(1 << 16);
        List<Integer> sides = new ArrayList<>();
        for (int entries = file.getShort(); entries > 0; entries--) {
            file.position(file.position() + 8);
            sides.add(picture(file.array(), file.getInt(), file.getInt()).getWidth());
        }
        assertThat(sides).containsExactly(16, 32, 48, 64, 128, 256);
    }

    @ParameterizedTest
    @FieldSource("dk.forslagsark.icons.Icon#ALL")
    void macFindsEverySizeInOneFile(Icon icon) throws IOException {
        ByteBuffer file = ByteBuffer.wrap(Files.readAllBytes(icon.file(".icns")));
        assertThat(word(file)).isEqualTo("icns");
        assertThat(file.getInt()).isEqualTo(file.capacity());
        Map<String, Integer> sides = new LinkedHashMap<>();
        while (file.hasRemaining()) {
            sides.put(word(file), ImageIO.read(part(file)).getWidth());
        }
        assertThat(sides).isEqualTo(Map.of("icp4", 16, "icp5", 32, "ic07", 128, "ic08", 256, "ic09", 512));
    }

    private static BufferedImage picture(byte[] file, int length, int from) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file, from, length));
    }

    private static String word(ByteBuffer file) {
        byte[] word = new byte[4];
        file.get(word);
        return new String(word, StandardCharsets.US_ASCII);
    }

    /** What a length of eight bytes more, those before it, is said of. */
    private static InputStream part(ByteBuffer file) {
        byte[] part = new byte[file.getInt() - 8];
        file.get(part);
        return new ByteArrayInputStream(part);
    }
}
