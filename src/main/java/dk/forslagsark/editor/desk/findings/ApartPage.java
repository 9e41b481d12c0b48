package dk.forslagsark.editor.desk.findings;

import dk.forslagsark.editor.desk.DeskContent;
import dk.forslagsark.editor.desk.DeskContext;
import dk.forslagsark.editor.desk.DeskPage;
import dk.forslagsark.editor.desk.DeskTable;
import dk.forslagsark.editor.desk.WholeReason;
import dk.forslagsark.editor.desk.files.FileWords;
import dk.forslagsark.editor.desk.work.PriceConversion;
import dk.forslagsark.folder.FolderEntry;
import dk.forslagsark.folder.Summary;
import dk.forslagsark.language.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/** The page with what cannot be added up with the others, and why: another price level, or a file that cannot be read. */
public final class ApartPage implements DeskPage {
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(Texts.of("desk.apart"));
    private final DeskTable<OneApart> table = new DeskTable<>("desk-apart", Texts.of("desk.apart"));
    private final DeskContext context;

    private final BorderPane pane = new BorderPane(table);
    private final Button convert = new Button();
    private Optional<Integer> level = Optional.empty();

    private record OneApart(FolderEntry file, String reason) {}

    public ApartPage(DeskContext context) {
        this.context = context;
        table.addColumn(Texts.of("desk.number"), 100, row -> FileWords.number(row.file()))
                .mark(row -> row.file().problem().isPresent() ? "unreadable" : "");
        table.addColumn(Texts.of("desk.proposal"), 360, row -> name(row.file()));
        table.addColumn(Texts.of("desk.apart.why"), 720, OneApart::reason);
        table.onOpen(row -> context.open(row.file()));
        table.onSelected(() -> {
            offer();
            context.selected().run();
        });
        convert.setId("desk-convert");
        convert.setOnAction(
                event -> convertible().ifPresent(file -> new PriceConversion(context).ask(file, level.orElseThrow())));
        HBox head = new HBox(convert);
        head.getStyleClass().add("desk-catalogue-head");
        pane.setTop(head);
        offer();
        table.say(Texts.of("desk.apart.none"));
    }

    /** The title; the number stands beside it. */
    private static String name(FolderEntry file) {
        return file.summary().isPresent() ? FileWords.title(file) : FileWords.named(file);
    }

    @Override
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    @Override
    public Node content() {
        return pane;
    }

    /** What can be computed at the price level of the others: the one proposal that is selected, where it is at another. */
    private Optional<FolderEntry> convertible() {
        List<FolderEntry> chosen = selected();
        return Optional.of(chosen)
                .filter(files -> files.size() == 1 && level.isPresent())
                .map(files -> files.get(0))
                .filter(file -> file.summary().isPresent());
    }

    private void offer() {
        convert.setText(level.map(year -> Texts.of("desk.apart.convert-to", year))
                .orElseGet(() -> Texts.of("desk.apart.convert")));
        convert.setDisable(convertible().isEmpty());
    }

    @Override
    public void show(DeskContent content) {
        level = priceLevel(content.files());
        List<OneApart> apart = content.files().stream()
                .filter(content::isOfCommittee)
                .flatMap(file -> apart(file, level))
                .toList();
        table.show(apart);
        offer();
        title.set(Texts.of("desk.apart") + (apart.isEmpty() ? "" : " · " + apart.size()));
    }

    /** The one of the house, or the one most proposals are at; of as many the later one. */
    private Optional<Integer> priceLevel(List<FolderEntry> files) {
        Map<Integer, Long> counts = files.stream()
                .flatMap(file -> file.summary().stream())
                .collect(Collectors.groupingBy(Summary::priceLevel, Collectors.counting()));
        return context.checks().house().priceLevel().or(() -> counts.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey));
    }

    private static Stream<OneApart> apart(FolderEntry file, Optional<Integer> level) {
        return file.problem().map(WholeReason::of).or(() -> otherLevel(file, level)).stream()
                .map(reason -> new OneApart(file, reason));
    }

    private static Optional<String> otherLevel(FolderEntry file, Optional<Integer> level) {
        return file.summary()
                .map(Summary::priceLevel)
                .filter(own -> level.isPresent() && !own.equals(level.get()))
                .map(own -> Texts.of("desk.apart.prices", own, level.get()));
    }

    /** Has the list in the same order, with the same selected, as the other page has it. */
    public void takeOver(ApartPage before) {
        table.takeOver(before.table);
    }

    @Override
    public void begin() {
        table.begin();
    }

    @Override
    public List<FolderEntry> selected() {
        return table.selected().stream().map(OneApart::file).toList();
    }
}
