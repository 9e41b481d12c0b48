package dk.forslagsark.word;

import dk.forslagsark.catalogue.Entry;
import dk.forslagsark.catalogue.PrintedCatalogue;
import dk.forslagsark.excel.Progress;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.language.Texts;
import dk.forslagsark.paper.PaperText;
import dk.forslagsark.paper.PrintedForm;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.w3c.dom.Document;

/**
 * Makes a Word document of a catalogue: what the proposals come to, a table of contents, and each proposal on pages of its own. One proposal
 * after the other is written, so that no more than one is held as a document.
 */
public final class WordCatalogue {
    private static final Logger LOG = Logger.getLogger(WordCatalogue.class.getName());
    private static final double WRITTEN = 0.85;

    private WordCatalogue() {}

    /**
     * The catalogue with the proposals that are added up, in its order. It is read again and compared with what is printed, letter by letter.
     *
     * @param progress is called before each proposal, and may throw {@link CancellationException} to stop
     * @return the bytes of a docx
     * @throws ExportProblem if the document would not say what the catalogue and the forms print
     */
    public static byte[] document(PrintedCatalogue catalogue, Progress progress) throws ExportProblem {
        List<PrintedForm> forms = new ArrayList<>();
        for (Entry entry : catalogue.entries()) {
            forms.add(PrintedForm.of(entry.version(), PrintedCatalogue.form(entry)));
        }
        List<String> titles = forms.stream().map(PrintedForm::title).toList();
        try (WordFile opened = WordFile.open(WordTemplate.bytes("katalog"), Texts.of("word.catalogue.template"))) {
            for (PackagePart part : opened.pageTexts()) {
                Document foot = WordFile.read(part);
                new CatalogueFront(foot.getDocumentElement(), catalogue, titles).fill();
                WordFile.write(part, foot);
            }
            write(opened, catalogue, forms, titles, progress);
            WordExport.describe(opened.file(), catalogue.title(), catalogue.author());
            byte[] bytes = opened.bytes();
            progress.step(WRITTEN, Texts.of("word.progress.compares"));
            ExportProblem.throwIfAny(
                    problem(bytes, texts(catalogue, forms, titles)).stream().toList());
            return bytes;
        } catch (CancellationException cancelled) {
            throw cancelled;
        } catch (IOException | InvalidFormatException | RuntimeException unforeseen) {
            LOG.log(Level.WARNING, "document of a catalogue", unforeseen);
            throw new ExportProblem(Texts.of("word.catalogue.failed"), unforeseen);
        }
    }

    private static void write(
            WordFile opened,
            PrintedCatalogue catalogue,
            List<PrintedForm> forms,
            List<String> titles,
            Progress progress)
            throws IOException, InvalidFormatException, ExportProblem {
        Document front = WordFile.read(opened.main());
        new CatalogueFront(front.getDocumentElement(), catalogue, titles).fill();
        WordLists lists = WordLists.in(opened);
        try (OutputStream out = opened.main().getOutputStream()) {
            WordBody body = new WordBody(out);
            body.begin();
            body.blocks(front.getDocumentElement());
            for (int i = 0; i < forms.size(); i++) {
                Entry entry = catalogue.entries().get(i);
                progress.step(WRITTEN * i / forms.size(), Texts.of("excel.progress.adds", entry.number()));
                body.blocks(new CataloguePages(entry.version(), forms.get(i), lists).root(i));
            }
            body.end(front.getDocumentElement());
        }
        lists.write();
    }

    /** All that it says, from the top. */
    private static Stream<String> texts(PrintedCatalogue catalogue, List<PrintedForm> forms, List<String> titles) {
        return Stream.of(
                        CatalogueFront.texts(catalogue, titles).stream(),
                        forms.stream().flatMap(form -> PaperText.of(form).stream()))
                .flatMap(texts -> texts);
    }

    private static Optional<String> problem(byte[] bytes, Stream<String> texts)
            throws ExportProblem, IOException, InvalidFormatException {
        try (WordFile written = WordFile.ofOurs(bytes)) {
            return StreamedComparison.problem(written.main(), texts.iterator());
        }
    }
}
