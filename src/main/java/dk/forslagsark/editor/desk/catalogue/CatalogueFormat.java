package dk.forslagsark.editor.desk.catalogue;

import dk.forslagsark.catalogue.Catalogue;
import dk.forslagsark.catalogue.PrintedCatalogue;
import dk.forslagsark.editor.command.FileMaking.Made;
import dk.forslagsark.editor.dialog.OutputKind;
import dk.forslagsark.excel.CatalogueExport;
import dk.forslagsark.excel.Progress;
import dk.forslagsark.excel.template.CatalogueTemplate;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.language.Texts;
import dk.forslagsark.pdf.PdfCatalogue;
import dk.forslagsark.word.WordCatalogue;
import java.util.List;
import java.util.Locale;

/** What a catalogue can be written as, each with the proposals behind it. */
enum CatalogueFormat {
    WORKBOOK(OutputKind.WORKBOOK) {
        @Override
        Made<List<String>> made(Catalogue catalogue, Progress progress) throws ExportProblem {
            CatalogueExport.Made made =
                    CatalogueExport.workbook(catalogue, CatalogueTemplate.shipped(), true, progress);
            return new Made<>(made.bytes(), made.problems());
        }
    },
    DOCUMENT(OutputKind.DOCUMENT) {
        @Override
        Made<List<String>> made(Catalogue catalogue, Progress progress) throws ExportProblem {
            PrintedCatalogue printed = PrintedCatalogue.of(catalogue);
            return new Made<>(WordCatalogue.document(printed, progress), printed.problems());
        }
    },
    PDF(OutputKind.PDF) {
        @Override
        Made<List<String>> made(Catalogue catalogue, Progress progress) throws ExportProblem {
            PrintedCatalogue printed = PrintedCatalogue.of(catalogue);
            return new Made<>(PdfCatalogue.document(printed, progress), printed.problems());
        }
    };

    private final OutputKind kind;

    CatalogueFormat(OutputKind kind) {
        this.kind = kind;
    }

    /**
     * The catalogue as a file, with the proposals that are not in it, each with why, in Danish.
     *
     * @throws ExportProblem if it would not agree with the catalogue
     */
    abstract Made<List<String>> made(Catalogue catalogue, Progress progress) throws ExportProblem;

    /** What it is called in a menu. */
    String words() {
        return Texts.of("desk.catalogue.format." + name().toLowerCase(Locale.ROOT));
    }

    OutputKind kind() {
        return kind;
    }
}
