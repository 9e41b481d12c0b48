package dk.forslagsark.editor.command;

import dk.forslagsark.editor.dialog.OutputKind;
import dk.forslagsark.excel.Export;
import dk.forslagsark.excel.Obstacle;
import dk.forslagsark.excel.Progress;
import dk.forslagsark.excel.TemplateFit;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.excel.template.Template;
import dk.forslagsark.language.Texts;
import dk.forslagsark.version.Version;
import java.util.List;

/** The workbook of a template. */
record WorkbookFormat(Template template) implements OutputFormat {
    @Override
    public OutputKind kind() {
        return OutputKind.WORKBOOK;
    }

    @Override
    public String with() {
        return Texts.of("command.template.with", template.name());
    }

    @Override
    public List<Obstacle> obstacles(Version version) {
        return TemplateFit.obstacles(version, template);
    }

    @Override
    public byte[] bytes(Version version, Progress progress) throws ExportProblem {
        return Export.workbook(version, template, progress);
    }
}
