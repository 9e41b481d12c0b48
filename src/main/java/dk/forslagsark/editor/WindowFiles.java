package dk.forslagsark.editor;

import dk.forslagsark.editor.command.CommandContext;
import dk.forslagsark.editor.command.CompareAction;
import dk.forslagsark.editor.command.CurrentProposal;
import dk.forslagsark.editor.command.ExportAction;
import dk.forslagsark.editor.command.FileActions;
import dk.forslagsark.editor.command.FileCare;
import dk.forslagsark.editor.command.FileCommands;
import dk.forslagsark.editor.command.ImportAction;
import dk.forslagsark.editor.command.Presence;
import dk.forslagsark.editor.command.PrintAction;
import dk.forslagsark.editor.command.RecoverAction;
import dk.forslagsark.editor.command.Safekeeping;
import dk.forslagsark.editor.command.TemplateChecking;
import dk.forslagsark.editor.command.TemplateChoice;
import dk.forslagsark.editor.command.VersionsAction;
import dk.forslagsark.excel.template.Template;
import dk.forslagsark.file.StateFolder;
import dk.forslagsark.file.recovery.Recovery;
import dk.forslagsark.file.recovery.Versions;
import dk.forslagsark.file.sharing.OtherWindows;
import dk.forslagsark.folder.ProposalSource;
import dk.forslagsark.language.Texts;
import dk.forslagsark.tables.Place;
import dk.forslagsark.word.WordTemplate;
import dk.forslagsark.word.reading.ImportedDocument;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;

/** All that a window does with files: opened, saved, exported, compared, kept safe and shared with other windows. */
final class WindowFiles {
    private final Stage stage;
    private final CommandContext context;
    private final CurrentProposal opened;
    private final Versions versions;
    private final Safekeeping safekeeping;
    private final FileCare care;
    private final FileActions actions;
    private final TemplateChoice<Template> templates;
    private final TemplateChoice<WordTemplate> documents;
    private final ExportAction exporting;
    private final ImportAction importing;
    private final RecoverAction recovering;

    /**
     * @param state where the program keeps what is its own
     * @param openFolder opens a folder in a window of its own
     * @param showFile opens a file in the program that the system has for it
     */
    WindowFiles(
            Stage stage,
            CommandContext context,
            CurrentProposal opened,
            StateFolder state,
            Consumer<Path> openFolder,
            Consumer<Path> showFile) {
        this.stage = stage;
        this.context = context;
        this.opened = opened;
        OtherWindows others = new OtherWindows(state);
        Recovery recovery = new Recovery(state);
        versions = new Versions(state);
        safekeeping = new Safekeeping(recovery, versions, () -> Platform.runLater(() -> sayNotKept(recovery)));
        actions = new FileActions(context, opened, others, openFolder);
        care = new FileCare(context, actions, new Presence(others, this::comeForward));
        templates = TemplateChoice.ofWorkbooks(context);
        documents = TemplateChoice.ofDocuments(context);
        exporting = new ExportAction(context, actions, templates, documents, showFile);
        importing = new ImportAction(context, actions, opened);
        recovering = new RecoverAction(context, actions, opened, recovery, safekeeping);
    }

    /** Whoever relies on it would lose what is not saved. */
    private void sayNotKept(Recovery recovery) {
        context.messages().say(Texts.of("status.not-kept", recovery.folder()));
    }

    private void comeForward(Optional<Place> place) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        show(place);
    }

    private void show(Optional<Place> place) {
        opened.workspace().ifPresent(workspace -> place.ifPresent(workspace::goToIfThere));
    }

    /** Cares for what is open, from now until the window is closed. */
    void follow(Runnable exportBeganOrEnded) {
        opened.onChange(care::changed);
        opened.onChange(() -> safekeeping.changed(opened.proposal()));
        exporting.onChange(exportBeganOrEnded);
        closing().install();
        stage.setOnHidden(event -> {
            safekeeping.close();
            care.close();
        });
    }

    FileCommands commands() {
        return new FileCommands(
                opened,
                actions,
                exporting,
                new PrintAction(context),
                new TemplateChecking(context, actions, exporting),
                importing,
                new CompareAction(context),
                new VersionsAction(context, versions),
                closing()::close);
    }

    private WindowClosing closing() {
        return new WindowClosing(stage, context, actions, exporting);
    }

    /** Opens a folder or a proposal, or the one that a filled workbook or a form in Word comes to. */
    void open(Path file) {
        if (ProposalSource.isWorkbook(file) || ImportedDocument.isOne(file)) {
            importing.open(file);
        } else {
            actions.open(file);
        }
    }

    /** The same at that place if there is one. */
    void open(Path file, Optional<Place> place) {
        open(file);
        show(place);
    }

    FileActions actions() {
        return actions;
    }

    TemplateChoice<Template> templates() {
        return templates;
    }

    TemplateChoice<WordTemplate> documentTemplates() {
        return documents;
    }

    RecoverAction recovering() {
        return recovering;
    }
}
