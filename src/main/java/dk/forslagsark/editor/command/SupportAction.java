package dk.forslagsark.editor.command;

import dk.forslagsark.editor.dialog.OutputKind;
import dk.forslagsark.editor.dialog.Question;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Packs what whoever helps needs to see, when the user has been told what that is. */
public final class SupportAction {
    private static final OutputKind ZIP = new OutputKind("Gem pakken til support", "Zip-fil", ".zip");

    private final CommandContext context;
    private final FileActions files;
    private final ProgramFolders folders;
    private final FileMaking making;

    public SupportAction(CommandContext context, FileActions files, ProgramFolders folders) {
        this.context = context;
        this.files = files;
        this.folders = folders;
        making = new FileMaking(context.messages(), context.dialogs(), "Pakken er ikke skrevet");
    }

    /** Says what goes into it, asks where it goes, and writes it. */
    public void run() {
        context.current().commit();
        Question<Boolean> question = Question.<Boolean>of(
                        "Pak til den, der hjælper dig",
                        "Programmet gemmer en zip-fil, som du selv sender, hvis du vil. Der sendes intet, og du kan åbne filen og se,"
                                + " hvad der er i den.")
                .with(content())
                .or(true, "Gem pakken …");
        if (context.dialogs().choose(question).orElse(false)) {
            context.dialogs()
                    .chooseOutput("forslagsark-support" + ZIP.ending(), ZIP)
                    .flatMap(chosen -> files.agreed(chosen, ZIP.ending()))
                    .ifPresent(this::write);
        }
    }

    private List<String> content() {
        List<String> content = new ArrayList<>();
        context.current()
                .proposal()
                .ifPresentOrElse(
                        open -> content.add("• Forslaget “" + open.name()
                                + "” uden tekster: hvert bogstav i titler, rækker, afsnit,"
                                + " kommentarer og navne er erstattet, så kun længden ses. Tal, år, formler, styringsområder og valg"
                                + " fra lister er med, som de er."),
                        () -> content.add("• Intet forslag, for der er ikke noget åbent."));
        content.add(
                "• Programmets log. Forslagets tekster og filers navne er taget ud af den, men mappers navne kan stå der: se den igennem.");
        content.add("• Programmets version, Java, styresystem, sprog og hukommelse.");
        return content;
    }

    private void write(Path target) {
        SupportPack pack = new SupportPack(
                context.current().proposal().map(open -> open.document().proposal()),
                context.current().proposal().flatMap(OpenProposal::file),
                folders.logs());
        making.write(
                "Pakker", target, progress -> new FileMaking.Made<>(pack.bytes(), target), written -> context.messages()
                        .say("Pakken er gemt. Intet er sendt.", "Vis mappen", () -> folders.open()
                                .accept(written.toAbsolutePath().getParent())));
    }
}
