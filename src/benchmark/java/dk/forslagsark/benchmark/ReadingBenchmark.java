package dk.forslagsark.benchmark;

import dk.forslagsark.check.Checks;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.ProposalFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.databind.ObjectMapper;

/** Files that are in memory already read with all their figures, beside Jackson's tree of the same bytes. */
@State(Scope.Benchmark)
public class ReadingBenchmark {
    private static final Path NAME = Path.of("forslag.forslag");

    private final ObjectMapper jackson = new ObjectMapper();

    @Param("100")
    private int files;

    private List<byte[]> bytes;

    @Setup
    public void prepare() throws IOException {
        bytes = PublishedFiles.texts(files).stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    @Benchmark
    public void ours(Blackhole results) throws FileProblem {
        for (byte[] file : bytes) {
            results.consume(Checks.version(ProposalFile.read(file, NAME)).economy());
        }
    }

    @Benchmark
    public void beside(Blackhole results) {
        for (byte[] file : bytes) {
            results.consume(jackson.readTree(file));
        }
    }
}
