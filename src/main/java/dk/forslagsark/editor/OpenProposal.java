package dk.forslagsark.editor;

import dk.forslagsark.document.Document;
import java.nio.file.Path;
import java.util.Optional;

/** The proposal in the window and the file it belongs to, once it has one. */
final class OpenProposal {
    private final Document document;
    private Optional<Path> file;

    OpenProposal(Document document, Optional<Path> file) {
        this.document = document;
        this.file = file;
    }

    Document document() {
        return document;
    }

    Optional<Path> file() {
        return file;
    }

    void belongsTo(Path saved) {
        file = Optional.of(saved);
    }

    /** The name of the file, or what the proposal would be called. */
    String name() {
        return file.map(path -> path.getFileName().toString()).orElseGet(() -> {
            String suggested = suggestedName();
            return suggested.isEmpty() ? "Nyt forslag" : suggested;
        });
    }

    /** A file name made of number and title, without an extension and without what no file name may have. */
    String suggestedName() {
        var cover = document.proposal().cover();
        String name = (cover.number() + " " + cover.title()).strip();
        String allowed = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").replaceAll("\\s+", " ");
        return allowed.substring(0, Math.min(100, allowed.length())).strip().replaceAll("[. ]+$", "");
    }
}
