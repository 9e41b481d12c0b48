package dk.forslagsark.editor.command;

import dk.forslagsark.language.Texts;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;

/** The pages that are to be printed, below each other. */
final class PagesPane extends ScrollPane {
    private static final double GAP = 12;

    /** The bar beside the pages, and the gaps around them. */
    private static final double BESIDE = 44;

    private final VBox pages = new VBox(GAP);

    PagesPane() {
        pages.setAlignment(Pos.TOP_CENTER);
        pages.setPadding(new Insets(GAP));
        setContent(pages);
        setId("pages");
        setFitToWidth(true);
        setAccessibleText(Texts.of("command.print.pages"));
    }

    /**
     * Shows these from the top.
     *
     * @param pictures one PNG for each page
     */
    void show(List<byte[]> pictures) {
        pages.getChildren()
                .setAll(IntStream.range(0, pictures.size())
                        .mapToObj(i -> page(pictures.get(i), Texts.of("command.print.page", i + 1, pictures.size())))
                        .toList());
        setVvalue(0);
    }

    private Node page(byte[] picture, String words) {
        ImageView view = new ImageView(new Image(new ByteArrayInputStream(picture)));
        view.fitWidthProperty().bind(widthProperty().subtract(BESIDE));
        view.setPreserveRatio(true);
        view.getStyleClass().add("printed-page");
        view.setSmooth(true);
        view.setAccessibleText(words);
        return view;
    }
}
