package dk.forslagsark.editor.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.document.Document;
import dk.forslagsark.proposal.Drafts;
import dk.forslagsark.proposal.Scenario;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What is kept under a name says what it is called. */
class KeptScenariosTest {
    private static final Scenario LESS = Scenario.AS_WRITTEN.withSavings(new BigDecimal("-0.2"));
    private static final Scenario EVEN_LESS = Scenario.AS_WRITTEN.withSavings(new BigDecimal("-0.3"));

    private Scenario tried = LESS;

    @BeforeEach
    void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void whatIsKeptWithoutANameIsCalledWhatItIsAlsoTheNextTime() {
        run(() -> {
            Document document = keeping(List.of());
            KeptScenarios kept = shown(document);
            save(kept);
            tried = EVEN_LESS;
            save(kept);
            assertThat(document.proposal().scenarios())
                    .containsExactly(
                            LESS.withName("besparelse 20 % lavere"), EVEN_LESS.withName("besparelse 30 % lavere"));
            assertThat(name(kept).getText()).isEmpty();
        });
    }

    @Test
    void aNameThatIsGivenStays() {
        run(() -> {
            Document document = keeping(List.of());
            KeptScenarios kept = shown(document);
            name(kept).setText("Forsigtigt");
            save(kept);
            tried = EVEN_LESS;
            save(kept);
            assertThat(document.proposal().scenarios()).containsExactly(EVEN_LESS.withName("Forsigtigt"));
        });
    }

    @Test
    void ofTwoOfOneNameTheOneIsReplacedThatIsChosen() {
        run(() -> {
            Scenario first = LESS.withName("A");
            Document document = keeping(List.of(first, first.withYearsLate(1)));
            KeptScenarios kept = shown(document);
            choice(kept).setValue(first.withYearsLate(1));
            tried = EVEN_LESS;
            save(kept);
            assertThat(document.proposal().scenarios()).containsExactly(first, EVEN_LESS.withName("A"));
            assertThat(choice(kept).getValue()).isEqualTo(EVEN_LESS.withName("A"));
        });
    }

    private static Document keeping(List<Scenario> scenarios) {
        return Document.of(Drafts.showing(2020, 2023).withScenarios(scenarios));
    }

    private KeptScenarios shown(Document document) {
        KeptScenarios kept = new KeptScenarios(document, () -> tried, chosen -> tried = chosen);
        document.onChange(() -> kept.show(document.proposal().scenarios()));
        kept.show(document.proposal().scenarios());
        return kept;
    }

    private static void save(KeptScenarios kept) {
        find(kept, "what-if-keep", Button.class).fire();
    }

    private static TextField name(KeptScenarios kept) {
        return find(kept, "what-if-name", TextField.class);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Scenario> choice(KeptScenarios kept) {
        return find(kept, "what-if-kept", ComboBox.class);
    }

    private static <T> T find(KeptScenarios kept, String id, Class<T> type) {
        return kept.getChildren().stream()
                .flatMap(child -> child instanceof HBox line ? line.getChildren().stream() : Stream.of(child))
                .filter(node -> id.equals(node.getId()))
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static void run(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, action);
    }
}
