package dk.forslagsark.editor.cover;

import dk.forslagsark.danish.DanishYear;
import dk.forslagsark.danish.Reading;
import dk.forslagsark.document.CoverEdits;
import dk.forslagsark.document.Document;
import dk.forslagsark.document.Edit;
import dk.forslagsark.editor.page.CheckedEntry;
import dk.forslagsark.editor.page.ChoiceEntry;
import dk.forslagsark.editor.page.FormEntry;
import dk.forslagsark.editor.page.Page;
import dk.forslagsark.editor.page.PageHeading;
import dk.forslagsark.editor.page.Suggestions;
import dk.forslagsark.find.Hit;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Organisation;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Status;
import dk.forslagsark.proposal.TypeDefinition;
import dk.forslagsark.spoken.SpokenYear;
import dk.forslagsark.tables.CoverKeys;
import dk.forslagsark.tables.CoverText;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.Place.PageField;
import dk.forslagsark.version.Version;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The front page as a form. */
public final class CoverPage implements Page {
    private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");

    private final Document document;
    private final Organisation organisation;
    private final Map<String, FormEntry> entries = new LinkedHashMap<>();
    private final CheckedEntry firstYear =
            new CheckedEntry(proposal -> Integer.toString(proposal.years().first()), "");
    private final CheckedEntry lastYear =
            new CheckedEntry(proposal -> Integer.toString(proposal.years().last()), "");
    private final ScrollPane node;

    public CoverPage(Document document, Organisation organisation) {
        this.document = document;
        this.organisation = organisation;
        VBox form =
                new VBox(new PageHeading(Texts.of("cover.title")), masterData().node(), terms().node());
        form.getStyleClass().addAll("page", "cover-page");
        node = new ScrollPane(form);
        node.setFitToWidth(true);
        node.getStyleClass().add("cover-scroll");
    }

    private FormBlock masterData() {
        FormBlock form = new FormBlock(Texts.of("cover.basics"));
        form.row(Texts.of("cover.number"), add(CoverText.NUMBER.key(), TextEntry.line(document, CoverText.NUMBER)));
        form.row(Texts.of("cover.name"), add(CoverText.TITLE.key(), TextEntry.line(document, CoverText.TITLE)));
        form.row(Texts.of("cover.summary"), add(CoverText.SUMMARY.key(), TextEntry.lines(document, CoverText.SUMMARY)));
        form.row(
                Texts.of("cover.type"),
                add(
                        CoverKeys.TYPE,
                        new ChoiceEntry<>(
                                document,
                                organisation.types().stream()
                                        .map(TypeDefinition::type)
                                        .toList(),
                                proposal -> proposal.cover().type(),
                                type -> CoverEdits.type(type, organisation::formOf))));
        form.row(
                Texts.of("cover.status"),
                add(
                        CoverKeys.STATUS,
                        new ChoiceEntry<>(
                                document,
                                List.of(Status.values()),
                                proposal -> proposal.cover().status(),
                                CoverEdits::status)));
        form.row(Texts.of("cover.target-group"), suggesting(CoverText.TARGET_GROUP, Organisation::targetGroups));
        form.row(Texts.of("cover.funded-by"), suggesting(CoverText.FUNDED_BY, Organisation::pools));
        form.row(Texts.of("cover.financing"), suggesting(CoverText.FINANCING, Organisation::financing));
        form.row(Texts.of("cover.submitted-by"), suggesting(CoverText.SUBMITTED_BY, Organisation::administrations));
        form.row(
                Texts.of("cover.submitted-with"),
                add(CoverKeys.ALSO_SUBMITTED_BY, new CoSubmittersEntry(document, organisation)));
        form.row(Texts.of("cover.affected"), add(CoverKeys.AFFECTED, new AffectedEntry(document, organisation)));
        return form;
    }

    private FormEntry suggesting(CoverText field, Function<Organisation, List<String>> names) {
        Suggestions suggestions = new Suggestions(() -> names.apply(organisation.at(document.proposal())));
        return add(field.key(), TextEntry.suggesting(document, field, suggestions));
    }

    private FormBlock terms() {
        FormBlock form = new FormBlock(Texts.of("cover.terms"));
        form.row(Texts.of("cover.price-level"), add(CoverKeys.PRICE_LEVEL, priceLevel()));
        form.row(Texts.of("cover.first-year"), add(CoverKeys.YEARS, firstYear));
        form.row(Texts.of("cover.last-year"), add(CoverKeys.LAST_YEAR, lastYear));
        form.row(Texts.of("cover.rate"), add(CoverKeys.RATE, rate()));
        firstYear.onTake(this::takeYears);
        lastYear.onTake(this::takeYears);
        return form;
    }

    private CheckedEntry priceLevel() {
        return checked(
                new CheckedEntry(
                        proposal -> Integer.toString(proposal.terms().priceLevel()),
                        Texts.of("cover.price-level-unit")),
                DanishYear::read,
                CoverEdits::priceLevel);
    }

    private CheckedEntry rate() {
        return checked(
                new CheckedEntry(
                        proposal -> SpokenYear.writePercent(proposal.terms().rate()), Texts.of("cover.rate-unit")),
                CoverPage::readRate,
                CoverEdits::rate);
    }

    /** A blank rate is the usual one. */
    private static Reading<Optional<BigDecimal>> readRate(String text) {
        return text.isBlank()
                ? Reading.of(Optional.empty())
                : SpokenYear.readPercent(text).then(rate -> Reading.of(Optional.of(rate)));
    }

    private <T> CheckedEntry checked(CheckedEntry entry, Function<String, Reading<T>> read, Function<T, Edit> edit) {
        entry.onTake(() -> {
            Reading<T> reading = read.apply(entry.text());
            entry.complain(reading.problem());
            reading.value().map(edit).ifPresent(document::apply);
            reading.value().ifPresent(any -> entry.show(document.proposal()));
        });
        return entry;
    }

    /** The two years are read together, for each may be wrong only as long as the other has not been typed. */
    private void takeYears() {
        var reading = DanishYear.read(firstYear.text(), lastYear.text());
        firstYear.complain(DanishYear.read(firstYear.text()).problem());
        lastYear.complain(reading.problem()
                .filter(any -> DanishYear.read(firstYear.text()).value().isPresent()));
        reading.value().map(CoverEdits::years).ifPresent(document::apply);
    }

    private FormEntry add(String field, FormEntry entry) {
        entries.put(field, entry);
        return entry;
    }

    @Override
    public Node node() {
        return node;
    }

    /** The field is set off, for while one goes on seeking another one has the keyboard. */
    @Override
    public void mark(Hit hit) {
        unmark();
        if (hit.place() instanceof PageField at && entries.containsKey(at.field())) {
            FormEntry entry = entries.get(at.field());
            entry.select(hit.from(), hit.to());
            entry.control().pseudoClassStateChanged(FOUND, true);
            reveal(entry.control());
        }
    }

    private void unmark() {
        entries.values().forEach(entry -> entry.control().pseudoClassStateChanged(FOUND, false));
    }

    /** Scrolls as little as brings the field in sight. */
    private void reveal(Node field) {
        Node form = node.getContent();
        Bounds at = form.sceneToLocal(field.localToScene(field.getLayoutBounds()));
        double sight = node.getViewportBounds().getHeight();
        double room = form.getLayoutBounds().getHeight() - sight;
        if (room > 0) {
            double top = node.getVvalue() * room;
            node.setVvalue(Math.max(at.getMaxY() - sight, Math.min(at.getMinY(), top)) / room);
        }
    }

    @Override
    public void show(Version version) {
        unmark();
        Proposal proposal = version.proposal();
        entries.values().forEach(entry -> entry.show(proposal));
    }

    @Override
    public void commit() {
        unmark();
        entries.values().forEach(FormEntry::commit);
    }

    @Override
    public void focus() {
        focus(entries.get(CoverText.NUMBER.key()));
    }

    @Override
    public void goTo(Place place) {
        if (place instanceof PageField at && entries.containsKey(at.field())) {
            focus(entries.get(at.field()));
        }
    }

    /** A scroll pane that has not been shown yet has no skin, and what is in it no scene to have the keyboard in. */
    private void focus(FormEntry entry) {
        node.applyCss();
        node.layout();
        entry.focus();
    }
}
