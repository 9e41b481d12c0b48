package dk.forslagsark.excel.template;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Years;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An xlsx to be filled with a catalogue. It has all names it must have. */
public final class CatalogueTemplate {
    private static final String SHIPPED = "katalog.xlsx";

    private final String name;
    private final byte[] bytes;

    private CatalogueTemplate(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** The one that comes with the program. */
    public static CatalogueTemplate shipped() {
        try (InputStream in = CatalogueTemplate.class.getResourceAsStream(SHIPPED)) {
            return new CatalogueTemplate(
                    SHIPPED, Objects.requireNonNull(in, SHIPPED).readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Reads one of the user's own.
     *
     * @throws ExportProblem if it cannot be read, is no xlsx, has macros, or lacks names or has them in the wrong places
     */
    public static CatalogueTemplate read(Path file) throws ExportProblem {
        return of(Objects.toString(file.getFileName(), file.toString()), Template.FILE.bytes(file));
    }

    static CatalogueTemplate of(String name, byte[] bytes) throws ExportProblem {
        try (XSSFWorkbook workbook = Template.FILE.open(bytes, name)) {
            ExportProblem.throwIfAny(problems(new NamedRanges(workbook)));
            return new CatalogueTemplate(name, bytes);
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }

    /**
     * What keeps a workbook from being such a template, in Danish; none where it is one, and empty where it is meant as something else:
     * where it has not one of the names.
     *
     * @throws ExportProblem if it cannot be read, is no xlsx, or has macros
     */
    public static Optional<List<String>> check(Path file) throws ExportProblem {
        byte[] bytes = Template.FILE.bytes(file);
        try (XSSFWorkbook workbook = Template.FILE.open(bytes, String.valueOf(file.getFileName()))) {
            NamedRanges places = new NamedRanges(workbook);
            boolean isMeant = CatalogueNames.required().anyMatch(places::has);
            return isMeant ? Optional.of(problems(places)) : Optional.empty();
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }

    /** Whether a workbook is such a template, filled or not: its figures are sums of many proposals. */
    public static boolean isCatalogue(XSSFWorkbook workbook) {
        return new NamedRanges(workbook).has(CatalogueNames.NET_TOTAL);
    }

    /** What the user knows it by. */
    public String name() {
        return name;
    }

    /** The xlsx itself, unfilled: for whoever wants a copy to restyle. */
    public byte[] content() {
        return bytes.clone();
    }

    /** Opens a fresh copy, to be closed by the caller. */
    public XSSFWorkbook open() throws ExportProblem {
        return Template.FILE.reopen(bytes, name);
    }

    private static List<String> problems(NamedRanges places) {
        List<String> missing = CatalogueNames.required()
                .filter(name -> places.find(name).isEmpty())
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            return List.of(Texts.of("excel.catalogue.names-missing", String.join(", ", missing)));
        }
        List<String> problems = new ArrayList<>();
        CatalogueNames.yearRows()
                .map(places::get)
                .filter(row -> !isYearRow(row))
                .forEach(row -> problems.add(Texts.of("excel.catalogue.year-row", row.described(), Years.MOST)));
        below(places, CatalogueNames.GROUP_MODELS, problems);
        below(places, CatalogueNames.TARGET_MODELS, problems);
        return problems;
    }

    private static boolean isYearRow(NamedRange row) {
        return row.isOneRow() && row.columns() == Years.MOST;
    }

    private static void below(NamedRanges places, List<String> models, List<String> problems) {
        NamedRange first = places.get(models.get(0));
        IntStream.range(1, models.size())
                .mapToObj(index -> places.get(models.get(index)))
                .filter(place -> place.sheet() != first.sheet()
                        || place.firstRow() != first.firstRow() + models.indexOf(place.name()))
                .forEach(place -> problems.add(Texts.of(
                        "excel.catalogue.below", place.described(), models.indexOf(place.name()), first.described())));
    }
}
