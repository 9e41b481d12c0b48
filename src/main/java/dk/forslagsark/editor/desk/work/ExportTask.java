package dk.forslagsark.editor.desk.work;

import dk.forslagsark.folder.BatchExport;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import javafx.concurrent.Task;

/** Exports many proposals, and says how far it has come. */
final class ExportTask extends Task<List<BatchExport.Outcome>> {
    private final BatchExport export;

    ExportTask(BatchExport export) {
        this.export = export;
        updateMessage("Eksporterer …");
    }

    @Override
    protected List<BatchExport.Outcome> call() {
        return export.run(this::step);
    }

    private void step(int done, Path file, double fraction) {
        if (isCancelled()) {
            throw new CancellationException();
        }
        int all = export.targets().size();
        updateProgress(done + fraction, all);
        updateMessage("Eksporterer " + (done + 1) + " af " + all + ": " + file.getFileName());
    }
}
