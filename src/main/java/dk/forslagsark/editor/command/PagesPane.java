package dk.forslagsark.editor.command;

import dk.forslagsark.editor.page.QuestionPane;
import java.io.ByteArrayInputStream;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The pages that are to be printed, below each other. */
final class PagesPane extends VBox implements QuestionPane {
    private static final double WIDTH = 760;
    private static final double HEIGHT = 560;
    private static final double GAP = 12;

    /** The bar beside the pages, and the gaps around them. */
    private static final double BESIDE = 44;

    private final ScrollPane scroll = new ScrollPane();

    /**
     * @param pictures one PNG for each page
     */
    PagesPane(List<byte[]> pictures) {
        VBox pages = new VBox(GAP);
        pages.setAlignment(Pos.TOP_CENTER);
        pages.setPadding(new Insets(GAP));
        for (int i = 0; i < pictures.size(); i++) {
            pages.getChildren().add(page(pictures.get(i), "Side " + (i + 1) + " af " + pictures.size()));
        }
        scroll.setContent(pages);
        scroll.setId("pages");
        scroll.setFitToWidth(true);
        scroll.setAccessibleText("Siderne, som de udskrives");
        setPrefSize(WIDTH, HEIGHT);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label words = new Label("Hvilke sider der udskrives, vælges i næste vindue.");
        words.getStyleClass().add("page-note");
        getChildren().addAll(words, scroll);
    }

    private Node page(byte[] picture, String words) {
        ImageView view = new ImageView(new Image(new ByteArrayInputStream(picture)));
        view.fitWidthProperty().bind(scroll.widthProperty().subtract(BESIDE));
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleText(words);
        return view;
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void begin() {
        scroll.requestFocus();
    }
}
