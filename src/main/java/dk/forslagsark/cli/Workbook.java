package dk.forslagsark.cli;

import dk.forslagsark.excel.Export;
import dk.forslagsark.excel.Progress;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.excel.template.Template;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.version.Version;
import java.nio.file.Path;

/** A proposal put into a template and written to a file. */
final class Workbook {
    private Workbook() {}

    /** Writes the file once the workbook is whole and agrees with the proposal; before that, it is as it was. */
    static void write(Version version, Template template, Path file) throws ExportProblem, FileProblem {
        byte[] bytes = Export.workbook(version, template, Progress.NONE);
        Drive.write(file, bytes);
    }
}
