package dk.forslagsark.editor.desk.work;

import dk.forslagsark.danish.Quoted;
import dk.forslagsark.folder.BatchExport;
import dk.forslagsark.folder.BatchExport.Outcome;
import dk.forslagsark.folder.FolderEntry;
import dk.forslagsark.language.Texts;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.concurrent.Task;

/** Exports one of many proposals, and says how far it has come. */
final class OneExport extends Task<Outcome> {
    /** More of the name does not fit beside the others. */
    private static final int LONGEST = 48;

    private final BatchExport export;
    private final FolderEntry file;

    OneExport(BatchExport export, FolderEntry file) {
        this.export = export;
        this.file = file;
        updateTitle(Quoted.shortened(String.valueOf(export.targets().get(file).getFileName()), LONGEST));
        updateMessage(Texts.of("desk.export.waiting"));
    }

    @Override
    protected Outcome call() {
        updateMessage(Texts.of("desk.export.writing"));
        return export.export(file, this::step);
    }

    /** That nothing came of it, and why. */
    Outcome failed(String reason) {
        return new Outcome(file, Optional.of(reason));
    }

    private void step(double fraction) {
        if (isCancelled()) {
            throw new CancellationException();
        }
        updateProgress(fraction, 1);
    }
}
