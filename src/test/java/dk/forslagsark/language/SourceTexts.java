package dk.forslagsark.language;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What stands between quotes in the sources, and which keys they ask {@link Texts} for, as the compiler reads them. */
final class SourceTexts extends TreeScanner<Void, Void> {
    private static final Set<String> WRITES_THE_LOG = Set.of("log", "LOG.log");

    /** What a mistake in the program says, and what a thread is called: for the log. A user is told something else. */
    private static final Set<String> FOR_THE_LOG = Set.of(
            "AssertionError",
            "Background",
            "EOFException",
            "IllegalArgumentException",
            "IllegalStateException",
            "InterruptedIOException",
            "InvalidFormatException",
            "IOException",
            "PrinterException",
            "Thread",
            "UnsupportedOperationException");

    /** Hands on the keys that it is asked for. */
    private static final String PHRASE = "language/Phrase.java";

    /** A text between quotes, and the class it stands in. */
    record Literal(String file, String text) {}

    private final List<Literal> literals = new ArrayList<>();
    private final Set<String> keys = new TreeSet<>();
    private final List<String> unknown = new ArrayList<>();
    private String file = "";

    static SourceTexts of(Path sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        SourceTexts found = new SourceTexts();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null);
                Stream<Path> files = Files.walk(sources)) {
            List<Path> java = files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(java));
            for (CompilationUnitTree unit : task.parse()) {
                found.file = sources.relativize(Path.of(unit.getSourceFile().getName()))
                        .toString()
                        .replace('\\', '/');
                found.scan(unit, null);
            }
        }
        return found;
    }

    /** All texts but those of annotations, of the log and of mistakes in the program. */
    List<Literal> literals() {
        return literals;
    }

    /** The keys that are asked for; one that ends in a dot is the beginning of several. */
    Set<String> keys() {
        return keys;
    }

    /** Where a text is asked for by a key that does not stand there. */
    List<String> unknown() {
        return unknown;
    }

    @Override
    public Void visitAnnotation(AnnotationTree annotation, Void unused) {
        return null;
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void unused) {
        if (literal.getValue() instanceof String text) {
            literals.add(new Literal(file, text));
        }
        return null;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        String called = call.getMethodSelect().toString();
        if (WRITES_THE_LOG.contains(called)) {
            return null;
        }
        switch (called) {
            case "Texts.of", "Phrase.of" -> addKeys(call, "");
            case "Texts.count" -> {
                addKeys(call, ".one");
                addKeys(call, ".many");
            }
            default -> {}
        }
        return super.visitMethodInvocation(call, unused);
    }

    @Override
    public Void visitNewClass(NewClassTree made, Void unused) {
        return FOR_THE_LOG.contains(made.getIdentifier().toString())
                ? scan(made.getClassBody(), unused)
                : super.visitNewClass(made, unused);
    }

    private void addKeys(MethodInvocationTree call, String ending) {
        List<String> asked = textsIn(call.getArguments().get(0));
        if (asked.isEmpty() && !file.equals(PHRASE)) {
            unknown.add(file + ": " + call);
        }
        asked.forEach(key -> keys.add(key.endsWith(".") ? key : key + ending));
    }

    private static List<String> textsIn(ExpressionTree expression) {
        List<String> texts = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void unused) {
                if (literal.getKind() == Tree.Kind.STRING_LITERAL) {
                    texts.add((String) literal.getValue());
                }
                return null;
            }
        }.scan(expression, null);
        return texts;
    }
}
