package dk.forslagsark.editor.desk.catalogue;

import dk.forslagsark.catalogue.Catalogue;
import dk.forslagsark.editor.desk.DeskContext;
import dk.forslagsark.editor.dialog.OutputKind;
import dk.forslagsark.excel.CatalogueExport;
import dk.forslagsark.excel.Progress;
import dk.forslagsark.excel.template.CatalogueTemplate;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.SafeFile;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

/** Writes the catalogue as a workbook, with the proposals' own sheets behind it. */
record CatalogueSaving(DeskContext context) {
    void save(Catalogue catalogue) {
        context.dialogs().chooseOutput("Katalog.xlsx", OutputKind.WORKBOOK).ifPresent(file -> save(catalogue, file));
    }

    private void save(Catalogue catalogue, Path file) {
        try {
            List<String> problems = context.waiting()
                    .<List<String>, ExportProblem>on(
                            "Skriver " + file.getFileName(), file, () -> write(catalogue, file));
            context.messages().say("Kataloget er skrevet.", "Åbn det", () -> context.showFile()
                    .accept(file));
            if (!problems.isEmpty()) {
                context.dialogs().tell("Kataloget er skrevet, men mangler noget", String.join("\n", problems));
            }
        } catch (FileProblem | ExportProblem problem) {
            context.dialogs().tell("Kataloget er ikke skrevet", problem.getMessage());
        } catch (CancellationException stopped) {
            context.messages().say("Kataloget er ikke skrevet.");
        }
    }

    private static List<String> write(Catalogue catalogue, Path file) throws ExportProblem, FileProblem {
        CatalogueExport.Made made =
                CatalogueExport.workbook(catalogue, CatalogueTemplate.shipped(), true, Progress.NONE);
        SafeFile.write(file, out -> out.write(made.bytes()));
        return made.problems();
    }
}
