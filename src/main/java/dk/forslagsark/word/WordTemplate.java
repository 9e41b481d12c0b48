package dk.forslagsark.word;

import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.form.Form;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;

/**
 * A docx to be filled. It has all tags a template must have.
 *
 * @param name what the user knows it by: the form, or the name of the file
 * @param bytes the docx itself
 * @param isShipped whether its words are those of the form
 */
public record WordTemplate(String name, byte[] bytes, boolean isShipped) {
    /** The shipped template of the form. */
    public static WordTemplate shipped(Form form) {
        return new WordTemplate(form.label(), bytes(form.key()), true);
    }

    /** What is shipped under that name. */
    static byte[] bytes(String key) {
        try (InputStream in = WordTemplate.class.getResourceAsStream(key + ".docx")) {
            return Objects.requireNonNull(in, key).readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Reads a template of the user's own.
     *
     * @throws ExportProblem if it cannot be read, is no docx, has macros, or lacks tags
     */
    public static WordTemplate read(Path file) throws ExportProblem {
        String name = Objects.toString(file.getFileName(), file.toString());
        return of(name, WordBytes.of(file));
    }

    public static WordTemplate of(String name, byte[] bytes) throws ExportProblem {
        try (WordFile opened = WordFile.open(bytes, "Skabelonen " + name)) {
            List<String> macros = Stream.of("Skabelonen " + name
                            + " indeholder makroer. Gem den i Word som “Word-dokument (.docx)” uden makroer.")
                    .filter(any -> hasMacros(opened))
                    .toList();
            ExportProblem.throwIfAny(macros);
            ExportProblem.throwIfAny(
                    WordContract.problems(WordFile.read(opened.main()).getDocumentElement()));
            return new WordTemplate(name, bytes, false);
        } catch (IOException | InvalidFormatException broken) {
            throw new ExportProblem("Skabelonen " + name + " kunne ikke læses. Gem den igen i Word.", broken);
        }
    }

    private static boolean hasMacros(WordFile opened) {
        try {
            return opened.hasMacros();
        } catch (InvalidFormatException broken) {
            return false;
        }
    }
}
