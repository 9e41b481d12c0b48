package dk.forslagsark.editor;

import static javafx.scene.input.KeyCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.check.Checks;
import dk.forslagsark.editor.dialog.WindowLanguage;
import dk.forslagsark.language.Language;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Scenario;
import dk.forslagsark.tables.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the guide calls by name is called so on the screen, and has the key that the guide says. */
class GuideNamesTest extends RobotTest {
    /** A name, and behind it in brackets the key it is said to have. */
    private static final Pattern NAME = Pattern.compile("(?<!\\*)\\*([^*]+)\\*(?!\\*)(?: \\(`([^`]+)`\\))?");

    private static final Pattern TYPED = Pattern.compile("`[^`]*`");

    private final Set<String> names = new HashSet<>();
    private final Map<String, Set<String>> keys = new HashMap<>();

    @ParameterizedTest
    @EnumSource
    void everyNameIsOnTheScreenWithItsKey(Language language) throws IOException, TimeoutException {
        editor.run(() -> WindowLanguage.speak(language));
        see(editor.stage.getScene().getRoot());
        editor.show(example("BU01"));
        see(editor.stage.getScene().getRoot());
        editor.press(CONTROL, DIGIT1);
        see(editor.stage.getScene().getRoot());
        editor.run(() -> editor.window.workspace().orElseThrow().open(Place.Page.PERMANENT_TABLES));
        see(editor.stage.getScene().getRoot());
        editor.press(CONTROL, SHIFT, T);
        see(editor.stage.getScene().getRoot());
        editor.show(example("BU01").withScenarios(List.of(Scenario.AS_WRITTEN.withName("Sent"))));
        editor.press(CONTROL, SHIFT, H);
        see(editor.stage.getScene().getRoot());
        editor.press(CONTROL, SHIFT, H);
        seeDesk();

        List<MatchResult> said = said(language);
        assertThat(said).hasSizeGreaterThan(50);
        assertThat(said.stream().map(match -> match.group(1)).filter(name -> !names.contains(name)))
                .isEmpty();
        assertThat(said.stream()
                        .filter(match -> match.group(2) != null)
                        .filter(match ->
                                !keys.getOrDefault(match.group(1), Set.of()).contains(match.group(2)))
                        .map(MatchResult::group))
                .isEmpty();
    }

    @AfterEach
    void speakDanishAgain() {
        editor.run(() -> WindowLanguage.speak(Language.DANISH));
    }

    private static List<MatchResult> said(Language language) throws IOException {
        List<MatchResult> said = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder(language))) {
            for (Path file : files.filter(any -> any.toString().endsWith(".md")).toList()) {
                String text = Files.readString(file).replaceAll("(?m)^\\* ", "").replaceAll("\\s+", " ");
                String plain =
                        TYPED.matcher(text).replaceAll(typed -> typed.group().replace("*", ""));
                NAME.matcher(plain).results().forEach(said::add);
            }
        }
        return said;
    }

    private static Path folder(Language language) {
        Path danish = Path.of("src/docs/vejledning");
        return language == Language.DANISH ? danish : danish.resolve(language.key());
    }

    private void seeDesk() throws IOException, TimeoutException {
        Path files = Files.createDirectory(folder.resolve("forslag"));
        Path proposal = Path.of("src/main/resources/dk/forslagsark/file/examples/BU01.forslag");
        Files.copy(proposal, files.resolve("BU01.forslag"));
        DeskRobot desk = new DeskRobot(files, folder.resolve("bord"), Checks.USUAL);
        desk.await(() -> !desk.has(Texts.of("desk.stop"))).press(CONTROL, DIGIT2);
        desk.await(() -> desk.has(Texts.of("desk.edition.save")));
        see(desk.stage.getScene().getRoot());
        desk.close();
    }

    private void see(Parent root) {
        editor.run(() -> nodes(root).forEach(this::see));
    }

    /** All nodes, also those in a scroll pane or a tool bar that has no skin yet. */
    private static Stream<Node> nodes(Node node) {
        Stream<Node> own = Stream.of(node);
        if (node instanceof ScrollPane pane && pane.getContent() != null && pane.getSkin() == null) {
            return Stream.concat(own, nodes(pane.getContent()));
        }
        return node instanceof Parent parent
                ? Stream.concat(own, parent.getChildrenUnmodifiable().stream().flatMap(GuideNamesTest::nodes))
                : own;
    }

    private void see(Node node) {
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            names.add(plain(labeled.getText()));
        }
        if (node instanceof Text text) {
            names.add(text.getText());
        }
        if (node instanceof TextInputControl input && input.getPromptText() != null) {
            names.add(plain(input.getPromptText()));
        }
        if (node instanceof MenuBar bar) {
            bar.getMenus().forEach(menu -> see(plain(menu.getText()) + " > ", menu.getItems()));
        }
        if (node instanceof MenuButton button) {
            see("", button.getItems());
        }
        if (node instanceof ComboBox<?> box) {
            box.getItems().forEach(item -> names.add(String.valueOf(item)));
        }
    }

    private void see(String path, ObservableList<MenuItem> items) {
        for (MenuItem item : items) {
            String name = path + plain(item.getText());
            names.add(name);
            names.add(withoutDots(name));
            if (item.getAccelerator() != null) {
                Stream.of(name, withoutDots(name)).forEach(known -> keys.computeIfAbsent(known, any -> new HashSet<>())
                        .add(item.getAccelerator().getDisplayText()));
            }
            if (item instanceof Menu menu) {
                see(name + " > ", menu.getItems());
            }
        }
    }

    /** As the guide says it, without the sign that a dialog follows. */
    private static String withoutDots(String name) {
        return name.replace("…", "").strip();
    }

    private static String plain(String text) {
        return text == null ? "" : text.replace("_", "");
    }
}
