package dk.forslagsark.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers prepared by a test, and what the editor told. */
final class PreparedDialogs implements Dialogs {
    Optional<Path> file = Optional.empty();
    Unsaved unsaved = Unsaved.CANCEL;
    boolean replace;
    final List<String> asked = new ArrayList<>();
    final List<String> told = new ArrayList<>();

    @Override
    public Optional<Path> chooseProposal() {
        return file;
    }

    @Override
    public Optional<Path> chooseTarget(String name) {
        asked.add(name);
        return file;
    }

    @Override
    public Optional<Path> chooseWorkbook(String name) {
        asked.add(name);
        return file;
    }

    @Override
    public Unsaved askUnsaved(String name) {
        asked.add(name);
        return unsaved;
    }

    @Override
    public boolean mayReplace(Path path) {
        asked.add(path.getFileName().toString());
        return replace;
    }

    @Override
    public void tell(String heading, String text) {
        told.add(text);
    }
}
