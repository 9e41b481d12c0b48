package dk.forslagsark.word;

import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.excel.template.TemplateCheck;
import dk.forslagsark.form.Form;
import dk.forslagsark.language.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.w3c.dom.Element;

/**
 * A docx to be filled. It has all tags a template must have.
 *
 * @param name what the user knows it by: the form, or the name of the file
 * @param bytes the docx itself
 * @param form the form whose words it has; empty for one of the user's own
 * @param hints tags that may be misspelt, in Danish
 */
public record WordTemplate(String name, byte[] bytes, Optional<Form> form, List<String> hints) {
    public WordTemplate {
        hints = List.copyOf(hints);
    }

    /** The shipped template of the form. */
    public static WordTemplate shipped(Form form) {
        return new WordTemplate(form.label(), bytes(form.key()), Optional.of(form), List.of());
    }

    /** Those that ship, in the order of the forms. */
    public static List<WordTemplate> shipped() {
        return Stream.of(Form.values()).map(WordTemplate::shipped).toList();
    }

    /** What is shipped under that name. */
    static byte[] bytes(String key) {
        try (InputStream in = WordTemplate.class.getResourceAsStream(key + ".docx")) {
            return Objects.requireNonNull(in, key).readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether the name of the file says that it is a template of this kind. */
    public static boolean isOne(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".docx");
    }

    /**
     * Reads a template of the user's own.
     *
     * @throws ExportProblem if it cannot be read, is no docx, has macros, or lacks tags
     */
    public static WordTemplate read(Path file) throws ExportProblem {
        return of(named(file), WordBytes.of(file));
    }

    public static WordTemplate of(String name, byte[] bytes) throws ExportProblem {
        TemplateCheck check = check(name, bytes);
        List<String> problems = new ArrayList<>(check.problems());
        if (!problems.isEmpty()) {
            problems.addAll(check.hints());
        }
        ExportProblem.throwIfAny(problems);
        return new WordTemplate(name, bytes, Optional.empty(), check.hints());
    }

    /**
     * What a file has of a template, whether or not it can be filled.
     *
     * @throws ExportProblem if it cannot be read as a Word document
     */
    public static TemplateCheck check(Path file) throws ExportProblem {
        return check(named(file), WordBytes.of(file));
    }

    private static String named(Path file) {
        return Objects.toString(file.getFileName(), file.toString());
    }

    private static TemplateCheck check(String name, byte[] bytes) throws ExportProblem {
        try (WordFile opened = WordFile.open(bytes, Texts.of("word.template", name))) {
            Element root = WordFile.read(opened.main()).getDocumentElement();
            List<String> problems = new ArrayList<>();
            if (opened.hasMacros()) {
                problems.add(Texts.of("word.template.macros", name));
            }
            problems.addAll(WordContract.problems(root));
            return TemplateCheck.of(problems, tags(root), shippedTags());
        } catch (IOException | InvalidFormatException broken) {
            throw new ExportProblem(Texts.of("word.template.unreadable", name), broken);
        }
    }

    private static Set<String> tags(Element root) {
        return Controls.all(root).stream()
                .map(Controls::tag)
                .filter(tag -> !tag.isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<Form, Set<String>> shippedTags() throws ExportProblem, IOException, InvalidFormatException {
        Map<Form, Set<String>> tags = new EnumMap<>(Form.class);
        for (Form form : Form.values()) {
            try (WordFile opened = WordFile.open(bytes(form.key()), form.label())) {
                tags.put(form, tags(WordFile.read(opened.main()).getDocumentElement()));
            }
        }
        return tags;
    }

    /** Whether its words are those of a form. */
    boolean isShipped() {
        return form.isPresent();
    }
}
