package dk.forslagsark.editor.workspace;

import dk.forslagsark.check.Checks;
import dk.forslagsark.document.Document;
import dk.forslagsark.editor.findings.LiveFindings;
import dk.forslagsark.editor.page.Columns;
import dk.forslagsark.editor.page.Page;
import dk.forslagsark.editor.page.PageWithColumns;
import dk.forslagsark.editor.page.PageWithRows;
import dk.forslagsark.editor.page.PageWithTexts;
import dk.forslagsark.editor.page.Rows;
import dk.forslagsark.editor.page.TableTextFields;
import dk.forslagsark.editor.page.WindowPart;
import dk.forslagsark.editor.sheet.Pointing;
import dk.forslagsark.editor.sheet.Sheet;
import dk.forslagsark.editor.table.TablePage;
import dk.forslagsark.find.Hit;
import dk.forslagsark.proposal.Organisation;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Version;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/** The pages of one document. */
public final class Workspace extends BorderPane {
    private final Document document;
    private final TablePage table;
    private final Pages pages = new Pages(this::welcome);
    private final SidePane side;
    private final Zoom zoom = new Zoom();
    private final PageSheets sheets;
    private final OutlineSide outline;
    private final LiveFindings live = new LiveFindings(this::showFindings);
    private final WhatIfPlace whatIf;
    private final Pointing pointing;
    private final WorkspaceFindings findings = new WorkspaceFindings(this);
    private final Dependencies dependencies;
    /** The page on which the formula is typed. */
    private Place.Page pointedFrom = Place.Page.TABLE_1;

    private final Runnable showing = this::changed;
    private Runnable listener = () -> {};

    private final ReadOnlyObjectWrapper<Place.Page> page = new ReadOnlyObjectWrapper<>(Place.Page.TABLE_1);

    /**
     * @param organisation what is suggested
     */
    public Workspace(Document document, Organisation organisation) {
        this.document = document;
        pointing = new Pointing(() -> document.version().evaluation());
        sheets = new PageSheets(pointing);
        dependencies = new Dependencies(this, pointing);
        pointing.onBegin(() -> pointedFrom = page.get());
        pointing.onReturn(() -> openAndFocus(pointedFrom));
        document.checkBy(Checks.by(organisation.rules()));
        whatIf = new WhatIfPlace(document, heightProperty(), this::toggleWhatIf);
        table = new TablePage(document, organisation);
        side = new SidePane(
                document,
                organisation,
                page.isEqualTo(Place.Page.TABLE_1),
                findings.panel(),
                this::goTo,
                this::toggleWhatIf);
        pages.add(Place.Page.TABLE_1, () -> table);
        new PageMakers(document, organisation, this::goTo).addTo(pages);
        setMinSize(0, 0);
        outline = new OutlineSide(this, this::openAndFocus);
        showSide(true, true);
        document.onChange(showing);
        show();
        open(Place.Page.TABLE_1);
        table.selectStart();
        table.sheet().onCursor(this::showRows);
        showRows();
    }

    private void showRows() {
        side.showRows(document.proposal(), table.selectedRefs());
    }

    /** A page that has just been made is as large as the others. */
    private void welcome(Page made) {
        zoom.follow(made.node());
        ((Region) made.node()).setMinSize(0, 0);
        LowPage.watch(made, zoom);
        sheets.add(made);
    }

    /** Called with each sheet there is, and each there comes to be. */
    public void onSheet(Consumer<Sheet> told) {
        sheets.onSheet(pages.made(), told);
    }

    public Document document() {
        return document;
    }

    /** Called when the document has changed and its pages show that. */
    public void onChange(Runnable told) {
        listener = told;
    }

    /** Shows what other pages of the same document have shown so far, which follow it no more. */
    public void takeOver(Workspace before) {
        document.forget(before.showing);
        zoom.set(before.zoom.percentProperty().get());
        sheets.takeOver(before.sheets);
        table.takeOver(before.table);
        whatIf.takeOver(before.whatIf);
        setBottom(whatIf.shown().orElse(null));
        open(before.page.get());
        pages.takeOver(before.pages);
        focus();
    }

    public TablePage table() {
        return table;
    }

    /** The page shown. */
    public ReadOnlyObjectProperty<Place.Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** How large the pages are shown. */
    public Zoom zoom() {
        return zoom;
    }

    /** Shows expressions instead of what they come to, or the other way round. */
    public void toggleSources() {
        sheets.toggleSources();
    }

    /** Whether expressions are shown instead of what they come to. */
    public boolean showsSources() {
        return sheets.showSources();
    }

    /** The rows of the page shown, where it is a sheet one writes in. */
    public Optional<Rows> rows() {
        return shown() instanceof PageWithRows page ? Optional.of(page.rows()) : Optional.empty();
    }

    /** The columns of the page shown, where they are one's own. */
    public Optional<Columns> columns() {
        return shown() instanceof PageWithColumns page ? page.columns() : Optional.empty();
    }

    /** The sheet of the page shown, if it has one. */
    public Optional<Sheet> sheet() {
        return PageSheets.of(shown());
    }

    /** What is written about the table of the page shown, where it has one. */
    public Optional<TableTextFields> texts() {
        return shown() instanceof PageWithTexts page ? Optional.of(page.texts()) : Optional.empty();
    }

    public boolean isOnTable() {
        return page.get() == Place.Page.TABLE_1;
    }

    /** Whether there is such a page. */
    public boolean has(Place.Page sought) {
        return pages.has(sought);
    }

    /** What the cell the cursor is on is computed from, and what it is computed into. */
    public Dependencies dependencies() {
        return dependencies;
    }

    /** What the checks find in the document. */
    public WorkspaceFindings findings() {
        return findings;
    }

    /** What a page is called in the list of pages. */
    public String name(Place.Page asked) {
        return outline.name(asked);
    }

    private Page shown() {
        return pages.get(page.get());
    }

    /** Shows a page. */
    public void open(Place.Page opened) {
        if (!pointing.isOpen()) {
            shown().commit();
            pointing.leave();
        }
        setCenter(pages.get(opened).node());
        outline.show(document.version(), opened);
        page.set(opened);
    }

    private void openAndFocus(Place.Page opened) {
        open(opened);
        focus();
    }

    /** Going from page to page in the order of the outline. */
    public PageNavigation navigation() {
        return outline.navigation(page::get);
    }

    /** Ends any edit under way, keeping what was typed. */
    public void commit() {
        pages.commit();
    }

    /** The same before what is written goes to a file. A formula that is half written is no part of it yet: its edit goes on, as it was. */
    public void commitWhole() {
        if (!pointing.isHalfWritten()) {
            commit();
        }
    }

    /** Gives the page shown the keyboard. */
    public void focus() {
        shown().focus();
    }

    /** The parts that are shown, from left to right, each with what gives it the keyboard. */
    public List<WindowPart> parts() {
        Stream<WindowPart> left = outline.parts(page::get);
        return Stream.of(left, Stream.of(new WindowPart(getCenter(), this::focus)), whatIf.parts(), side.parts())
                .flatMap(parts -> parts)
                .toList();
    }

    /** Takes back what was done last, and shows where. */
    public void undo() {
        commit();
        document.undo().ifPresent(this::goTo);
    }

    public void redo() {
        commit();
        document.redo().ifPresent(this::goTo);
    }

    public void showOutline(boolean shown) {
        outline.show(shown);
    }

    /** Whether the window is wide enough for the list of pages, as far as is known. */
    public boolean hasRoomForOutline() {
        return outline.hasRoom();
    }

    /** Shows the results, the details of the row, both or neither. */
    public void showSide(boolean withResults, boolean withDetails) {
        side.choose(withResults, withDetails);
        setRight(side.isEmpty() ? null : side);
    }

    /** Opens what answers what if it does not go as written, or closes it. */
    public void toggleWhatIf() {
        commit();
        whatIf.toggle();
        showWhatIf();
    }

    private void showWhatIf() {
        setBottom(whatIf.shown().orElse(null));
        whatIf.parts().findFirst().ifPresentOrElse(part -> part.focus().run(), this::focus);
    }

    public boolean showsWhatIf() {
        return whatIf.shown().isPresent();
    }

    /** Shows the place and puts the cursor there. */
    public void goTo(Place place) {
        boolean inDetails = side.hasKeyboard();
        open(place.page());
        shown().goTo(place);
        if (inDetails) {
            side.goTo(place);
        }
    }

    /** The same for a place of another version, which may be gone: then as near as one can. */
    public void goToIfThere(Place place) {
        if (isThere(place.page())) {
            goTo(place);
        }
    }

    private void showFindings(Version version) {
        findings.show(version);
        pages.showFindings(version.findings());
        outline.show(version, version.findings(), page.get());
    }

    /** Shows the place and what was found there. */
    public void goTo(Hit hit) {
        if (hit.place().equals(Place.SCENARIOS)) {
            whatIf.choose(hit.text());
            showWhatIf();
        } else {
            goTo(hit.place());
            shown().mark(hit);
        }
    }

    private void leavePageThatIsGone() {
        if (!isThere(page.get())) {
            open(Place.Page.TABLE_1);
        }
    }

    private boolean isThere(Place.Page asked) {
        return asked.freeTable().orElse(-1) < document.proposal().freeTables().size();
    }

    private void changed() {
        show();
        listener.run();
    }

    private void show() {
        pages.show(document.version());
        leavePageThatIsGone();
        side.show(document.version());
        whatIf.show(document.version());
        showRows();
        outline.show(document.version(), page.get());
        live.ask(document.version());
    }
}
