package dk.forslagsark.editor.command;

import dk.forslagsark.language.Texts;
import dk.forslagsark.paper.Addition;
import dk.forslagsark.paper.PrintedPart;
import dk.forslagsark.paper.PrintedParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What of a form is printed: all of it, Table 1 alone, or the parts that are ticked. */
final class PartChoice {
    private static final double GAP = 8;
    private static final double BELOW = 24;
    private static final double WIDTH = 300;

    private final ComboBox<Extent> extents = new ComboBox<>();
    private final CheckBox every = new CheckBox(Texts.of("command.print.every-part"));
    private final ScrollPane list = new ScrollPane();
    private final List<PrintedPart> parts;
    private final List<CheckBox> boxes = new ArrayList<>();
    private final Runnable changed;

    /**
     * How much is printed.
     *
     * @param parts which; empty where they are ticked
     */
    private record Extent(String words, Optional<List<PrintedPart>> parts) {
        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * @param changed told when other parts are chosen
     */
    PartChoice(PrintedParts form, Runnable changed) {
        this.parts = form.all();
        this.changed = changed;
        extents.setId("print-extent");
        extents.setAccessibleText(Texts.of("command.print.extent"));
        List<PrintedPart> whole =
                parts.stream().filter(part -> form.addition(part).isEmpty()).toList();
        extents.getItems().add(new Extent(Texts.of("command.print.whole"), Optional.of(whole)));
        Stream.of(Addition.values()).forEach(addition -> extents.getItems().add(with(addition, form)));
        form.totals().ifPresent(part -> extents.getItems().add(new Extent(part.title(), Optional.of(List.of(part)))));
        extents.getItems().add(new Extent(Texts.of("command.print.chosen"), Optional.empty()));
        extents.getSelectionModel().selectFirst();
        extents.setOnAction(event -> extend());
        fill(whole);
    }

    private Extent with(Addition addition, PrintedParts form) {
        List<PrintedPart> printed = parts.stream()
                .filter(part ->
                        form.addition(part).filter(other -> other != addition).isEmpty())
                .toList();
        return new Extent(wholeWith(addition), Optional.of(printed));
    }

    private static String wholeWith(Addition addition) {
        return switch (addition) {
            case CHART -> Texts.of("command.print.whole-with-chart");
            case SCENARIOS -> Texts.of("command.print.whole-with-what-if");
        };
    }

    private void fill(List<PrintedPart> whole) {
        every.setOnAction(event -> tick(0, boxes.size(), every.isSelected()));
        IntStream.range(0, parts.size()).mapToObj(this::box).forEach(boxes::add);
        IntStream.range(0, boxes.size())
                .forEach(index -> boxes.get(index).setSelected(whole.contains(parts.get(index))));
        VBox column = new VBox(GAP, every);
        column.setPadding(new Insets(GAP));
        column.getChildren().addAll(boxes);
        list.setContent(column);
        list.setId("print-parts");
        list.setFitToWidth(true);
        list.setFocusTraversable(false);
        list.setPrefWidth(WIDTH);
        list.managedProperty().bind(list.visibleProperty());
        list.setVisible(false);
    }

    private CheckBox box(int index) {
        PrintedPart part = parts.get(index);
        CheckBox box = new CheckBox(part.title());
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        VBox.setMargin(box, new Insets(0, 0, 0, part.isBelow() ? BELOW : 0));
        box.setOnAction(event -> tick(index, endOf(index), box.isSelected()));
        return box;
    }

    /** Behind the tables that stand under that part. */
    private int endOf(int index) {
        int end = index + 1;
        while (!parts.get(index).isBelow()
                && end < parts.size()
                && parts.get(end).isBelow()) {
            end++;
        }
        return end;
    }

    private void tick(int from, int end, boolean isWanted) {
        boxes.subList(from, end).forEach(box -> box.setSelected(isWanted));
        every.setSelected(boxes.stream().allMatch(CheckBox::isSelected));
        changed.run();
    }

    private void extend() {
        list.setVisible(extents.getValue().parts().isEmpty());
        changed.run();
    }

    /** The parts that are to be printed, from the top. */
    List<PrintedPart> chosen() {
        return extents.getValue().parts().orElseGet(this::ticked);
    }

    private List<PrintedPart> ticked() {
        return IntStream.range(0, parts.size())
                .filter(index -> boxes.get(index).isSelected())
                .mapToObj(parts::get)
                .toList();
    }

    /** Where one says how much. */
    ComboBox<?> extents() {
        return extents;
    }

    /** What is ticked where that is asked for. */
    ScrollPane list() {
        return list;
    }
}
