package dk.forslagsark.editor.command;

import dk.forslagsark.document.Document;
import dk.forslagsark.file.FileName;
import dk.forslagsark.language.Texts;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** The proposal in the window and the file it belongs to, once it has one. */
public final class OpenProposal {
    private static final String EXTENSION = ".forslag";

    private final Document document;
    private final Optional<Path> copied;
    private Optional<OnDisk> onDisk;
    private Runnable onFile = () -> {};

    public OpenProposal(Document document, Optional<OnDisk> onDisk) {
        this(document, onDisk, Optional.empty());
    }

    private OpenProposal(Document document, Optional<OnDisk> onDisk, Optional<Path> copied) {
        this.document = document;
        this.onDisk = onDisk;
        this.copied = copied;
    }

    /** What a file holds, which does not belong to it: saving asks for a file of its own, beside that one. */
    static OpenProposal copyOf(Path file, Document document) {
        return new OpenProposal(document, Optional.empty(), Optional.of(file));
    }

    public Document document() {
        return document;
    }

    public Optional<OnDisk> onDisk() {
        return onDisk;
    }

    public Optional<Path> file() {
        return onDisk.map(OnDisk::file);
    }

    /** Runs whenever its file is another one, or holds something else. */
    void onFile(Runnable listener) {
        onFile = listener;
    }

    void belongsTo(OnDisk changed) {
        onDisk = Optional.of(changed);
        onFile.run();
    }

    /** Why it may not be saved in its file. */
    Optional<String> readOnly() {
        return onDisk.flatMap(OnDisk::readOnly).map(Supplier::get);
    }

    /** The name of the file, or what the proposal would be called. */
    public String name() {
        return file().map(path -> path.getFileName().toString()).orElseGet(this::suggestedName);
    }

    /** The name, with a mark while there are unsaved changes, and whether it may not be saved there. */
    public String title() {
        String readOnly = readOnly().isPresent() ? " – " + Texts.of("command.proposal.read-only") : "";
        return name() + (document.isChanged() ? " •" : "") + readOnly + " – Forslagsark";
    }

    /**
     * A file name without an extension: the file's, else that of a copy of the file it comes from, else number and title without
     * what no file name may have, else “Nyt forslag”.
     */
    public String suggestedName() {
        return file().map(FileName::stem)
                .or(() -> copied.map(FileName::stem).map(OpenProposal::copyOf))
                .filter(name -> !name.isEmpty())
                .orElseGet(this::numberAndTitle);
    }

    /** The name of a copy of it, without an extension. */
    String copyName() {
        return copyOf(suggestedName());
    }

    /** Where it would be saved under a name: beside its file or the one it is a copy of, else the name alone. */
    Path target(String name) {
        Path target = Path.of(name + EXTENSION);
        return file().or(() -> copied).map(path -> path.resolveSibling(target)).orElse(target);
    }

    private static String copyOf(String name) {
        return Texts.of("command.proposal.copy", name);
    }

    private String numberAndTitle() {
        var cover = document.proposal().cover();
        String usable = FileName.of(cover.number() + " " + cover.title(), EXTENSION.length());
        return usable.isEmpty() ? Texts.of("command.proposal.unnamed") : usable;
    }
}
