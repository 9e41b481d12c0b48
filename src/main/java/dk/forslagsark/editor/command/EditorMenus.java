package dk.forslagsark.editor.command;

import dk.forslagsark.file.ViewSettings;
import dk.forslagsark.language.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;

/** The menu bar. */
public final class EditorMenus {
    private final EditorCommands commands;
    private final TemplateChoice<?> workbooks;
    private final TemplateChoice<?> documents;
    private final SavedSettings settings;
    private final Consumer<Path> open;

    /**
     * @param open opens one of the recent files
     */
    public EditorMenus(
            EditorCommands commands,
            TemplateChoice<?> workbooks,
            TemplateChoice<?> documents,
            SavedSettings settings,
            Consumer<Path> open) {
        this.commands = commands;
        this.workbooks = workbooks;
        this.documents = documents;
        this.settings = settings;
        this.open = open;
    }

    public MenuBar bar() {
        return new MenuBar(file(), edit(), insert(), tools(), view(), help());
    }

    private Menu file() {
        Menu examples = new Menu(Texts.of("command.menu.examples"));
        commands.file.examples.forEach(example -> examples.getItems().add(example.menuItem()));
        return menu(
                Texts.of("command.menu.file"),
                commands.file.create.menuItem(Feather.FILE_PLUS),
                commands.file.open.menuItem(Feather.FILE),
                commands.file.openFolder.menuItem(Feather.FOLDER),
                recent(),
                examples,
                new SeparatorMenuItem(),
                commands.file.save.menuItem(Feather.SAVE),
                commands.file.saveAs.menuItem(),
                new SeparatorMenuItem(),
                commands.file.compare.menuItem(),
                commands.file.versions.menuItem(),
                new SeparatorMenuItem(),
                commands.file.export.menuItem(Feather.GRID),
                commands.file.document.menuItem(),
                commands.file.pdf.menuItem(Feather.FILE_TEXT),
                menu(
                        Texts.of("command.menu.more-in-pdf"),
                        commands.file.pdfWithChart.menuItem(),
                        commands.file.pdfWithScenarios.menuItem()),
                commands.file.print.menuItem(Feather.PRINTER),
                commands.file.bringBack.menuItem(),
                commands.file.bringDocument.menuItem(),
                menu(
                        Texts.of("command.menu.templates"),
                        workbooks.menu(),
                        documents.menu(),
                        commands.file.checkTemplate.menuItem()),
                new SeparatorMenuItem(),
                commands.file.close.menuItem(),
                commands.file.quit.menuItem());
    }

    private Menu recent() {
        Menu menu = new Menu(Texts.of("command.menu.recent"));
        MenuItem none = new MenuItem(Texts.of("command.menu.recent.none"));
        none.setDisable(true);
        menu.getItems().add(none);
        menu.setOnShowing(event -> {
            menu.getItems()
                    .setAll(settings.now().recent().stream().map(this::recent).toList());
            if (menu.getItems().isEmpty()) {
                menu.getItems().add(none);
            }
        });
        return menu;
    }

    private MenuItem recent(Path file) {
        MenuItem item = new MenuItem(file.getFileName() + "  –  " + file.getParent());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> open.accept(file));
        return item;
    }

    private Menu edit() {
        return menu(
                Texts.of("command.menu.edit"),
                commands.edit.undo.menuItem(Feather.CORNER_UP_LEFT),
                commands.edit.redo.menuItem(Feather.CORNER_UP_RIGHT),
                commands.edit.repeat.menuItem(),
                new SeparatorMenuItem(),
                commands.edit.cut.menuItem(Feather.SCISSORS),
                commands.edit.copy.menuItem(Feather.COPY),
                commands.edit.paste.menuItem(Feather.CLIPBOARD),
                new SeparatorMenuItem(),
                menu(
                        Texts.of("command.menu.fill"),
                        commands.edit.fillDown.menuItem(Feather.ARROW_DOWN),
                        commands.edit.fillRight.menuItem(Feather.ARROW_RIGHT),
                        commands.edit.fillToEnd.menuItem()),
                new SeparatorMenuItem(),
                commands.find.find.menuItem(Feather.SEARCH),
                commands.find.next.menuItem(),
                commands.find.previous.menuItem(),
                commands.find.replace.menuItem(),
                commands.find.goTo.menuItem(),
                new SeparatorMenuItem(),
                commands.row.delete.menuItem(Feather.TRASH_2),
                commands.row.duplicate.menuItem(),
                menu(
                        Texts.of("command.menu.order"),
                        commands.row.moveUp.menuItem(Feather.CHEVRONS_UP),
                        commands.row.moveDown.menuItem(Feather.CHEVRONS_DOWN),
                        commands.row.sortUp.menuItem(),
                        commands.row.sortDown.menuItem()),
                commands.column.menu());
    }

    private Menu insert() {
        return menu(
                Texts.of("command.menu.insert"),
                commands.row.insertBelow.menuItem(Feather.PLUS),
                commands.row.insertAbove.menuItem(),
                commands.row.startGroup.menuItem(Feather.TYPE),
                commands.edit.comment.menuItem(Feather.MESSAGE_SQUARE),
                commands.edit.leadIn.menuItem(),
                commands.edit.note.menuItem(),
                commands.edit.newTable.menuItem(),
                commands.formulas.fed(),
                new SeparatorMenuItem(),
                commands.row.addDetail.menuItem(Feather.CORNER_DOWN_RIGHT),
                commands.row.gatherDetails.menuItem(),
                commands.row.dissolveDetails.menuItem(),
                commands.row.mergeDetails.menuItem());
    }

    private Menu tools() {
        return menu(
                Texts.of("command.menu.tools"),
                commands.years.shift.menuItem(Feather.FAST_FORWARD),
                commands.years.addBefore.menuItem(),
                commands.years.addAfter.menuItem(),
                new SeparatorMenuItem(),
                commands.years.priceLevel.menuItem(Feather.PERCENT),
                new SeparatorMenuItem(),
                commands.row.sumSteps.menuItem(),
                commands.row.toSteps.menuItem(),
                new SeparatorMenuItem(),
                commands.formulas.show.menuItem(),
                commands.formulas.precedents.menuItem(),
                commands.formulas.dependents.menuItem());
    }

    private Menu view() {
        return menu(
                Texts.of("command.menu.view"),
                commands.view.cover.checkItem(() -> commands.view.isShown(1)),
                commands.view.table.checkItem(() -> commands.view.isShown(2)),
                pages(),
                commands.view.previousPage.menuItem(),
                commands.view.nextPage.menuItem(),
                commands.view.previousPart.menuItem(),
                commands.view.nextPart.menuItem(),
                new SeparatorMenuItem(),
                commands.form.menu(),
                new SeparatorMenuItem(),
                commands.row.fold.menuItem(),
                columns(),
                commands.view.sources.checkItem(commands.view::showsSources),
                new SeparatorMenuItem(),
                menu(
                        Texts.of("command.menu.size"),
                        commands.view.larger.menuItem(Feather.ZOOM_IN),
                        commands.view.smaller.menuItem(Feather.ZOOM_OUT),
                        commands.view.usualSize.menuItem()),
                new SeparatorMenuItem(),
                commands.view.outline.checkItem(() -> shownParts().outline()),
                commands.view.results.checkItem(() -> shownParts().results()),
                commands.view.details.checkItem(() -> shownParts().details()),
                commands.view.whatIf.checkItem(commands.view::showsWhatIf),
                commands.findings.findings.menuItem(),
                commands.view.theme.checkItem(() -> shownParts().dark()),
                new LanguageChoice(settings).menu());
    }

    private ViewSettings shownParts() {
        return settings.now().view();
    }

    private Menu pages() {
        Menu menu = new Menu(Texts.of("command.menu.pages"));
        List<Command> pages = commands.view.pages;
        for (int i = 0; i < pages.size(); i++) {
            int number = ViewCommands.FIRST_NUMBER + i;
            menu.getItems().add(pages.get(i).checkItem(() -> commands.view.isShown(number)));
        }
        Command.mark(menu.getItems());
        return menu;
    }

    private Menu columns() {
        Menu menu = new Menu(Texts.of("command.menu.columns"));
        commands.view.columns.forEach((column, command) -> menu.getItems()
                .add(command.checkItem(() -> shownParts().columns().contains(column.key()))));
        Command.mark(menu.getItems());
        return menu;
    }

    private Menu help() {
        return menu(
                Texts.of("command.menu.help"),
                commands.guide.menuItem(Feather.HELP_CIRCLE),
                commands.keys.menuItem(),
                new SeparatorMenuItem(),
                commands.support.menuItem(),
                commands.about.menuItem());
    }

    private static Menu menu(String name, MenuItem... items) {
        Menu menu = new Menu(name);
        menu.getItems().addAll(items);
        Command.mark(menu.getItems());
        return menu;
    }
}
