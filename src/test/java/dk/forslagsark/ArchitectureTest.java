package dk.forslagsark;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.proposal.TableWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keeps the rooms apart. */
class ArchitectureTest {
    private static final String ROOT = "dk.forslagsark";
    private static final Path SOURCES = Path.of("src/main/java/dk/forslagsark");
    private static final Path BENCHMARKS = Path.of("src/benchmark/java/dk/forslagsark");

    private static final int LARGEST_CIRCLE = 5;

    /** From the top down: a room uses those after it only. */
    private static final List<String> ROOMS = List.of(
            "editor",
            "cli",
            "folder",
            "pdf",
            "word",
            "excel",
            "file",
            "document",
            "check",
            "catalogue",
            "compare",
            "find",
            "paper",
            "version",
            "prices",
            "tables",
            "clipboard",
            "formula",
            "spoken",
            "danish",
            "economy",
            "form",
            "spelling",
            "proposal",
            "language");

    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(ROOT);
    }

    @Test
    void roomsUseOnlyRoomsBelowThem() {
        for (int i = 1; i < ROOMS.size(); i++) {
            String[] above =
                    ROOMS.subList(0, i).stream().map(ArchitectureTest::room).toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(room(ROOMS.get(i)))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(above).or(entry()))
                    .allowEmptyShould(true)
                    .check(classes);
        }
    }

    @Test
    void onlyTheEditorKnowsWhatIsBeingEdited() {
        noClasses()
                .that()
                .resideOutsideOfPackages(room("editor"), room("document"))
                .should()
                .dependOnClassesThat(resideInAPackage(room("document")))
                .check(classes);
    }

    @Test
    void theSurgeryOnASheetKnowsNoOtherRoom() {
        noClasses()
                .that()
                .resideInAPackage(room("excel.sheet"))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..")
                        .and(DescribedPredicate.not(resideInAPackage(room("excel.sheet")))))
                .check(classes);
    }

    @Test
    void aTemplateKnowsOfProposalsOnlyWhatNamesAreMadeOf() {
        noClasses()
                .that()
                .resideInAPackage(room("excel.template"))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + ".excel")
                        .or(resideInAPackage(room("proposal"))
                                .and(isNot(Block.class))
                                .and(isNot(Area.class))
                                .and(isNot(Section.class))
                                .and(isNot(TableRef.class))
                                .and(isNot(TableWords.Part.class))))
                .check(classes);
    }

    @Test
    void whatFillsAWorkbookStandsAboveTheTemplateAndTheSheet() {
        SlicesRuleDefinition.slices()
                .matching(ROOT + ".excel.(**)")
                .should()
                .beFreeOfCycles()
                .check(classes);
    }

    @Test
    void everyRoomHasItsPlaceInTheOrder() throws IOException {
        try (Stream<Path> folders = Files.list(SOURCES)) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString()))
                    .isSubsetOf(ROOMS);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "editor, javafx..",
        "editor, atlantafx..",
        "editor, org.kordamp..",
        "editor, org.controlsfx..",
        "file, tools.jackson..",
        "excel|word, org.apache.poi..",
        "excel, org.openxmlformats..",
        "cli, picocli..",
        "editor, org.commonmark..",
        "clipboard, org.jsoup..",
        "pdf, com.openhtmltopdf..",
        "pdf, org.apache.pdfbox..",
        "pdf, org.apache.fontbox.."
    })
    void aLibraryIsKnownToItsRoomsOnly(String rooms, String library) {
        String[] known =
                Stream.of(rooms.split("\\|")).map(ArchitectureTest::room).toArray(String[]::new);
        noClasses()
                .that(DescribedPredicate.not(resideInAnyPackage(known)))
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .check(classes);
        assertThat(classes.stream().filter(resideInAnyPackage(known)))
                .as("the room exists, or the rule says nothing")
                .isNotEmpty();
    }

    @Test
    void whatAProposalIsAndComesToKnowsNothingButTheJdk() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        room("proposal"),
                        room("economy"),
                        room("danish"),
                        room("check"),
                        room("find"),
                        room("prices"),
                        room("tables"),
                        room("paper"),
                        room("version"),
                        room("document"),
                        room("compare"),
                        room("catalogue"),
                        room("form"))
                .should()
                .dependOnClassesThat(DescribedPredicate.not(resideInAnyPackage("java..", ROOT + "..")))
                .check(classes);
    }

    @Test
    void moneyIsNeverFloatingPoint() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        room("proposal"),
                        room("economy"),
                        room("danish"),
                        room("formula"),
                        room("check"),
                        room("clipboard"),
                        room("find"),
                        room("prices"),
                        room("tables"),
                        room("paper"),
                        room("version"),
                        room("document"),
                        room("compare"),
                        room("catalogue"),
                        room("form"))
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Double.class, Float.class)
                .check(classes);
        assertThat(classes.stream()
                        .filter(resideInAnyPackage(room("proposal"), room("economy"), room("danish"), room("formula")))
                        .flatMap(type -> type.getFields().stream())
                        .map(field -> field.getRawType().getName()))
                .doesNotContain("double", "float");
    }

    @Test
    void nothingIsPrintedPastTheTerminal() {
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(classes.that(isNot(Forslagsark.class)));
        noClasses().should().callMethod(Throwable.class, "printStackTrace").check(classes);
        noClasses()
                .that(isNot(Forslagsark.class))
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(classes);
    }

    @Test
    void packagesDoNotUseEachOtherInACircle() {
        SlicesRuleDefinition.slices()
                .matching(ROOT + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(classes);
    }

    /** Classes that need each other cannot be understood one by one. */
    @Test
    void onlyAFewClassesOfOnePackageUseEachOtherInACircle() {
        List<Set<String>> circles = Circles.of(classes);
        assertThat(circles.stream()
                        .filter(circle -> circle.size() > LARGEST_CIRCLE
                                || Circles.rooms(circle).size() > 1))
                .as("circles of more than %d classes, or through several packages", LARGEST_CIRCLE)
                .isEmpty();
    }

    /** A name that stands for two things has to be looked up each time it is read. */
    @Test
    void noTwoClassesHaveOneName() {
        Map<String, List<String>> byName = classes.stream()
                .filter(type -> type.getEnclosingClass().isEmpty())
                .map(JavaClass::getName)
                .filter(name -> !name.endsWith(".package-info"))
                .collect(Collectors.groupingBy(name -> name.substring(name.lastIndexOf('.') + 1)));
        assertThat(byName.values().stream().filter(names -> names.size() > 1)).isEmpty();
    }

    @Test
    void everyPackageSaysWhatLivesInIt() throws IOException {
        assertThat(packages(SOURCES))
                .allSatisfy(name -> assertThat(SOURCES.resolve(name).resolve("package-info.java"))
                        .exists());
    }

    /** What measures stands in the packages of what it measures, or in one of its own. */
    @Test
    void soDoesWhatMeasures() throws IOException {
        assertThat(packages(BENCHMARKS)).allMatch(name -> Stream.of(SOURCES, BENCHMARKS)
                .anyMatch(root -> Files.exists(root.resolve(name).resolve("package-info.java"))));
    }

    private static Set<Path> packages(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> root.relativize(file.getParent()))
                    .collect(Collectors.toSet());
        }
    }

    private static String room(String name) {
        return ROOT + "." + name + "..";
    }

    /** The classes of the root itself, which start the rooms. */
    private static DescribedPredicate<JavaClass> entry() {
        return resideInAPackage(ROOT);
    }

    private static DescribedPredicate<JavaClass> isNot(Class<?> type) {
        return DescribedPredicate.describe("not " + type.getSimpleName(), found -> !found.isEquivalentTo(type));
    }
}
