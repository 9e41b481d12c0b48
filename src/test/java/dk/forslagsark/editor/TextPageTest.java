package dk.forslagsark.editor;

import static javafx.scene.input.KeyCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.RichText;
import dk.forslagsark.proposal.RichTexts;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.proposal.Supplement;
import dk.forslagsark.tables.Place;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writing a section, and what becomes of it under another form. */
class TextPageTest extends RobotTest {
    @BeforeEach
    void showBackground() {
        editor.show(example("BU01").withSupplement(Supplement.EMPTY));
        editor.run(() -> {
            editor.window.workspace().orElseThrow().open(Place.Page.BACKGROUND);
            editor.window.workspace().orElseThrow().focus();
        });
    }

    @Test
    void sentencesAreWrittenUndoneOneByOneAndTheCaretStaysThere() {
        editor.type("Ventelisten vokser. Flere skal hjælpes");
        assertThat(text(Section.BACKGROUND)).isEqualTo("Ventelisten vokser. Flere skal hjælpes");
        assertThat(editor.find("#text-length", Label.class).getText()).isEqualTo("5 ord · 38 tegn");

        editor.press(HOME).type("2020 ").press(CONTROL, Z);
        assertThat(text(Section.BACKGROUND)).isEqualTo("Ventelisten vokser. Flere skal hjælpes");
        assertThat(area().getCaretPosition()).isZero();

        editor.press(CONTROL, Z).type("!");
        assertThat(text(Section.BACKGROUND)).isEqualTo("Ventelisten vokser.!");
        editor.press(TAB);
        assertThat(text(Section.BACKGROUND)).doesNotContain("\t");
        assertThat(area().isFocused()).isFalse();
    }

    /** Bold while it is turned on, an item that Enter goes on from and leaves, and one step back at a time. */
    @Test
    void wordsAreMadeBoldAndParagraphsItemsByKeys() {
        editor.type("Det ").press(CONTROL, B).type("haster").press(CONTROL, B).type(" nu");
        editor.press(ENTER)
                .press(CONTROL, SHIFT, DIGIT8)
                .type("Et")
                .press(ENTER)
                .press(TAB)
                .type("To");
        RichText written = new RichText(List.of(
                RichTexts.paragraph(RichTexts.run("Det "), RichTexts.bold("haster"), RichTexts.run(" nu")),
                RichTexts.bullet(0, RichTexts.run("Et")),
                RichTexts.bullet(1, RichTexts.run("To"))));
        assertThat(rich()).isEqualTo(written);
        editor.press(ENTER).press(ENTER).press(ENTER).type("Slut");
        assertThat(rich().paragraphs()).hasSize(4).last().isEqualTo(RichTexts.paragraph(RichTexts.run("Slut")));
        editor.press(CONTROL, A).press(CONTROL, I);
        assertThat(rich().paragraphs()).last().isEqualTo(RichTexts.paragraph(RichTexts.italic("Slut")));
        editor.press(CONTROL, Z);
        assertThat(rich().paragraphs()).last().isEqualTo(RichTexts.paragraph(RichTexts.run("Slut")));
        assertThat(text(Section.BACKGROUND)).isEqualTo("Det haster nu\nEt\nTo\nSlut");
    }

    @Test
    void theEndOfALongTextIsScrolledTo() {
        editor.run(() -> area().replaceText("Linje efter linje.\n".repeat(250) + "Slut."));
        editor.press(CONTROL, END);
        Bounds caret =
                editor.on(() -> area().screenToLocal(area().getCaretBounds().orElseThrow()));
        assertThat(caret.getMinY()).isPositive();
        assertThat(caret.getMaxY()).isLessThanOrEqualTo(area().getHeight());
    }

    @Test
    void anotherFormRearrangesThePagesAndLosesNothing() {
        editor.type("Fordi").clickOn("#form-choice").clickOn(Form.RECOMMENDATION_2018.label());

        assertThat(editor.find("#form-choice", MenuButton.class).getText()).isEqualTo("Indstilling (2018)");
        assertThat(editor.find(".text-page .page-title", Label.class).getText()).isEqualTo("Baggrund og formål");
        assertThat(editor.find(".kept-note", Label.class).getText()).contains("Teksten bevares");
        assertThat(outline())
                .contains("Ikke i formularen", "Baggrund og formål")
                .doesNotContain("Tidsplan");
        assertThat(text(Section.BACKGROUND)).isEqualTo("Fordi");

        editor.press(CONTROL, Z);
        assertThat(editor.find(".text-page .page-title", Label.class).getText()).isEqualTo("1.2 Baggrund og formål");
        assertThat(outline()).contains("1.2 Baggrund og formål", "Tidsplan").doesNotContain("Ikke i formularen");
        assertThat(text(Section.BACKGROUND)).isEqualTo("Fordi");
    }

    @Test
    void theOutlineIsGoneThroughByKeysAndCutsNoName() {
        editor.run(() ->
                editor.window.workspace().orElseThrow().parts().get(0).focus().run());
        editor.press(DOWN).press(ENTER).type("x");
        assertThat(text(Section.CONTENT)).isEqualTo("x");

        for (Label name : names()) {
            assertThat(editor.on(() -> name.getWidth()))
                    .as(name.getText())
                    .isGreaterThanOrEqualTo(editor.on(() -> Math.min(name.prefWidth(-1), 150)) - 1);
            assertThat(editor.on(() -> name.getHeight()))
                    .as(name.getText())
                    .isGreaterThanOrEqualTo(editor.on(() -> name.prefHeight(name.getWidth())) - 1);
        }
    }

    @Test
    void ctrlAndADigitOpenThatPageOfTheOutlineInWhateverForm() {
        assertThat(editor.press(CONTROL, DIGIT3).on(this::selected)).isEqualTo("Forudsætninger");
        String seventh = pageNames().get(6);
        assertThat(editor.press(CONTROL, DIGIT7).on(this::selected)).isEqualTo(seventh);

        editor.clickOn("#form-choice").clickOn(Form.RECOMMENDATION_2018.label()).press(CONTROL, DIGIT1);
        assertThat(pageNames()).hasSize(9).element(6).isNotEqualTo(seventh);
        editor.press(CONTROL, DIGIT9);
        assertThat(editor.on(this::selected))
                .as("the last")
                .isEqualTo(pageNames().get(8));
        editor.press(CONTROL, DIGIT7);
        assertThat(editor.on(this::selected)).isEqualTo(pageNames().get(6));
        assertThat(editor.on(() -> editor.window.commands().view.pages.get(4).name()))
                .as("in the menu and the list of keys")
                .isEqualTo(pageNames().get(6));
    }

    /** The page of the outline that is shown. */
    private String selected() {
        return names().stream()
                .filter(name ->
                        name.getParent().getPseudoClassStates().contains(PseudoClass.getPseudoClass("selected")))
                .map(Label::getText)
                .collect(Collectors.joining());
    }

    private List<String> pageNames() {
        return names().stream().map(Label::getText).toList();
    }

    private RichText rich() {
        return editor.proposal().supplement().sections().rich(Section.BACKGROUND);
    }

    private String text(Section section) {
        return editor.proposal().supplement().sections().text(section);
    }

    private GenericStyledArea<?, ?, ?> area() {
        return editor.find(".text-page .writing", GenericStyledArea.class);
    }

    private List<String> outline() {
        return editor.on(() -> editor.stage.getScene().getRoot().lookupAll(".outline .label").stream()
                .map(label -> ((Label) label).getText())
                .toList());
    }

    private List<Label> names() {
        return editor.on(() -> editor.stage.getScene().getRoot().lookupAll(".outline-page > .label").stream()
                .filter(node -> !node.getStyleClass().contains("outline-state"))
                .map(Label.class::cast)
                .toList());
    }
}
