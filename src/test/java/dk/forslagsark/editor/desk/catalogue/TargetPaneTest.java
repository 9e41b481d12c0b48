package dk.forslagsark.editor.desk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.catalogue.Achievement;
import dk.forslagsark.catalogue.Batch;
import dk.forslagsark.catalogue.Plan;
import dk.forslagsark.catalogue.Scope;
import dk.forslagsark.catalogue.Target;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Years;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The targets of a committee, which are shown anew each time one of them has been kept. */
class TargetPaneTest {
    private final List<String> typed = new ArrayList<>();
    private TargetPane pane;

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        on(() -> {
            pane = new TargetPane(
                    (committee, year, amount) -> typed.add(committee + " " + year + ": " + amount), typed::add);
            new Scene(pane);
            show(Map.of());
            return null;
        });
    }

    @Test
    void whatIsHalfTypedStaysWhenTheTargetBeforeItHasBeenKept() {
        on(() -> {
            field(2018).setText("10200");
            field(2018).fireEvent(new ActionEvent());
            field(2019).requestFocus();
            field(2019).setText("62");
            show(Map.of(2018, Amount.of(10200)));
            field(2019).appendText("000");
            field(2019).fireEvent(new ActionEvent());
            return null;
        });
        assertThat(typed).containsExactly("Socialudvalget 2018: 10200", "Socialudvalget 2019: 62000");
        assertThat(on(() -> field(2018).getText())).isEqualTo("10.200");
    }

    @Test
    void aTargetBelowNothingIsNotTaken() {
        on(() -> {
            field(2018).setText("-10.200");
            field(2018).fireEvent(new ActionEvent());
            return null;
        });
        assertThat(typed).containsExactly("Et måltal er det, der skal findes, og skrives uden minus.");
    }

    private void show(Map<Integer, Amount> amounts) {
        Target target = Target.of("Socialudvalget", amounts);
        Scope scope = new Scope(Optional.of("Socialudvalget"), Optional.empty(), new Years(2018, 2021), 2018);
        Plan plan = Plan.NONE.with(target);
        pane.show(
                List.of(2018, 2019, 2020, 2021),
                Achievement.of(new Batch(List.of(), List.of()), plan, scope),
                plan.targets(),
                Optional.empty());
    }

    private TextField field(int year) {
        return (TextField) pane.lookup("#desk-target-" + year);
    }

    private static <T> T on(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }
}
