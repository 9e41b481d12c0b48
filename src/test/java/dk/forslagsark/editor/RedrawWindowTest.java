package dk.forslagsark.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.check.Checks;
import dk.forslagsark.language.Language;
import dk.forslagsark.language.Texts;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/** Takes the pictures of the windows that the README and the guide show: {@code mvn -q test -Dtest=RedrawWindowTest -Dredraw=true}. */
@EnabledIfSystemProperty(named = "redraw", matches = "true", disabledReason = "takes a picture; tests nothing")
class RedrawWindowTest {
    private static final Path PICTURE = Path.of("src/docs/window.png");
    private static final Path DESK = Path.of("src/docs/desk.png");
    private static final Path GUIDE = Path.of("src/docs/vejledning");

    @TempDir
    Path folder;

    @Test
    void takesThePicture() throws IOException, TimeoutException {
        EditorRobot editor = EditorRobot.start(folder, 1240, 720);
        editor.show(RobotTest.example("TF02")).click("Reduktion i køb af pladser", "2019");
        Files.createDirectories(PICTURE.getParent());
        write(editor.on(() -> editor.stage.getScene().snapshot(null)), PICTURE);

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
        DeskRobot desk = desk(catalogue);
        desk.press(KeyCode.DOWN);
        write(desk.on(() -> desk.stage.getScene().snapshot(null)), DESK);
        desk.close();
        for (Language language : Language.values()) {
            language.speak();
            takeThePictureOfTheDesk(desk(catalogue), guide(language));
        }

        assertThat(DESK).isNotEmptyFile();
    }

    private DeskRobot desk(Path catalogue) throws TimeoutException {
        DeskRobot desk = new DeskRobot(catalogue, folder.resolve("indstillinger"), Checks.USUAL);
        return desk.await(() -> !desk.has(Texts.of("desk.stop")));
    }

    private static void takeThePictureOfTheDesk(DeskRobot desk, Path guide) throws IOException, TimeoutException {
        desk.on(() -> size(desk.stage, 1080, 560));
        desk.press(KeyCode.HOME);
        write(desk.on(() -> desk.stage.getScene().snapshot(null)), guide.resolve("bordet.png"));
        desk.close();
    }

    private static Path guide(Language language) {
        return language == Language.DANISH ? GUIDE : GUIDE.resolve(language.key());
    }

    @ParameterizedTest
    @EnumSource
    void takesThePicturesOfTheGuide(Language language) throws IOException, TimeoutException {
        language.speak();
        Path guide = guide(language);
        EditorRobot editor = EditorRobot.start(folder);
        editor.run(() -> size(editor.stage, 1080, 640)).show(RobotTest.example("TF02"));
        editor.click("Reduktion i køb af pladser", "2019");
        write(editor.on(() -> editor.stage.getScene().snapshot(null)), guide.resolve("vinduet.png"));
        editor.type("12x").press(KeyCode.TAB).type("800").press(KeyCode.ENTER);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> editor.has(".finding-card"));
        write(editor.on(() -> editor.find(".findings", Node.class).snapshot(null, null)), guide.resolve("kontrol.png"));
        editor.show(GuideExample.proposal());
        write(
                editor.on(() -> editor.find(".results", Node.class).snapshot(null, null)),
                guide.resolve("resultater.png"));
        editor.close();

        assertThat(guide.resolve("resultater.png")).isNotEmptyFile();
    }

    @AfterEach
    void speakDanishAgain() {
        Language.DANISH.speak();
    }

    private static Stage size(Stage window, int width, int height) {
        window.setWidth(width);
        window.setHeight(height);
        return window;
    }

    private static void write(Image image, Path file) throws IOException {
        ImageIO.write(drawn(image), "png", file.toFile());
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
