package dk.forslagsark.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Takes the picture of the window that the README shows: {@code mvn -q test -Dtest=RedrawWindowTest -Dredraw=true}. */
@EnabledIfSystemProperty(named = "redraw", matches = "true", disabledReason = "takes a picture; tests nothing")
class RedrawWindowTest {
    private static final Path PICTURE = Path.of("src/docs/window.png");

    @TempDir
    Path folder;

    private EditorRobot editor;

    @Test
    void takesThePicture() throws IOException, TimeoutException {
        editor = EditorRobot.start(folder, 1240, 720);
        editor.show(RobotTest.example("TF02")).click("Reduktion i køb af pladser", "2019");
        Files.createDirectories(PICTURE.getParent());
        ImageIO.write(drawn(editor.on(() -> editor.stage.getScene().snapshot(null))), "png", PICTURE.toFile());

        assertThat(PICTURE).isNotEmptyFile();
    }

    @AfterEach
    void close() throws TimeoutException {
        editor.close();
    }

    private static BufferedImage drawn(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        drawn.setRGB(0, 0, width, height, pixels, 0, width);
        return drawn;
    }
}
