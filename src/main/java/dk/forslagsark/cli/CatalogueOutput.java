package dk.forslagsark.cli;

import dk.forslagsark.catalogue.Batch;
import dk.forslagsark.catalogue.Catalogue;
import dk.forslagsark.catalogue.PrintedCatalogue;
import dk.forslagsark.excel.CatalogueExport;
import dk.forslagsark.excel.Progress;
import dk.forslagsark.excel.template.CatalogueTemplate;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.pdf.PdfCatalogue;
import dk.forslagsark.word.WordCatalogue;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Writes a catalogue as the file that its ending says.
 *
 * @param terminal where is told what is not in it
 * @param form the template of a workbook
 * @param withProposals whether a workbook has the sheets of the proposals behind it
 */
record CatalogueOutput(Terminal terminal, CatalogueTemplate form, boolean withProposals) {
    /** Why nothing can be written there, by that template if one is asked for. */
    static Optional<String> problem(Path file, Optional<Path> template) throws FileProblem {
        return new OutputFile(file, template.stream().toList())
                .problem(OutputEnding.values())
                .or(() -> problemOfTemplate(file, template));
    }

    private static Optional<String> problemOfTemplate(Path file, Optional<Path> template) {
        return template.filter(any -> !OutputEnding.of(file).equals(Optional.of(OutputEnding.WORKBOOK)))
                .map(any -> any
                        + " bruges ikke: en skabelon til kataloget hører til Excel. Udelad --template, eller giv filen et"
                        + " navn, der ender på .xlsx.");
    }

    /**
     * Writes it.
     *
     * @param folder where the proposals have been read
     * @param batch what has been read there, which is not written over
     */
    void write(Catalogue catalogue, Path file, Path folder, Batch batch) throws FileProblem, ExportProblem {
        checkNotRead(file, folder, batch);
        switch (OutputEnding.of(file).orElseThrow()) {
            case WORKBOOK -> workbook(catalogue, file);
            case DOCUMENT -> document(catalogue, file, WordCatalogue::document);
            case PDF -> document(catalogue, file, PdfCatalogue::document);
        }
    }

    /** A filled workbook that has been read would be lost. */
    private static void checkNotRead(Path file, Path folder, Batch batch) throws FileProblem {
        List<Path> ofThatName = batch.entries().stream()
                .map(entry -> folder.resolve(entry.file()))
                .filter(read -> read.getFileName()
                        .toString()
                        .equalsIgnoreCase(file.getFileName().toString()))
                .toList();
        Optional<String> problem = new OutputFile(file, ofThatName).problem(OutputEnding.values());
        if (problem.isPresent()) {
            throw new FileProblem(problem.get());
        }
    }

    private void workbook(Catalogue catalogue, Path file) throws FileProblem, ExportProblem {
        CatalogueExport.Made made =
                CatalogueExport.workbook(catalogue, form, withProposals, new SlowProgress(terminal));
        Drive.write(file, made.bytes());
        made.problems().forEach(terminal::complain);
    }

    private void document(Catalogue catalogue, Path file, Format format) throws FileProblem, ExportProblem {
        PrintedCatalogue printed = PrintedCatalogue.of(catalogue);
        Drive.write(file, format.bytes(printed, new SlowProgress(terminal)));
        printed.problems().forEach(terminal::complain);
    }

    /** Makes a document of a catalogue. */
    @FunctionalInterface
    private interface Format {
        byte[] bytes(PrintedCatalogue catalogue, Progress progress) throws ExportProblem;
    }
}
