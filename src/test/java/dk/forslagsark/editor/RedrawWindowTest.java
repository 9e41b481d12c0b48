package dk.forslagsark.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.check.Checks;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Takes the pictures of the windows that the README shows: {@code mvn -q test -Dtest=RedrawWindowTest -Dredraw=true}. */
@EnabledIfSystemProperty(named = "redraw", matches = "true", disabledReason = "takes a picture; tests nothing")
class RedrawWindowTest {
    private static final Path PICTURE = Path.of("src/docs/window.png");
    private static final Path DESK = Path.of("src/docs/desk.png");

    @TempDir
    Path folder;

    @Test
    void takesThePicture() throws IOException, TimeoutException {
        EditorRobot editor = EditorRobot.start(folder, 1240, 720);
        editor.show(RobotTest.example("TF02")).click("Reduktion i køb af pladser", "2019");
        Files.createDirectories(PICTURE.getParent());
        ImageIO.write(drawn(editor.on(() -> editor.stage.getScene().snapshot(null))), "png", PICTURE.toFile());

        editor.close();

        assertThat(PICTURE).isNotEmptyFile();
    }

    @Test
    void takesThePictureOfTheDesk() throws IOException, TimeoutException {
        Path catalogue = Files.createDirectory(folder.resolve("Omprioriteringskatalog 2018"));
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/published/omprioriteringskatalog-2018"))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replace(".json", ".forslag");
                Files.copy(file, catalogue.resolve(name));
            }
        }
        Files.writeString(catalogue.resolve("UD05 udkast.forslag"), "{");
        DeskRobot desk = new DeskRobot(catalogue, folder.resolve("indstillinger"), Checks.USUAL);
        desk.await(() -> !desk.has("Afbryd")).press(KeyCode.DOWN);
        ImageIO.write(drawn(desk.on(() -> desk.stage.getScene().snapshot(null))), "png", DESK.toFile());
        desk.close();

        assertThat(DESK).isNotEmptyFile();
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
