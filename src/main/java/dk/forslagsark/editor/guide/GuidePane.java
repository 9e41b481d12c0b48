package dk.forslagsark.editor.guide;

import dk.forslagsark.editor.dialog.Dialogs;
import dk.forslagsark.editor.find.KeyGroup;
import dk.forslagsark.editor.guide.Guide.Spot;
import dk.forslagsark.editor.page.TextMenu;
import dk.forslagsark.language.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The guide with its contents, and a field in which one types what is sought: Enter goes from hit to hit. */
public final class GuidePane extends BorderPane {
    private static final KeyCombination SEEK = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination BACK = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
    private static final KeyCombination FORWARD = new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN);

    private final Guide guide;
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final ContentsList contents;
    private final ChapterPage page = new ChapterPage(this::followLink);
    private final Trail trail = new Trail();
    private Sought sought = Sought.of("");
    private List<Spot> hits = List.of();
    /** Which hit is gone to; -1 before one is. */
    private int hit = -1;

    private int chapter = -1;

    private GuidePane(Guide guide) {
        this.guide = guide;
        contents = new ContentsList(guide, this::open);
        getStyleClass().add("guide");
        field.setId("guide-field");
        field.setPromptText(Texts.of("guide.seek"));
        field.setAccessibleText(Texts.of("guide.seek-spoken"));
        TextMenu.install(field);
        field.textProperty().addListener(seen -> seek());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        count.setId("guide-count");
        count.getStyleClass().add("guide-count");
        VBox side = new VBox(field, count, contents);
        side.getStyleClass().add("guide-side");
        VBox.setVgrow(contents, Priority.ALWAYS);
        setLeft(side);
        setCenter(page);
        addEventHandler(KeyEvent.KEY_PRESSED, this::seekAgain);
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        tell();
    }

    /**
     * Shows the guide beside the window.
     *
     * @param keys the keys of that window
     * @param chapter the file of the chapter that is shown first
     */
    public static void show(Dialogs dialogs, List<KeyGroup> keys, String chapter) {
        dialogs.showBeside(Texts.of("guide.title"), () -> {
            GuidePane pane = new GuidePane(GuideReader.read().with(keys));
            pane.follow(chapter);
            return pane;
        });
    }

    private void follow(String target) {
        guide.find(target).ifPresent(spot -> {
            open(spot);
            contents.select(spot);
        });
    }

    /** What is left is gone with its link: the keyboard goes on where it leads. */
    private void followLink(String target) {
        follow(target);
        page.begin();
    }

    /** Another chapter is one that one can go back from. */
    private void open(Spot spot) {
        if (chapter >= 0 && spot.chapter() != chapter) {
            trail.leave(here());
        }
        show(spot);
    }

    private Spot here() {
        return new Spot(chapter, page.passage());
    }

    private void show(Spot spot) {
        if (spot.chapter() != chapter) {
            chapter = spot.chapter();
            page.show(guide.chapters().get(chapter));
            page.mark(sought);
        }
        page.goTo(spot.passage());
    }

    private void seek() {
        sought = Sought.of(field.getText());
        hits = guide.seek(sought);
        hit = -1;
        contents.show(sought, hits);
        page.mark(sought);
        tell();
    }

    /** Goes to the next hit (1) or the one before (-1), round and round. */
    private void step(int by) {
        if (!hits.isEmpty()) {
            hit = hit < 0 && by < 0 ? hits.size() - 1 : Math.floorMod(hit + by, hits.size());
            open(hits.get(hit));
            contents.select(hits.get(hit));
            tell();
        }
    }

    private void tell() {
        count.setText(words());
    }

    private String words() {
        if (sought.isNothing()) {
            return "";
        }
        if (hit >= 0) {
            return Texts.of("guide.hit", hit + 1, hits.size());
        }
        return hits.isEmpty() ? Texts.of("guide.not-found") : Texts.count("guide.hits", hits.size());
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            step(event.isShiftDown() ? -1 : 1);
        } else if (event.getCode() == KeyCode.DOWN) {
            contents.requestFocus();
        } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            field.clear();
        } else {
            return;
        }
        event.consume();
    }

    private void walk(KeyEvent event) {
        if (BACK.match(event) || FORWARD.match(event)) {
            (BACK.match(event) ? trail.back(here()) : trail.forward(here())).ifPresent(this::walkTo);
            event.consume();
        }
    }

    private void walkTo(Spot spot) {
        show(spot);
        contents.select(spot);
        page.begin();
    }

    private void seekAgain(KeyEvent event) {
        if (SEEK.match(event)) {
            field.requestFocus();
            field.selectAll();
            event.consume();
        }
    }
}
