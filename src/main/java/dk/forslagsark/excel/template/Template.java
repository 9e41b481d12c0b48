package dk.forslagsark.excel.template;

import dk.forslagsark.form.Form;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An xlsx to be filled. It has all names a template must have; whether a proposal fits into it is another question. */
public final class Template {
    static final WorkbookFile FILE = new WorkbookFile(WorkbookUse.TEMPLATE);

    private final String name;
    private final byte[] bytes;
    private final List<String> hints;

    private Template(String name, byte[] bytes, List<String> hints) {
        this.name = name;
        this.bytes = bytes;
        this.hints = hints;
    }

    /** The templates that come with the program, one for each form. */
    public static List<Template> shipped() {
        return Stream.of(Form.values()).map(Template::shipped).toList();
    }

    /** The shipped template of the form. */
    public static Template shipped(Form form) {
        return shipped(form.label(), form.key() + ".xlsx");
    }

    /**
     * Reads a template of the user's own.
     *
     * @throws ExportProblem if it cannot be read, is no xlsx, has macros, or lacks names or has them in the wrong places
     */
    public static Template read(Path file) throws ExportProblem {
        String name = Objects.toString(file.getFileName(), file.toString());
        return of(name, FILE.bytes(file));
    }

    public static Template of(String name, byte[] bytes) throws ExportProblem {
        try (XSSFWorkbook workbook = FILE.open(bytes, name)) {
            ExportProblem.throwIfAny(Contract.problems(workbook));
            return new Template(name, bytes, NearNames.of(workbook).hints());
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }

    /** What the user knows it by: the form, or the name of the file. */
    public String name() {
        return name;
    }

    /** Names of it that mean nothing to the program and may be misspelt, one line each in Danish. They do not stop an export. */
    public List<String> hints() {
        return hints;
    }

    /** The xlsx itself, unfilled: for whoever wants a copy to restyle. */
    public byte[] content() {
        return bytes.clone();
    }

    /** Opens a fresh copy, to be closed by the caller. */
    public XSSFWorkbook open() throws ExportProblem {
        return FILE.reopen(bytes, name);
    }

    private static Template shipped(String name, String resource) {
        try (InputStream in = Template.class.getResourceAsStream(resource)) {
            return new Template(name, Objects.requireNonNull(in, resource).readAllBytes(), List.of());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
