package dk.forslagsark.editor.command;

import dk.forslagsark.editor.dialog.OutputKind;
import dk.forslagsark.editor.dialog.Question;
import dk.forslagsark.language.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Packs what whoever helps needs to see, when the user has been told what that is. */
public final class SupportAction {
    private final CommandContext context;
    private final FileActions files;
    private final ProgramFolders folders;
    private final FileMaking making;

    public SupportAction(CommandContext context, FileActions files, ProgramFolders folders) {
        this.context = context;
        this.files = files;
        this.folders = folders;
        making = new FileMaking(context.messages(), context.dialogs(), Texts.of("command.support.failure"));
    }

    /** Says what goes into it, asks where it goes, and writes it. */
    public void run() {
        context.current().commit();
        Question<Boolean> question = Question.<Boolean>of(
                        Texts.of("command.support.heading"), Texts.of("command.support.explained"))
                .with(content())
                .or(true, Texts.of("command.support.save"));
        if (context.dialogs().choose(question).orElse(false)) {
            context.dialogs()
                    .chooseOutput("forslagsark-support" + OutputKind.SUPPORT.ending(), OutputKind.SUPPORT)
                    .flatMap(chosen -> files.agreed(chosen, OutputKind.SUPPORT.ending()))
                    .ifPresent(this::write);
        }
    }

    private List<String> content() {
        List<String> content = new ArrayList<>();
        context.current()
                .proposal()
                .ifPresentOrElse(
                        open -> content.add(Texts.of("command.support.proposal", open.name())),
                        () -> content.add(Texts.of("command.support.none")));
        content.add(Texts.of("command.support.log"));
        content.add(Texts.of("command.support.system"));
        return content;
    }

    private void write(Path target) {
        SupportPack pack = new SupportPack(
                context.current().proposal().map(open -> open.document().proposal()),
                context.current().proposal().flatMap(OpenProposal::file),
                folders.logs());
        making.write(
                Texts.of("command.support.doing"),
                target,
                progress -> new FileMaking.Made<>(pack.bytes(), target),
                written -> context.messages()
                        .say(Texts.of("command.support.done"), Texts.of("command.support.show"), () -> folders.open()
                                .accept(written.toAbsolutePath().getParent())));
    }
}
