package dk.forslagsark.editor.command;

import dk.forslagsark.editor.dialog.Dialogs;
import dk.forslagsark.editor.dialog.OutputKind;
import dk.forslagsark.editor.dialog.Question;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Proposal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Packs what whoever helps needs to see, when the user has been told what that is. */
public final class SupportAction {

    private final Messages messages;
    private final Dialogs dialogs;
    private final ProgramFolders folders;
    private final Supplier<Optional<Packed>> chosen;
    private final Naming naming;
    private final FileMaking making;

    /**
     * A proposal that is packed without its texts.
     *
     * @param name what it is called to the user
     * @param file the file it belongs to
     * @param source the proposal itself, which may lie on a slow drive
     */
    public record Packed(String name, Optional<Path> file, Source source) {}

    /** Where a proposal comes from. */
    @FunctionalInterface
    public interface Source {
        Proposal read() throws FileProblem;
    }

    /** The file that is written where the user has chosen one; empty where one would be written over that is to stay. */
    @FunctionalInterface
    public interface Naming {
        Optional<Path> agreed(Path chosen, String ending);
    }

    /**
     * @param chosen the proposal that is packed, if one is
     */
    public SupportAction(
            Messages messages,
            Dialogs dialogs,
            ProgramFolders folders,
            Supplier<Optional<Packed>> chosen,
            Naming naming) {
        this.messages = messages;
        this.dialogs = dialogs;
        this.folders = folders;
        this.chosen = chosen;
        this.naming = naming;
        making = new FileMaking(messages, dialogs, Texts.of("command.support.failure"));
    }

    /** That of a window with one proposal: it packs what is open there. */
    public static SupportAction ofOpen(CommandContext context, FileActions files, ProgramFolders folders) {
        return new SupportAction(
                context.messages(), context.dialogs(), folders, () -> open(context.current()), files::agreed);
    }

    private static Optional<Packed> open(Current current) {
        current.commit();
        return current.proposal()
                .map(open -> new Packed(
                        open.name(), open.file(), () -> open.document().proposal()));
    }

    /** Says what goes into it, asks where it goes, and writes it. */
    public void run() {
        Optional<Packed> packed = chosen.get();
        Question<Boolean> question = Question.<Boolean>of(
                        Texts.of("command.support.heading"), Texts.of("command.support.explained"))
                .with(content(packed))
                .or(true, Texts.of("command.support.save"));
        if (dialogs.choose(question).orElse(false)) {
            dialogs.chooseOutput("forslagsark-support" + OutputKind.SUPPORT.ending(), OutputKind.SUPPORT)
                    .flatMap(file -> naming.agreed(file, OutputKind.SUPPORT.ending()))
                    .ifPresent(target -> write(packed, target));
        }
    }

    private static List<String> content(Optional<Packed> packed) {
        List<String> content = new ArrayList<>();
        packed.ifPresentOrElse(
                open -> content.add(Texts.of("command.support.proposal", open.name())),
                () -> content.add(Texts.of("command.support.none")));
        content.add(Texts.of("command.support.log"));
        content.add(Texts.of("command.support.system"));
        return content;
    }

    private void write(Optional<Packed> packed, Path target) {
        making.write(
                Texts.of("command.support.doing"),
                target,
                progress -> new FileMaking.Made<>(bytes(packed), target),
                written -> messages.say(
                        Texts.of("command.support.done"), Texts.of("command.support.show"), () -> folders.open()
                                .accept(written.toAbsolutePath().getParent())));
    }

    private byte[] bytes(Optional<Packed> packed) throws FileProblem {
        Optional<Proposal> proposal =
                packed.isPresent() ? Optional.of(packed.get().source().read()) : Optional.empty();
        return new SupportPack(proposal, packed.flatMap(Packed::file), folders.logs()).bytes();
    }
}
