package dk.forslagsark.benchmark;

import dk.forslagsark.benchmark.JmhRow.Size;
import dk.forslagsark.editor.KeysRow;
import dk.forslagsark.editor.WindowsRow;
import dk.forslagsark.folder.FolderRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measures all rows and writes them in their pages, or prints the one that {@code -Dbenchmark.only} names. */
public final class Benchmarks {
    private static final List<Row> ROWS = List.of(
            new StartRow(),
            new MemoryRow(),
            new KeysRow(),
            new WindowsRow(),
            new JmhRow(
                    "recompute",
                    RecomputeBenchmark.class,
                    "recompute after an edit, %s rows of 10 years",
                    "a plain loop over whole numbers",
                    "rows",
                    List.of(new Size("60", Aim.milliseconds(0.1)), new Size("1.000", Aim.milliseconds(1)))),
            new JmhRow(
                    "reading",
                    ReadingBenchmark.class,
                    "reading %s files and their economy",
                    "Jackson's tree of the same bytes",
                    "files",
                    List.of(
                            new Size("100", Aim.ratio(2)),
                            new Size("1.000", Aim.ratio(2)),
                            new Size("10.000", Aim.ratio(2)))),
            new FolderRow(),
            new JmhRow(
                    "export",
                    ExportBenchmark.class,
                    "export in process, %s rows",
                    "POI reading and writing the template",
                    "rows",
                    List.of(
                            new Size("10", Aim.ratio(2)),
                            new Size("100", Aim.ratio(4)),
                            new Size("1.000", Aim.ratio(20)))),
            new ShowRow(),
            new ExportCommandRow());

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.forLanguageTag("da-DK"));
        String only = System.getProperty("benchmark.only", "");
        String machine = Machine.words();
        List<Result> results = new ArrayList<>();
        for (Row row : ROWS) {
            if (only.isEmpty() || only.equals(row.name())) {
                System.out.println("measures: " + row.name());
                results.add(Result.of(row));
            }
        }
        System.out.println(machine + "\n" + ResultTable.of(results));
        if (only.isEmpty()) {
            new ResultPage(Path.of("src", "docs", "benchmarks.md")).write(machine, ResultTable.of(results));
            new ResultPage(Path.of("README.md")).write(machine, ResultTable.withAims(results));
        }
        System.exit(results.stream().anyMatch(Result::failed) ? 1 : 0);
    }
}
