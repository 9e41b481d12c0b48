package dk.forslagsark.editor.command;

import dk.forslagsark.editor.dialog.OutputKind;
import dk.forslagsark.excel.Obstacle;
import dk.forslagsark.excel.Progress;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.version.Version;
import java.util.List;

/** What a proposal can be written as. */
interface OutputFormat {
    /** What it is written as, for whom it is asked where it goes. */
    OutputKind kind();

    /** What it is written with, as it follows the name of the file: “ med skabelonen …”. */
    String with();

    /** What keeps the proposal from being written so. */
    List<Obstacle> obstacles(Version version);

    /**
     * The file.
     *
     * @throws ExportProblem if it would not agree with the proposal
     */
    byte[] bytes(Version version, Progress progress) throws ExportProblem;
}
