package dk.forslagsark.editor.command;

import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.excel.template.OwnTemplate;
import dk.forslagsark.excel.template.Template;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Proposal;
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

/** Which template workbooks are made from: the form's, another that ships, or one of the user's own. */
public final class TemplateChoice {
    private final CommandContext context;
    private final Waiting waiting;
    /** The user's own templates, as they were listed last. */
    private List<OwnTemplate> own = List.of();
    /** Empty as long as the template follows the form. */
    private Optional<Template> chosen = Optional.empty();

    public TemplateChoice(CommandContext context) {
        this.context = context;
        this.waiting = context.waiting();
    }

    /** The template the proposal is put into. */
    Template of(Proposal proposal) {
        return chosen.orElseGet(() -> Template.shipped(Form.of(proposal)));
    }

    /** The menu in which a template is chosen; the user's own are looked up each time it is opened. */
    Menu menu() {
        Menu menu = new Menu("Skabelon til eksport");
        menu.getItems().setAll(items());
        menu.setOnShowing(event -> {
            menu.getItems().setAll(items());
            lookUp(menu);
        });
        return menu;
    }

    private List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        items.add(item("Følger formularen", chosen.isEmpty(), () -> choose(Optional.empty())));
        items.add(new SeparatorMenuItem());
        Template.shipped().stream().map(this::shipped).forEach(items::add);
        items.add(new SeparatorMenuItem());
        own.stream().map(this::own).forEach(items::add);
        MenuItem other = new MenuItem("Mappe med egne skabeloner …");
        other.setOnAction(event ->
                context.dialogs().chooseFolder("Mappe med egne skabeloner").ifPresent(this::use));
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
                return OwnTemplate.inFolder(folder.get());
            }
        };
        task.setOnSucceeded(found -> {
            own = task.getValue();
            menu.getItems().setAll(items());
        });
        task.setOnFailed(failed -> context.messages().say(task.getException().getMessage()));
        Thread thread = new Thread(task, "templates");
        thread.setDaemon(true);
        thread.start();
    }

    private MenuItem shipped(Template template) {
        return item(template.name(), isChosen(template.name()), () -> choose(Optional.of(template)));
    }

    /** Lists the templates of that folder from now on. */
    private void use(Path folder) {
        context.settings().change(known -> known.withTemplates(folder));
        context.messages().say("Skabeloner i " + folder + " står nu under Fil > Skabelon til eksport.");
    }

    private MenuItem own(OwnTemplate template) {
        return item(template.name(), isChosen(template.file().getFileName().toString()), () -> read(template));
    }

    private void read(OwnTemplate template) {
        try {
            Template read = waiting.<Template, ExportProblem>on(
                    "Læser " + template.name(), template.file(), () -> Template.read(template.file()));
            choose(Optional.of(read));
            if (!read.hints().isEmpty()) {
                context.dialogs()
                        .tell("Skabelonen “" + template.name() + "” er valgt", String.join("\n", read.hints()));
            }
        } catch (ExportProblem | FileProblem unusable) {
            context.dialogs().tell("Skabelonen “" + template.name() + "” kan ikke bruges", unusable.getMessage());
        } catch (CancellationException e) {
            context.messages().say("Skabelonen er ikke valgt.");
        }
    }

    private void choose(Optional<Template> template) {
        chosen = template;
        context.messages()
                .say("Skabelon til eksport: " + template.map(Template::name).orElse("følger formularen") + ".");
    }

    private boolean isChosen(String name) {
        return chosen.filter(template -> template.name().equals(name)).isPresent();
    }

    private static MenuItem item(String name, boolean selected, Runnable action) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setMnemonicParsing(false);
        item.setSelected(selected);
        item.setOnAction(event -> action.run());
        return item;
    }
}
