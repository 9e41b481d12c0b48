package dk.forslagsark.excel;

import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.version.Version;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An xlsx to be filled. It has all names a template must have; whether a proposal fits into it is another question. */
public final class Template {
    private final String name;
    private final byte[] bytes;

    private Template(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** The templates that come with the program, one for each form. */
    public static List<Template> shipped() {
        return Stream.of(Form.values()).map(Template::shipped).toList();
    }

    /** The shipped template of the form. */
    public static Template shipped(Form form) {
        return shipped(form.label(), form.key() + ".xlsx");
    }

    /** The one that is filled where nobody asks for another: that of the form the proposal is written for. */
    public static Template usual(Proposal proposal) {
        return shipped(Form.of(proposal));
    }

    /**
     * Reads a template of the user's own.
     *
     * @throws ExportProblem if it cannot be read, is no xlsx, has macros, or lacks names or has them in the wrong places
     */
    public static Template read(Path file) throws ExportProblem {
        String name = Objects.toString(file.getFileName(), file.toString());
        return of(name, TemplateFile.bytes(file));
    }

    static Template of(String name, byte[] bytes) throws ExportProblem {
        Template template = new Template(name, bytes);
        try (XSSFWorkbook workbook = template.open()) {
            ExportProblem.throwIfAny(Contract.problems(workbook));
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
        return template;
    }

    /** What the user knows it by: the form, or the name of the file. */
    public String name() {
        return name;
    }

    /** The xlsx itself, unfilled: for whoever wants a copy to restyle. */
    public byte[] content() {
        return bytes.clone();
    }

    /**
     * What keeps the proposal from being put into this template, in Danish, one line per problem; often nothing. The
     * export may find more once it has filled it.
     */
    public List<String> problems(Version version) {
        try (XSSFWorkbook workbook = open()) {
            return problems(workbook, version);
        } catch (ExportProblem broken) {
            return broken.problems();
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }

    /**
     * Whether one of the version's findings is an error in a table that this template has. An error in another table does not keep
     * the proposal from being put into it.
     */
    public boolean isStoppedBy(Version version) throws ExportProblem {
        if (!version.hasErrors()) {
            return false;
        }
        try (XSSFWorkbook workbook = open()) {
            return version.findings().stream().anyMatch(new TypedTables(new Places(workbook))::isStoppedBy);
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }

    static List<String> problems(XSSFWorkbook workbook, Version version) {
        Proposal proposal = version.proposal();
        List<String> problems = new ArrayList<>();
        Place years = new Places(workbook).get(Names.YEARS);
        int count = proposal.years().count();
        if (years.columns() < count) {
            problems.add("Skabelonen har plads til " + years.columns() + " år (" + years.described()
                    + "), men forslaget viser " + count + ". Skabelonen skal have " + (count - years.columns())
                    + " årskolonner mere.");
        }
        problems.addAll(Affected.of(workbook, proposal.cover().affected()).problems());
        problems.addAll(Unexportable.problems(version, new TypedTables(new Places(workbook)))
                .toList());
        return List.copyOf(problems);
    }

    /** Opens a fresh copy, to be closed by the caller. */
    XSSFWorkbook open() throws ExportProblem {
        return TemplateFile.open(bytes, name);
    }

    private static Template shipped(String name, String resource) {
        try (InputStream in = Template.class.getResourceAsStream(resource)) {
            return new Template(name, Objects.requireNonNull(in, resource).readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
