package dk.forslagsark.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.editor.page.QuestionPane;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Before it is printed a form is looked at, and what of it is printed is chosen. */
class PrintTest extends RobotTest {
    private final AtomicReference<QuestionPane> asked = new AtomicReference<>();

    @Test
    void whatIsChosenIsShown() throws Exception {
        editor.show(example("BU01"));
        editor.dialogs.answer = asked::set;
        editor.run(() -> editor.window.commands().file.print.run());
        until(() -> asked.get() != null);
        int whole = pages();

        choose("1.1 Tabel 1. Forslagets samlede økonomiske konsekvenser");
        assertThat(pages()).isEqualTo(1).isLessThan(whole);

        choose("Udvalgte dele");
        assertThat(pages()).isEqualTo(whole);
        tick("Alle dele");
        assertThat(ticked()).contains("Graf over den akkumulerede effekt");
        tick("Alle dele");
        assertThat(ticked()).isEmpty();
        assertThat(((Label) find("#print-note")).getText()).isEqualTo("Vælg mindst én del.");
        assertThat(asked.get().ready().get()).isFalse();

        tick("1.4 Økonomi");
        assertThat(ticked()).startsWith("1.4 Økonomi", "Tabel 2. Varige ændringer, service");
        assertThat(pages()).isLessThan(whole);
    }

    private void choose(String words) {
        ComboBox<?> extents = (ComboBox<?>) find("#print-extent");
        List<String> all = extents.getItems().stream().map(Object::toString).toList();
        editor.run(() -> extents.getSelectionModel().select(all.indexOf(words)));
    }

    private void tick(String words) {
        editor.run(() -> boxes().stream()
                .filter(box -> box.getText().equals(words))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private List<String> ticked() {
        return boxes().stream()
                .filter(CheckBox::isSelected)
                .map(CheckBox::getText)
                .toList();
    }

    private List<CheckBox> boxes() {
        Parent list = (Parent) ((ScrollPane) find("#print-parts")).getContent();
        return list.getChildrenUnmodifiable().stream().map(CheckBox.class::cast).toList();
    }

    /** How many are shown, once they are there. */
    private int pages() throws TimeoutException {
        until(() -> asked.get().ready().get());
        return ((Parent) ((ScrollPane) find("#pages")).getContent())
                .getChildrenUnmodifiable()
                .size();
    }

    private Node find(String query) {
        return asked.get().node().lookup(query);
    }

    private static void until(Callable<Boolean> isSo) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(60_000, isSo));
    }
}
