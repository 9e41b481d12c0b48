package dk.forslagsark.editor.desk.work;

import java.util.List;
import javafx.scene.Node;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;
import org.controlsfx.control.TaskProgressView;

/** The files of an export that are not written yet, each with how far it has come; all of them are stopped at the foot. */
final class ExportProgress {
    private static final double WIDTH = 520;
    private static final double HEIGHT = 300;

    private ExportProgress() {}

    /** Shows them above that node; what is finished goes away. */
    static void show(ExportTask task, Node at) {
        List<OneExport> left =
                task.files().stream().filter(file -> !file.isDone()).toList();
        TaskProgressView<OneExport> view = new TaskProgressView<>();
        view.setId("desk-export-files");
        view.getTasks().setAll(left);
        view.setPrefSize(WIDTH, HEIGHT);
        view.getStylesheets().setAll(at.getScene().getStylesheets());
        PopOver popOver = new PopOver(view);
        popOver.setArrowLocation(ArrowLocation.BOTTOM_LEFT);
        popOver.setAnimated(false);
        popOver.setDetachable(false);
        popOver.show(at);
        popOver.getRoot().getStylesheets().setAll(at.getScene().getStylesheets());
        task.runningProperty().addListener((seen, before, running) -> {
            if (!running) {
                popOver.hide();
            }
        });
    }
}
