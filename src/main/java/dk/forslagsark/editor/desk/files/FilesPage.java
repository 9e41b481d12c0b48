package dk.forslagsark.editor.desk.files;

import dk.forslagsark.editor.desk.DeskContent;
import dk.forslagsark.editor.desk.DeskContext;
import dk.forslagsark.editor.desk.DeskPage;
import dk.forslagsark.editor.desk.SearchText;
import dk.forslagsark.file.DeskSettings;
import dk.forslagsark.folder.FolderEntry;
import dk.forslagsark.language.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The page with all files of the folder, filtered, sorted and under their target groups as the user wants them. */
public final class FilesPage implements DeskPage {
    private final DeskContext context;
    private final StringProperty tally;
    private final BorderPane pane = new BorderPane();
    private final FileTable table = new FileTable();
    private final FilterBar filters = new FilterBar(this::showRows, this::begin);
    private final HBox filterLine;
    private final Label placeholder = new Label();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(Texts.of("desk.files"));
    private DeskContent content;
    private List<FileRow> rows = List.of();
    /** The files that the filters mean, as long as what they say of them goes for another language. */
    private Map<FileColumn, List<FolderEntry>> meant = Map.of();

    /**
     * @param tally where it is said what is selected
     */
    public FilesPage(DeskContext context, DeskContent content, StringProperty tally) {
        this.context = context;
        this.content = content;
        this.tally = tally;
        filterLine = new HBox(filters, filters.clearing());
        filterLine.getStyleClass().add("desk-filter-line");
        HBox.setHgrow(filters, Priority.ALWAYS);
        table.setPlaceholder(placeholder);
        pane.setCenter(table);
        table.onOrder(this::showRows);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<FileRow>) change -> tell());
        showColumns();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            open();
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE) {
            new FindingsPopOver(context).show(table);
            event.consume();
        } else if (event.getCode() == KeyCode.C && event.isShortcutDown()) {
            copy();
            event.consume();
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY
                && event.getClickCount() == 2
                && event.getTarget() instanceof Node node
                && isRow(node)) {
            open();
        }
    }

    private static boolean isRow(Node node) {
        return node != null && (node.getStyleClass().contains("desk-cell") || isRow(node.getParent()));
    }

    /** Opens what is selected, each in a window of its own. */
    private void open() {
        List<FolderEntry> chosen = table.selectedFiles();
        if (chosen.size() > MOST_OPENED) {
            context.messages().say(Texts.of("desk.files.too-many", MOST_OPENED));
        } else {
            chosen.forEach(context::open);
        }
    }

    private static final int MOST_OPENED = 10;

    /** Puts what is selected on the clipboard; all rows where nothing is. */
    public void copy() {
        List<FileRow> selected = List.copyOf(table.getSelectionModel().getSelectedItems());
        new FileClip(table.shownColumns()).put(selected.isEmpty() ? rows : selected);
    }

    @Override
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    @Override
    public Node content() {
        return pane;
    }

    @Override
    public void show(DeskContent changed) {
        content = changed;
        filters.offer(changed.files());
        showRows();
    }

    private void showRows() {
        rows = new FileRows(isShown(), table.order(), settings().grouped()).of(content.files());
        List<FolderEntry> shown = rows.stream().flatMap(FileRow::ofFile).toList();
        table.nameNet(NetSum.of(shown).year());
        table.show(rows);
        placeholder.setText(whyEmpty());
        tell();
    }

    private Predicate<FolderEntry> isShown() {
        Predicate<FolderEntry> searched = SearchText.of(content.search());
        return searched.and(filters.filter()).and(content::isOfCommittee);
    }

    private String whyEmpty() {
        if (content.isLoading()) {
            return Texts.of("desk.reading");
        }
        return content.files().isEmpty() ? Texts.of("desk.files.none") : Texts.of("desk.files.none-found");
    }

    private void tell() {
        List<FolderEntry> selected = table.selectedFiles();
        String net = NetSum.of(selected).words();
        context.selected().run();
        tally.set(
                selected.isEmpty()
                        ? ""
                        : Texts.of("desk.files.selected", selected.size()) + (net.isEmpty() ? "" : " · " + net));
    }

    /** The files that the page shows. */
    public List<FolderEntry> shownFiles() {
        return rows.stream().flatMap(FileRow::ofFile).toList();
    }

    @Override
    public List<FolderEntry> selected() {
        return table.selectedFiles();
    }

    @Override
    public void begin() {
        tell();
        table.requestFocus();
        if (table.getFocusModel().getFocusedIndex() < 0 && !table.getItems().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    /** Takes note of which files the filters mean. */
    public void finish() {
        meant = filters.meant(content.files());
    }

    /** Has what is filtered, ordered and selected as the other page has it, which shows the same files. */
    public void takeOver(FilesPage before) {
        filters.takeOver(before.filters, before.meant);
        pane.setTop(before.pane.getTop() == null ? null : filterLine);
        table.takeOver(before.table);
    }

    /** Shows the filters of the columns, or hides them; hidden ones go on filtering. */
    public void toggleFilters() {
        boolean isShown = pane.getTop() != null;
        pane.setTop(isShown ? null : filterLine);
        if (!isShown) {
            filters.getChildren().stream().findFirst().ifPresent(first -> first.lookup(".text-field")
                    .requestFocus());
        }
    }

    public void toggleGroups() {
        change(desk -> desk.withGrouped(!desk.grouped()));
        showRows();
    }

    public boolean isGrouped() {
        return settings().grouped();
    }

    /** The columns there are, by key, with what they are called. */
    public static Map<String, String> columns() {
        Map<String, String> named = new LinkedHashMap<>();
        FileColumn.all().forEach(column -> named.put(column.key(), column.title()));
        return named;
    }

    public void toggleColumn(String key) {
        change(desk -> desk.withToggledColumn(key, FileColumn.USUAL));
        showColumns();
        showRows();
    }

    public boolean showsColumn(String key) {
        return shownKeys().contains(key);
    }

    private Set<String> shownKeys() {
        return settings().columns().orElse(FileColumn.USUAL);
    }

    private void showColumns() {
        table.showColumns(shownKeys());
        filters.showColumns(table.shownColumns());
    }

    private DeskSettings settings() {
        return context.settings().now().view().desk();
    }

    private void change(UnaryOperator<DeskSettings> change) {
        context.settings().change(known -> known.withView(view -> view.withDesk(change)));
    }
}
