package dk.forslagsark.editor.text;

import dk.forslagsark.document.Document;
import dk.forslagsark.document.SectionEdits;
import dk.forslagsark.editor.page.ChoiceEntry;
import dk.forslagsark.editor.page.Page;
import dk.forslagsark.editor.page.PageHeading;
import dk.forslagsark.find.Hit;
import dk.forslagsark.form.Content;
import dk.forslagsark.form.Form;
import dk.forslagsark.form.FormPart;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.OneCommittee;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RichText;
import dk.forslagsark.proposal.RiskLevel;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.Place.PageField;
import dk.forslagsark.version.Version;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The page on which a section is written; that of the risk has the risk level above the text, as it is printed, and
 * that of the committees the choice whether tables with one of them are printed. */
public final class TextPage implements Page {
    private final Document document;
    private final Section section;
    private final PageHeading heading = new PageHeading("");
    private final Label kept = new Label();
    private final WritingArea area;
    private final TableLinks links;
    private final Optional<ChoiceEntry<?>> choice;
    private final VBox node = new VBox();
    private String counted;

    /**
     * @param goTo shows a place of the document
     */
    public TextPage(Document document, Section section, Consumer<Place> goTo) {
        this.document = document;
        this.section = section;
        area = new WritingArea(this::write, this::format, document::endTyping);
        area.onUndo(() -> document.undo().ifPresent(goTo), () -> document.redo().ifPresent(goTo));
        links = new TableLinks(document, section, goTo);
        choice = choice();
        kept.getStyleClass().add("kept-note");
        kept.setWrapText(true);
        kept.managedProperty().bind(kept.visibleProperty());
        node.getStyleClass().addAll("page", "text-page");
        compose();
    }

    private void compose() {
        VBox.setVgrow(area.node(), Priority.ALWAYS);
        heading.getStyleClass().add("text-measure");
        heading.unit().setId("text-length");
        node.getChildren().addAll(heading, kept);
        choice.ifPresent(entry -> node.getChildren().add(named(entry)));
        node.getChildren().addAll(area.node(), links.node());
    }

    private Optional<ChoiceEntry<?>> choice() {
        return switch (section) {
            case RISK ->
                Optional.of(new ChoiceEntry<>(
                        document,
                        List.of(RiskLevel.values()),
                        proposal -> proposal.supplement().riskLevel(),
                        SectionEdits::riskLevel));
            case COMMITTEES ->
                Optional.of(new ChoiceEntry<>(
                        document,
                        List.of(OneCommittee.values()),
                        Texts.of("text.follows-the-text"),
                        proposal -> proposal.supplement().oneCommittee(),
                        SectionEdits::oneCommittee));
            default -> Optional.empty();
        };
    }

    private Node named(ChoiceEntry<?> entry) {
        String name = section == Section.RISK ? Texts.of("text.risk-level") : Texts.of("text.one-committee");
        Label label = new Label(name);
        label.setLabelFor(entry.control());
        entry.name(name);
        HBox row = new HBox(label, entry.control());
        row.getStyleClass().add("text-choice");
        return row;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Version version) {
        Proposal proposal = version.proposal();
        Form form = Form.of(proposal);
        Content.Text content = new Content.Text(section);
        Optional<FormPart> part = form.partOf(content);
        String title = part.map(FormPart::title).orElse(form.headingOf(content));
        heading.setTitle(title);
        kept.setText(Texts.of("text.kept", form.label()));
        kept.setVisible(part.isEmpty());
        links.show(proposal, part);
        choice.ifPresent(entry -> entry.show(proposal));
        RichText text = proposal.supplement().sections().rich(section);
        area.name(title);
        area.show(text);
        count(text.text());
    }

    private void count(String text) {
        if (!text.equals(counted)) {
            counted = text;
            heading.unit().setText(TextLength.of(text, WritingArea.LANGUAGE).inWords());
        }
    }

    private void write(RichText text) {
        document.apply(SectionEdits.text(section, printed(), text));
    }

    private void format(RichText text) {
        document.apply(SectionEdits.format(section, printed(), text));
    }

    private String printed() {
        return Form.of(document.proposal()).headingOf(new Content.Text(section));
    }

    /** Every key has been taken already. */
    @Override
    public void commit() {}

    @Override
    public void focus() {
        area.focus();
    }

    @Override
    public void goTo(Place place) {
        choice.filter(entry -> isChoice(place)).ifPresentOrElse(ChoiceEntry::focus, area::focus);
    }

    private static boolean isChoice(Place place) {
        return place instanceof PageField field
                && List.of(SectionEdits.RISK_LEVEL, SectionEdits.ONE_COMMITTEE).contains(field.field());
    }

    @Override
    public void mark(Hit hit) {
        if (!isChoice(hit.place())) {
            area.select(hit.text(), hit.from(), hit.to());
        }
    }
}
