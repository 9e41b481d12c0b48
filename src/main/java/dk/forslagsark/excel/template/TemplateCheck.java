package dk.forslagsark.excel.template;

import dk.forslagsark.form.Content;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.tables.ListTables;
import dk.forslagsark.tables.Place.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What a workbook has of a template, whether or not it can be filled.
 *
 * @param problems what keeps it from being filled, in Danish; empty if it can be
 * @param hints names that may be misspelt, in Danish
 * @param has the names that it has and the program knows
 * @param lacks the names that the program knows and it has not
 * @param unknown the names that mean nothing to the program
 * @param tables the tables it prints, by what their names begin with
 * @param missing for each form the names without which not all of it is printed
 */
public record TemplateCheck(
        List<String> problems,
        List<String> hints,
        List<String> has,
        List<String> lacks,
        List<String> unknown,
        List<String> tables,
        Map<Form, List<String>> missing) {
    /**
     * Checks a file.
     *
     * @throws ExportProblem if it cannot be read as a workbook
     */
    public static TemplateCheck of(Path file) throws ExportProblem {
        try (XSSFWorkbook workbook =
                Template.FILE.open(Template.FILE.bytes(file), String.valueOf(file.getFileName()))) {
            return of(workbook);
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }

    static TemplateCheck of(XSSFWorkbook workbook) {
        NamedRanges places = new NamedRanges(workbook);
        NearNames near = NearNames.of(workbook);
        List<String> known = Contract.known().distinct().sorted().toList();
        return new TemplateCheck(
                Contract.problems(workbook),
                near.hints(),
                known.stream().filter(places::has).toList(),
                known.stream().filter(name -> !places.has(name)).toList(),
                near.unknown().stream()
                        .filter(name -> !name.startsWith(TemplateNames.BLOCK))
                        .sorted()
                        .toList(),
                TemplateTables.all().stream()
                        .filter(table -> places.has(table.first()))
                        .map(TemplateTable::prefix)
                        .toList(),
                missing(workbook));
    }

    /**
     * Checks a template that is no workbook and has the same names.
     *
     * @param problems what keeps it from being filled, in Danish
     * @param present the names it has
     * @param shipped the names that the shipped template of each form has
     */
    public static TemplateCheck of(List<String> problems, Set<String> present, Map<Form, Set<String>> shipped) {
        Set<String> known = new TreeSet<>();
        shipped.values().forEach(known::addAll);
        NearNames near = NearNames.of(present, known);
        Map<Form, List<String>> missing = new LinkedHashMap<>();
        shipped.forEach((form, names) -> missing.put(
                form,
                names(form)
                        .filter(name -> names.contains(name) && !present.contains(name))
                        .toList()));
        return new TemplateCheck(
                problems,
                near.hints(),
                known.stream().filter(present::contains).toList(),
                known.stream().filter(name -> !present.contains(name)).toList(),
                near.unknown().stream().sorted().toList(),
                TemplateTables.all().stream()
                        .filter(table -> present.contains(table.first()))
                        .map(TemplateTable::prefix)
                        .toList(),
                missing);
    }

    /** Whether it can be filled. */
    public boolean isUsable() {
        return problems.isEmpty();
    }

    private static Map<Form, List<String>> missing(XSSFWorkbook workbook) {
        List<String> present =
                workbook.getAllNames().stream().map(XSSFName::getNameName).toList();
        Map<Form, List<String>> missing = new LinkedHashMap<>();
        for (Form form : Form.values()) {
            missing.put(
                    form,
                    names(form)
                            .filter(name -> present.stream().noneMatch(name::equalsIgnoreCase))
                            .toList());
        }
        return missing;
    }

    /** The names of all that a form prints, one for each table. */
    private static Stream<String> names(Form form) {
        Stream<String> contents =
                form.parts().stream().flatMap(part -> part.contents().stream()).flatMap(TemplateCheck::names);
        return Stream.concat(TemplateNames.required().stream(), contents).distinct();
    }

    private static Stream<String> names(Content content) {
        if (content instanceof Content.Text text) {
            return Stream.of(SectionNames.name(text.section()));
        }
        return switch ((Content.Table) content) {
            case TOTALS -> Stream.empty();
            case AREA_TOTALS ->
                Stream.of(Block.values())
                        .flatMap(block -> AreaPlace.all().stream().map(place -> TemplateNames.total(block, place)));
            case PERMANENT -> areas(Block.PERMANENT);
            case INVESTMENTS -> areas(Block.IMPLEMENTATION);
            case COMMITTEES ->
                Stream.of(Block.values()).flatMap(block -> AreaPlace.all().stream()
                        .map(place -> TemplateTables.committees(block, place).first()));
            case COMMITTEE_EFFECT -> Stream.of(TemplateTables.EFFECT.first());
            case RISK_LEVEL -> Stream.of(FieldName.OfText.RISK.written());
            default ->
                ListTables.printed().stream()
                        .filter(table -> table.page() == Page.of(content))
                        .map(table -> TemplateTables.of(table).first());
        };
    }

    private static Stream<String> areas(Block block) {
        return AreaPlace.all().stream()
                .map(place -> TemplateTables.area(block, place).first());
    }
}
