package dk.forslagsark.editor.desk.work;

import dk.forslagsark.editor.desk.DeskTable;
import dk.forslagsark.editor.desk.files.FileWords;
import dk.forslagsark.folder.BatchExport.Outcome;
import dk.forslagsark.language.Texts;
import java.util.List;
import javafx.scene.layout.StackPane;

/** The report of what was not exported, and why. */
final class FailureList extends StackPane {
    private static final double WIDTH = 860;
    private static final double HEIGHT = 320;

    private final DeskTable<Outcome> table = new DeskTable<>("desk-failures", Texts.of("desk.export.failures"));

    FailureList(List<Outcome> failures) {
        table.addColumn(Texts.of("desk.proposal"), 300, outcome -> FileWords.named(outcome.file()));
        table.addColumn(Texts.of("desk.export.why-not"), 540, outcome -> outcome.problem()
                .orElse(""));
        table.show(failures);
        getChildren().add(table);
        setPrefSize(WIDTH, HEIGHT);
    }

    void begin() {
        table.begin();
    }
}
