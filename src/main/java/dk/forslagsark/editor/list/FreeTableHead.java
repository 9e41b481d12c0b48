package dk.forslagsark.editor.list;

import dk.forslagsark.danish.Quoted;
import dk.forslagsark.document.Document;
import dk.forslagsark.document.FreeTableEdits;
import dk.forslagsark.editor.page.TableHead;
import dk.forslagsark.editor.page.TypingField;
import dk.forslagsark.editor.page.WholeLabel;
import dk.forslagsark.find.Hit;
import dk.forslagsark.form.Content;
import dk.forslagsark.form.Form;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.FreeTable;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.tables.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The title of a free table, the section it stands in, and the paragraph it stands behind. */
final class FreeTableHead implements TableHead {
    private static final double LEAST_SECTION = 80;

    private final Document document;
    private final int index;
    private final TypingField title = TypingField.line();
    private final ComboBox<String> section = new ComboBox<>();
    private final ComboBox<String> behind = new ComboBox<>();
    private final HBox node;
    private List<Section> sections = List.of();
    private boolean showing;

    FreeTableHead(Document document, int index) {
        this.document = document;
        this.index = index;
        title.onTyping(text -> document.apply(FreeTableEdits.title(index, text)), document::endTyping);
        title.prompt(Texts.of("list.table-title"));
        title.control().setAccessibleText(Texts.of("list.table-title"));
        section.setAccessibleText(Texts.of("list.table-section"));
        section.getSelectionModel()
                .selectedIndexProperty()
                .addListener((seen, before, chosen) -> place(chosen.intValue()));
        Button delete = new Button(Texts.of("list.delete-table"));
        delete.setOnAction(event -> document.apply(FreeTableEdits.delete(document.proposal(), index)));
        delete.setMinWidth(Region.USE_PREF_SIZE);
        section.setMinWidth(LEAST_SECTION);
        behind.setMinWidth(LEAST_SECTION);
        behind.setAccessibleText(Texts.of("list.table-behind"));
        behind.getSelectionModel()
                .selectedIndexProperty()
                .addListener((seen, before, chosen) -> placeBehind(chosen.intValue()));
        node = new HBox(
                WholeLabel.of(Texts.of("list.title")),
                title.control(),
                WholeLabel.of(Texts.of("list.section")),
                section,
                WholeLabel.of(Texts.of("list.behind")),
                behind,
                delete);
        HBox.setHgrow(title.control(), Priority.ALWAYS);
        node.getStyleClass().add("free-table-head");
    }

    private void place(int chosen) {
        if (!showing && chosen >= 0) {
            document.apply(FreeTableEdits.section(index, sections.get(chosen)));
        }
    }

    /** The first choice is behind all text. */
    private void placeBehind(int chosen) {
        if (!showing && chosen >= 0) {
            document.apply(FreeTableEdits.behind(index, chosen == 0 ? Optional.empty() : Optional.of(chosen)));
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Proposal proposal) {
        proposal.freeTables().stream().skip(index).findFirst().ifPresent(table -> show(proposal, table));
    }

    private void show(Proposal proposal, FreeTable table) {
        showing = true;
        Form form = Form.of(proposal);
        List<Section> offered = Stream.concat(printed(form), Stream.of(table.section()))
                .distinct()
                .toList();
        if (!offered.equals(sections)) {
            sections = offered;
            section.getItems()
                    .setAll(offered.stream().map(one -> name(form, one)).toList());
        }
        section.getSelectionModel().select(sections.indexOf(table.section()));
        List<String> paragraphs = paragraphs(proposal, table.section());
        if (!paragraphs.equals(behind.getItems())) {
            behind.getItems().setAll(paragraphs);
        }
        behind.getSelectionModel()
                .select(table.behind().filter(at -> at < paragraphs.size()).orElse(0));
        if (!table.title().equals(title.text())) {
            title.show(table.title());
        }
        showing = false;
    }

    /** What the table can stand behind. */
    private static List<String> paragraphs(Proposal proposal, Section section) {
        List<String> words = proposal.supplement().sections().rich(section).wordedParagraphs();
        Stream<String> numbered =
                IntStream.range(0, words.size()).mapToObj(i -> (i + 1) + ". " + Quoted.shortened(words.get(i)));
        return Stream.concat(Stream.of(Texts.of("list.whole-text")), numbered).toList();
    }

    private static Stream<Section> printed(Form form) {
        return form.parts().stream()
                .flatMap(part -> part.contents().stream())
                .filter(Content.Text.class::isInstance)
                .map(text -> ((Content.Text) text).section());
    }

    private static String name(Form form, Section section) {
        Content.Text text = new Content.Text(section);
        return form.partOf(text).map(part -> part.title()).orElse(form.headingOf(text));
    }

    @Override
    public boolean goTo(Place place) {
        boolean isTitle = place.equals(Place.on(Place.Page.freeTable(index), FreeTableEdits.TITLE));
        if (isTitle) {
            title.focus();
        }
        return isTitle;
    }

    @Override
    public void mark(Hit hit) {
        Optional.of(hit)
                .filter(found -> goTo(found.place()))
                .ifPresent(found -> title.select(found.from(), found.to()));
    }
}
