package dk.forslagsark.editor.command;

import dk.forslagsark.document.Document;
import dk.forslagsark.file.FileName;
import java.nio.file.Path;
import java.util.Optional;

/** The proposal in the window and the file it belongs to, once it has one. */
public final class OpenProposal {
    private static final String EXTENSION = ".forslag";

    private final Document document;
    private Optional<OnDisk> onDisk;
    private Runnable onFile = () -> {};

    public OpenProposal(Document document, Optional<OnDisk> onDisk) {
        this.document = document;
        this.onDisk = onDisk;
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
        return onDisk.flatMap(OnDisk::readOnly);
    }

    /** The name of the file, or what the proposal would be called. */
    public String name() {
        return file().map(path -> path.getFileName().toString()).orElseGet(this::suggestedName);
    }

    /** The name, with a mark while there are unsaved changes, and whether it may not be saved there. */
    public String title() {
        String readOnly = readOnly().isPresent() ? " – skrivebeskyttet" : "";
        return name() + (document.isChanged() ? " •" : "") + readOnly + " – Forslagsark";
    }

    /**
     * A file name without an extension: the file's, else number and title without what no file name may have, else “Nyt
     * forslag”.
     */
    public String suggestedName() {
        return file().map(path -> path.getFileName().toString().replaceFirst("\\.(forslag|json)$", ""))
                .filter(name -> !name.isEmpty())
                .orElseGet(this::numberAndTitle);
    }

    /** The name of a copy of it, without an extension. */
    String copyName() {
        return suggestedName() + " – kopi";
    }

    private String numberAndTitle() {
        var cover = document.proposal().cover();
        String usable = FileName.of(cover.number() + " " + cover.title(), EXTENSION.length());
        return usable.isEmpty() ? "Nyt forslag" : usable;
    }
}
