package dk.forslagsark.editor.command;

import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.excel.template.OwnTemplate;
import dk.forslagsark.excel.template.Template;
import dk.forslagsark.file.Background;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.language.Texts;
import dk.forslagsark.word.WordTemplate;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.concurrent.Task;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Which template workbooks, or Word documents, are made from: the form's, another that ships, or one of the user's own. */
public final class TemplateChoice<T> {
    private final TemplateKind<T> kind;
    private final CommandContext context;
    private final Waiting waiting;
    /** The user's own templates, as they were listed last. */
    private List<OwnTemplate> own = List.of();
    /** Empty as long as the template follows the form. */
    private Optional<T> chosen = Optional.empty();

    private TemplateChoice(TemplateKind<T> kind, CommandContext context) {
        this.kind = kind;
        this.context = context;
        this.waiting = context.waiting();
    }

    public static TemplateChoice<Template> ofWorkbooks(CommandContext context) {
        return new TemplateChoice<>(TemplateKind.WORKBOOK, context);
    }

    public static TemplateChoice<WordTemplate> ofDocuments(CommandContext context) {
        return new TemplateChoice<>(TemplateKind.DOCUMENT, context);
    }

    /** The template the proposal is put into; empty as long as it follows the form. */
    Optional<T> chosen() {
        return chosen;
    }

    /** The menu in which a template is chosen; the user's own are looked up each time it is opened. */
    Menu menu() {
        Menu menu = new Menu(kind.menu());
        menu.getItems().setAll(items());
        menu.setOnShowing(event -> {
            menu.getItems().setAll(items());
            lookUp(menu);
        });
        return menu;
    }

    private List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        items.add(item(Texts.of("command.template.of-form"), chosen.isEmpty(), () -> choose(Optional.empty())));
        items.add(new SeparatorMenuItem());
        kind.shipped().get().stream().map(this::shipped).forEach(items::add);
        items.add(new SeparatorMenuItem());
        own.stream().map(this::own).forEach(items::add);
        MenuItem other = new MenuItem(Texts.of("command.template.folder"));
        other.setOnAction(event -> context.dialogs()
                .chooseFolder(Texts.of("command.template.choose-folder"))
                .ifPresent(this::use));
        items.add(other);
        return items;
    }

    /** Lists the user's own on another thread, for their folder may lie on a slow drive; those known last are shown meanwhile. */
    private void lookUp(Menu menu) {
        Optional<Path> folder = context.settings().now().templates();
        if (folder.isEmpty()) {
            return;
        }
        Task<List<OwnTemplate>> task = new Task<>() {
            @Override
            protected List<OwnTemplate> call() throws ExportProblem {
                return OwnTemplate.inFolder(folder.get(), kind.ending());
            }
        };
        task.setOnSucceeded(found -> {
            own = task.getValue();
            menu.getItems().setAll(items());
        });
        task.setOnFailed(failed -> context.messages().say(task.getException().getMessage()));
        new Background("templates").start(task);
    }

    private MenuItem shipped(T template) {
        String name = kind.name().apply(template);
        return item(name, isChosen(name), () -> choose(Optional.of(template)));
    }

    /** Lists the templates of that folder from now on. */
    private void use(Path folder) {
        context.settings().change(known -> known.withTemplates(folder));
        context.messages().say(Texts.of("command.template.listed", folder));
    }

    private MenuItem own(OwnTemplate template) {
        return item(template.name(), isChosen(template.file().getFileName().toString()), () -> read(template));
    }

    private void read(OwnTemplate template) {
        try {
            T read = waiting.<T, ExportProblem>on(
                    Texts.of("command.template.reading", template.name()), template.file(), () -> kind.read()
                            .of(template.file()));
            choose(Optional.of(read));
            List<String> hints = kind.hints().apply(read);
            if (!hints.isEmpty()) {
                context.dialogs()
                        .tell(Texts.of("command.template.is-chosen", template.name()), String.join("\n", hints));
            }
        } catch (ExportProblem | FileProblem unusable) {
            context.dialogs().tell(Texts.of("command.template.unusable", template.name()), unusable.getMessage());
        } catch (CancellationException e) {
            context.messages().say(Texts.of("command.template.not-chosen"));
        }
    }

    private void choose(Optional<T> template) {
        chosen = template;
        context.messages()
                .say(template.map(kind.name())
                        .map(name -> Texts.of("command.template.chosen", kind.menu(), name))
                        .orElseGet(() -> Texts.of("command.template.follows", kind.menu())));
    }

    private boolean isChosen(String name) {
        return chosen.filter(template -> kind.name().apply(template).equals(name))
                .isPresent();
    }

    private static MenuItem item(String name, boolean selected, Runnable action) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setMnemonicParsing(false);
        item.setSelected(selected);
        item.setOnAction(event -> action.run());
        return item;
    }
}
