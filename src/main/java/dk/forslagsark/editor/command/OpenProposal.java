package dk.forslagsark.editor.command;

import dk.forslagsark.document.Document;
import dk.forslagsark.file.FileName;
import java.nio.file.Path;
import java.util.Optional;

/** The proposal in the window and the file it belongs to, once it has one. */
public final class OpenProposal {
    private static final String EXTENSION = ".forslag";

    private final Document document;
    private Optional<Path> file;

    public OpenProposal(Document document, Optional<Path> file) {
        this.document = document;
        this.file = file;
    }

    public Document document() {
        return document;
    }

    public Optional<Path> file() {
        return file;
    }

    void belongsTo(Path saved) {
        file = Optional.of(saved);
    }

    /** The name of the file, or what the proposal would be called. */
    public String name() {
        return file.map(path -> path.getFileName().toString()).orElseGet(this::suggestedName);
    }

    /** The name, with a mark while there are unsaved changes. */
    public String title() {
        return name() + (document.isChanged() ? " •" : "") + " – Forslagsark";
    }

    /**
     * A file name without an extension: the file's, else number and title without what no file name may have, else “Nyt
     * forslag”.
     */
    public String suggestedName() {
        return file.map(path -> path.getFileName().toString().replaceFirst("\\.(forslag|json)$", ""))
                .filter(name -> !name.isEmpty())
                .orElseGet(this::numberAndTitle);
    }

    private String numberAndTitle() {
        var cover = document.proposal().cover();
        String usable = FileName.of(cover.number() + " " + cover.title(), EXTENSION.length());
        return usable.isEmpty() ? "Nyt forslag" : usable;
    }
}
