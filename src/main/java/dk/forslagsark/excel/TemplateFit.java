package dk.forslagsark.excel;

import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.excel.template.FreeTableNames;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.Template;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.FreeTable;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.CoverKeys;
import dk.forslagsark.tables.FreeTables;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Whether a proposal can be put into a template that is itself as it should be. */
public final class TemplateFit {
    private TemplateFit() {}

    /**
     * What keeps the proposal from being put into this template, in Danish, one line per problem; often nothing. The
     * export may find more once it has filled it.
     */
    public static List<String> problems(Version version, Template template) {
        return obstacles(version, template).stream().map(Obstacle::text).toList();
    }

    /** The same, each with the place where it is mended. */
    public static List<Obstacle> obstacles(Version version, Template template) {
        try (XSSFWorkbook workbook = template.open()) {
            return obstacles(version, workbook);
        } catch (ExportProblem broken) {
            return broken.problems().stream().map(Obstacle::ofTemplate).toList();
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }

    /**
     * Whether one of the findings of the version is an error in a table that this template has. An error in another table does not keep
     * the proposal from being put into it.
     */
    public static boolean isStoppedBy(Version version, Template template) throws ExportProblem {
        if (!version.hasErrors()) {
            return false;
        }
        try (XSSFWorkbook workbook = template.open()) {
            return version.uncounted().stream()
                    .anyMatch(new TypedTables(new NamedRanges(workbook), version.proposal())::isStoppedBy);
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }

    static List<Obstacle> obstacles(Version version, XSSFWorkbook workbook) {
        Proposal proposal = version.proposal();
        List<Obstacle> problems = new ArrayList<>();
        NamedRange years = new NamedRanges(workbook).get(TemplateNames.YEARS);
        int count = PrintedColumns.count(proposal);
        if (years.columns() < count) {
            problems.add(Obstacle.at(
                    Place.cover(CoverKeys.YEARS),
                    Texts.count(
                            "excel.obstacle.years",
                            count - years.columns(),
                            years.columns(),
                            years.described(),
                            count)));
        }
        problems.addAll(AffectedAdministrations.of(workbook, proposal).problems());
        problems.addAll(Unexportable.problems(version, new TypedTables(new NamedRanges(workbook), proposal))
                .toList());
        problems.addAll(tooWide(proposal, workbook));
        return List.copyOf(problems);
    }

    /** A free table of more columns than its row has cells to be shared out. */
    private static List<Obstacle> tooWide(Proposal proposal, XSSFWorkbook workbook) {
        NamedRanges places = new NamedRanges(workbook);
        int hidden = places.get(TemplateNames.YEARS).columns() - PrintedColumns.count(proposal);
        List<FreeTable> tables = proposal.freeTables();
        return IntStream.range(0, tables.size())
                .filter(index -> places.find(
                                new FreeTableNames(tables.get(index).section()).cells())
                        .filter(cells -> tables.get(index).columns() > cells.columns() - hidden)
                        .isPresent())
                .mapToObj(index -> Obstacle.at(
                        Place.on(Place.Page.freeTable(index)),
                        Texts.of(
                                "excel.obstacle.columns",
                                FreeTables.name(tables.get(index)),
                                tables.get(index).columns())))
                .toList();
    }
}
