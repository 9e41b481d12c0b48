package dk.forslagsark.editor.desk.work;

import dk.forslagsark.file.Background;
import dk.forslagsark.folder.BatchExport;
import dk.forslagsark.folder.BatchExport.Outcome;
import dk.forslagsark.language.Texts;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.concurrent.Task;

/** Exports many proposals, several at a time, and says how far it has come. */
final class ExportTask extends Task<List<Outcome>> {
    /** Each workbook takes its memory: more at a time are not faster on a laptop. */
    private static final int MOST_AT_A_TIME = 4;

    private static final Logger LOG = System.getLogger(ExportTask.class.getName());

    private final List<OneExport> files;

    ExportTask(BatchExport export) {
        files = export.targets().keySet().stream()
                .map(file -> new OneExport(export, file))
                .toList();
        updateMessage(Texts.of("desk.export.begun"));
    }

    /** What is done with each file, in their order. */
    List<OneExport> files() {
        return files;
    }

    @Override
    protected List<Outcome> call() throws InterruptedException {
        int atATime = Math.min(MOST_AT_A_TIME, Runtime.getRuntime().availableProcessors());
        ExecutorService threads = Executors.newFixedThreadPool(atATime, new Background("export"));
        try {
            files.forEach(threads::execute);
            List<Outcome> outcomes = new ArrayList<>();
            for (OneExport file : files) {
                outcomes.add(outcome(file, outcomes.size()));
            }
            return outcomes;
        } finally {
            files.forEach(file -> file.cancel(false));
            threads.shutdownNow();
        }
    }

    private Outcome outcome(OneExport file, int before) throws InterruptedException {
        updateMessage(Texts.of("desk.export.progress", before + 1, files.size()));
        updateProgress(before, files.size());
        try {
            return file.get();
        } catch (CancellationException stopped) {
            return file.failed(Texts.of("desk.export.one-stopped"));
        } catch (ExecutionException e) {
            LOG.log(Level.ERROR, "unexpected", e);
            return file.failed(Texts.of("desk.unexpected"));
        }
    }
}
