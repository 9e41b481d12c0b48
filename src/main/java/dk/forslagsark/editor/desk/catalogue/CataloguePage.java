package dk.forslagsark.editor.desk.catalogue;

import dk.forslagsark.catalogue.Batch;
import dk.forslagsark.catalogue.Catalogue;
import dk.forslagsark.catalogue.Edition;
import dk.forslagsark.catalogue.EditionComparison;
import dk.forslagsark.catalogue.Entry;
import dk.forslagsark.catalogue.Plan;
import dk.forslagsark.catalogue.Scope;
import dk.forslagsark.catalogue.Target;
import dk.forslagsark.editor.desk.DeskContent;
import dk.forslagsark.editor.desk.DeskContext;
import dk.forslagsark.editor.desk.DeskPage;
import dk.forslagsark.editor.desk.catalogue.ProposalLoading.Loaded;
import dk.forslagsark.editor.desk.work.PriceConversion;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.PlanFile;
import dk.forslagsark.folder.FolderEntry;
import dk.forslagsark.language.Language;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Areas;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Place;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The page with the catalogue of the folder: of the committee chosen in the head of the desk, or of all together. */
public final class CataloguePage implements DeskPage, EditionKeeping {
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(Texts.of("desk.catalogue"));
    private final DeskContext context;
    private final ProposalLoading loading;
    private final BorderPane pane = new BorderPane();
    private final CatalogueTable table = new CatalogueTable();
    private final ScopeFields years = new ScopeFields(this::refresh);
    private final EditionFields editions = new EditionFields(this::refresh, this);
    private final StackPane reading = new StackPane(new Label(Texts.of("desk.catalogue.reading")));
    private final Node split;
    private final TargetPane targets;
    private final PartsList parts;
    private Optional<DeskContent> content = Optional.empty();
    private Optional<Loaded> loaded = Optional.empty();
    private final Button convert = new Button(Texts.of("desk.catalogue.convert"));
    private Optional<Catalogue> shown = Optional.empty();

    public CataloguePage(DeskContext context) {
        this.context = context;
        loading = new ProposalLoading(context.checks());
        targets = new TargetPane(this::save, context.messages()::say);
        reading.getStyleClass().add("desk-reading");
        parts = new PartsList(part -> open(part.entry().file(), Optional.of(Place.cell(part.row(), Column.LABEL))));
        table.onTick(this::tick);
        table.onOpen(file -> open(file, Optional.empty()));
        table.onSelected(parts::show);
        CatalogueSaving saving = new CatalogueSaving(context);
        MenuButton export = saving.button(this::printed);
        convert.setId("desk-catalogue-convert");
        convert.setOnAction(event -> convertible().ifPresent(this::convert));
        convert.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> convertible().isEmpty(), table.getSelectionModel().selectedItemProperty()));
        split = new CatalogueSplit(table, targets, parts);
        VBox head = new VBox(6, line(years, export, convert), line(editions, editions.comparing()));
        head.getStyleClass().add("desk-catalogue-head");
        // what does not fit is cut here, and does not push the buttons of the window out of sight
        head.setMinWidth(0);
        pane.setTop(head);
        pane.setCenter(reading);
        pane.sceneProperty().addListener((seen, before, scene) -> {
            if (scene != null) {
                load();
            }
        });
    }

    /** A line of fields, in two where the window is narrow. */
    private static FlowPane line(Node... fields) {
        FlowPane line = new FlowPane(fields);
        line.getStyleClass().add("desk-catalogue-line");
        return line;
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
    public void show(DeskContent now) {
        boolean isOther = content.filter(before ->
                        before.isLoading() == now.isLoading() && before.files().equals(now.files()))
                .isEmpty();
        content = Optional.of(now);
        if (isOther) {
            load();
        } else {
            refresh();
        }
    }

    /** Only when it is looked at, and when all files are known. */
    private void load() {
        content.filter(now -> pane.getScene() != null && !now.isLoading())
                .ifPresent(now -> loading.load(now.folder(), now.files(), this::show));
    }

    private void show(Loaded now) {
        loaded = Optional.of(now);
        now.problem().ifPresent(context.messages()::say);
        editions.show(now.plan());
        years.offer(Areas.SHIPPED.inOrder(now.batch().entries().stream()
                .flatMap(CataloguePage::areas)
                .distinct()
                .toList()));
        refresh();
    }

    private static Stream<Area> areas(Entry entry) {
        return Stream.of(Block.values())
                .flatMap(block -> entry.proposal().lines(block).stream())
                .map(Line::area);
    }

    private void refresh() {
        loaded.ifPresent(now -> years.choice(
                        committee(), now.plan().priceLevel().or(context.checks().house()::priceLevel))
                .in(now.batch().entries(), Year.now().getValue())
                .ifPresentOrElse(
                        scope -> show(now, scope), () -> context.messages().say(Texts.of("desk.catalogue.years"))));
    }

    private void show(Loaded now, Scope scope) {
        Plan plan = withTargetOf(committee(), now.plan());
        Catalogue catalogue = catalogue(now.batch(), plan, scope);
        shown = Optional.of(catalogue);
        years.show(scope.years().first(), scope.years().last(), scope.priceLevel());
        parts.showYears(scope.years().list());
        table.show(CatalogueRow.of(catalogue), scope.years().list());
        targets.show(
                scope.years().list(),
                catalogue.achievements(),
                plan.targets(),
                editions.beside().map(other -> EditionComparison.of(now.batch(), editions.edition(), other, scope)));
        showSplit();
    }

    private Catalogue catalogue(Batch batch, Plan plan, Scope scope) {
        return Catalogue.of(
                batch, plan, editions.edition(), scope, context.organisation().targetGroups());
    }

    /** What is shown as it is printed: in Danish, whatever the window speaks. */
    private Optional<Catalogue> printed() {
        return Language.isDanishSpoken()
                ? shown
                : loaded.flatMap(now -> shown.map(seen -> Language.DANISH.during(
                        () -> catalogue(now.batch().printed(), withTargetOf(committee(), now.plan()), seen.scope()))));
    }

    /**
     * Only with what stands in it: of a table that is filled after it was first drawn empty below a divider, what is new is
     * not drawn before the next key.
     */
    private void showSplit() {
        if (pane.getCenter() == reading) {
            boolean isBegun = reading.isFocused();
            pane.setCenter(split);
            if (isBegun) {
                begin();
            }
        }
    }

    /** The committee looked at has a target to type in, also where it has none yet. */
    private static Plan withTargetOf(Optional<String> committee, Plan plan) {
        return committee
                .filter(name -> plan.target(name).isEmpty())
                .map(name -> plan.with(Target.of(name, Map.of())))
                .orElse(plan);
    }

    /** The one chosen in the head of the desk; of several all are shown together. */
    private Optional<String> committee() {
        return content.map(DeskContent::committees)
                .filter(chosen -> chosen.size() == 1)
                .map(chosen -> chosen.iterator().next());
    }

    private void tick(Entry entry, boolean in) {
        editions.tick(entry.number(), in);
        refresh();
    }

    private void open(String file, Optional<Place> place) {
        file(file).ifPresent(found -> context.open(found, place));
    }

    /** The proposal at other prices that is selected among what is not counted. */
    private Optional<FolderEntry> convertible() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .filter(row -> row.kind() == CatalogueRow.Kind.APART)
                .flatMap(CatalogueRow::file)
                .flatMap(this::file)
                .filter(file -> file.summary()
                        .filter(summary -> summary.priceLevel()
                                != shown.map(catalogue -> catalogue.scope().priceLevel())
                                        .orElse(summary.priceLevel()))
                        .isPresent());
    }

    private void convert(FolderEntry file) {
        shown.ifPresent(catalogue ->
                new PriceConversion(context).ask(file, catalogue.scope().priceLevel()));
    }

    private Optional<FolderEntry> file(String named) {
        return content.flatMap(now -> now.file(named));
    }

    /** Beside what the file has by then: two years may be typed before the first of them is kept. */
    private void save(String committee, int year, Amount amount) {
        int level = shown.map(catalogue -> catalogue.scope().priceLevel()).orElseThrow();
        keep(plan -> plan.with(plan.target(committee)
                        .orElse(Target.of(committee, Map.of()))
                        .with(year, amount))
                .withPriceLevel(plan.priceLevel().orElse(level)));
    }

    @Override
    public void keep(Edition edition) {
        editions.kept(edition);
        keep(plan -> plan.with(edition));
    }

    @Override
    public void rename(String edition, String name) {
        keep(plan -> plan.renamed(edition, name));
    }

    @Override
    public void delete(Edition edition) {
        keep(plan -> plan.without(edition.name()));
        context.messages()
                .say(Texts.of("desk.edition.deleted", edition.name()), Texts.of("desk.undo"), () -> keep(edition));
    }

    private void keep(UnaryOperator<Plan> change) {
        if (content.isEmpty() || loaded.isEmpty()) {
            return;
        }
        try {
            Plan plan = context.waiting()
                    .<Plan, FileProblem>on(
                            Texts.of("desk.saving", PlanFile.NAME),
                            content.get().folder(),
                            () -> PlanFile.change(content.get().folder(), change));
            show(new Loaded(loaded.get().batch(), plan, Optional.empty()));
        } catch (FileProblem problem) {
            context.dialogs().tell(Texts.of("desk.plan.not-saved"), problem.getMessage());
        } catch (CancellationException stopped) {
            context.messages().say(Texts.of("desk.not-saved"));
        }
    }

    /** Takes what is half typed for typed. */
    public void finish() {
        targets.finish();
    }

    /** Asks for the catalogue that the other page has asked for. */
    public void takeOver(CataloguePage before) {
        years.takeOver(before.years);
        editions.takeOver(before.editions);
        table.getSelectionModel().select(before.table.getSelectionModel().getSelectedIndex());
    }

    /** The parts of a split pane have no scene, and take no keyboard, before it has been styled. */
    @Override
    public void begin() {
        if (pane.getCenter() == reading) {
            reading.requestFocus();
            return;
        }
        pane.applyCss();
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    @Override
    public List<FolderEntry> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .flatMap(CatalogueRow::file)
                .flatMap(this::file)
                .stream()
                .toList();
    }
}
