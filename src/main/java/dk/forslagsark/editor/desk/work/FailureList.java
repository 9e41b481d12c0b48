package dk.forslagsark.editor.desk.work;

import dk.forslagsark.editor.desk.DeskTable;
import dk.forslagsark.editor.desk.files.FileWords;
import dk.forslagsark.folder.BatchExport.Outcome;
import java.util.List;
import javafx.scene.layout.StackPane;

/** The report of what was not exported, and why. */
final class FailureList extends StackPane {
    private static final double WIDTH = 860;
    private static final double HEIGHT = 320;

    private final DeskTable<Outcome> table = new DeskTable<>("desk-failures", "Ikke eksporteret");

    FailureList(List<Outcome> failures) {
        table.addColumn("Forslag", 300, outcome -> FileWords.named(outcome.file()));
        table.addColumn("Hvorfor ikke", 540, outcome -> outcome.problem().orElse(""));
        table.show(failures);
        getChildren().add(table);
        setPrefSize(WIDTH, HEIGHT);
    }

    void begin() {
        table.begin();
    }
}
