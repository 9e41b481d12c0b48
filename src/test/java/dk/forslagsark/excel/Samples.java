package dk.forslagsark.excel;

import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.excel.template.Template;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Years;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Proposals and templates for the tests. */
public final class Samples {
    static final int FIRST_YEAR = 2020;

    /** The form with the shortest of the shipped templates, which costs least: for what all of them do. */
    static final Form SHORTEST = Form.RECOMMENDATION_2018;

    /** The form with every table and every part. */
    static final Form FULLEST = Form.INVESTMENT_2020;

    private Samples() {}

    public static Proposal published(String file) throws FileProblem {
        return ProposalFile.read(Path.of("src/test/resources/published").resolve(file));
    }

    /** A proposal of so many years from 2020 with these permanent changes and costs. */
    static Proposal proposal(int years, List<Line> permanent, List<Line> costs) {
        Proposal blank = Proposal.blank(FIRST_YEAR);
        return blank.withTerms(blank.terms().withYears(new Years(FIRST_YEAR, FIRST_YEAR + years - 1)))
                .withLines(Block.PERMANENT, permanent)
                .withLines(Block.IMPLEMENTATION, costs);
    }

    static Proposal atRate(Proposal proposal, String rate) {
        return proposal.withTerms(proposal.terms().withOwnRate(Optional.of(new BigDecimal(rate))));
    }

    /** A line with amounts from 2020 on, in 1.000 kr.; an empty text is a blank cell. */
    static Line line(String label, Area area, String... amounts) {
        Amounts row = Amounts.NONE;
        for (int i = 0; i < amounts.length; i++) {
            row = amounts[i].isEmpty() ? row : row.with(FIRST_YEAR + i, new Amount(new BigDecimal(amounts[i])));
        }
        return Line.of(label, area, row);
    }

    static Line service(String label, String... amounts) {
        return line(label, Area.SERVICE, amounts);
    }

    static Line inGroup(String group, Line line) {
        return line.withGroup(Optional.of(group));
    }

    /** The same amount in each of so many years. */
    static String[] yearly(int years, String amount) {
        return IntStream.range(0, years).mapToObj(year -> amount).toArray(String[]::new);
    }

    static Template shipped() {
        return Template.shipped(SHORTEST);
    }

    static Template full() {
        return Template.shipped(FULLEST);
    }

    /** The shortest of the shipped as somebody has changed it. */
    public static Template altered(Consumer<XSSFWorkbook> change) throws ExportProblem {
        return Template.of("Egen skabelon.xlsx", alteredBytes(change));
    }

    /** The full one as somebody has changed it. */
    static Template alteredFull(Consumer<XSSFWorkbook> change) throws ExportProblem {
        return Template.of("Egen skabelon.xlsx", alteredBytes(full(), change));
    }

    static byte[] alteredBytes(Consumer<XSSFWorkbook> change) throws ExportProblem {
        return alteredBytes(shipped(), change);
    }

    private static byte[] alteredBytes(Template template, Consumer<XSSFWorkbook> change) throws ExportProblem {
        try (XSSFWorkbook workbook = template.open()) {
            change.accept(workbook);
            return bytes(workbook);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    public static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }
}
