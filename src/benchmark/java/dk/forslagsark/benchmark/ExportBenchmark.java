package dk.forslagsark.benchmark;

import dk.forslagsark.check.Checks;
import dk.forslagsark.excel.Export;
import dk.forslagsark.excel.Progress;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.excel.template.Template;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Proposal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The official form filled and compared, beside POI reading and writing the template. */
@State(Scope.Benchmark)
public class ExportBenchmark {
    @Param("10")
    private int rows;

    private Proposal proposal;
    private Template template;
    private byte[] content;

    @Setup
    public void prepare() {
        proposal = Drafts.rows(rows);
        template = Template.shipped(Form.of(proposal));
        content = template.content();
    }

    @Benchmark
    public byte[] ours() throws ExportProblem {
        return Export.workbook(Checks.version(proposal), template, Progress.NONE);
    }

    @Benchmark
    public byte[] beside() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            workbook.write(out);
        }
        return out.toByteArray();
    }
}
