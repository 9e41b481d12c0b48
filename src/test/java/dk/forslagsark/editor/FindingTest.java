package dk.forslagsark.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.editor.command.Command;
import dk.forslagsark.editor.command.EditorCommands;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.file.SettingsFile;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.tables.Place;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Finding, and the tools for years and price level, by hand. */
class FindingTest extends RobotTest {
    private Place.Page page() {
        return editor.on(
                () -> editor.window.workspace().orElseThrow().pageProperty().get());
    }

    private String count() {
        return editor.find("#find-count", Label.class).getText();
    }

    /** Types over the field of what is asked. */
    private void answer(String field, String text) {
        editor.dialogs.answer = asking -> ((TextField) asking.node().lookup(field)).setText(text);
    }

    private void choose(Command command) {
        editor.run(command::run);
    }

    private EditorCommands commands() {
        return editor.window.commands();
    }

    @Test
    void ctrlHReplacesEverywhereInOneStepAfterAPreview() {
        Proposal before = example("BU01");
        String[] words = new String[1];
        editor.show(before);
        editor.dialogs.answer = asking -> {
            ((TextField) asking.node().lookup("#replace-sought")).setText("administration");
            ((TextField) asking.node().lookup("#replace-with")).setText("Ledelse");
            words[0] = ((Label) asking.node().lookup("#replace-result")).getText();
        };
        editor.press(KeyCode.CONTROL, KeyCode.H);

        assertThat(editor.dialogs.asked).containsExactly("Erstat");
        assertThat(words[0]).isEqualTo("1 sted.");
        assertThat(editor.text(BU01_STAFF.replace("Administration", "Ledelse"), "2019"))
                .isNotNull();
        assertThat(editor.message()).isEqualTo("Erstattet: 1 sted.");

        editor.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(editor.proposal()).isEqualTo(before);
    }

    @Test
    void onTheFrontPageTheFieldOfTheHitIsSetOffAndItsTextSelected() {
        editor.show(example("BU01"))
                .press(KeyCode.CONTROL, KeyCode.F)
                .type("peer-to")
                .press(KeyCode.ENTER);

        assertThat(found()).containsExactly(editor.field("Titel"));

        editor.press(KeyCode.ESCAPE);
        assertThat(editor.on(() -> editor.field("Titel").getSelectedText())).isEqualTo("Peer-to");

        editor.press(KeyCode.CONTROL, KeyCode.DIGIT2).press(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(found()).isEmpty();
    }

    private List<Node> found() {
        return editor.on(() -> editor.stage.getScene().getRoot().lookupAll(".text-field").stream()
                .filter(field -> field.getPseudoClassStates().contains(PseudoClass.getPseudoClass("found")))
                .toList());
    }

    @Test
    void fromHitToHitAcrossThePagesAndBackToTheSheet() {
        editor.show(example("BU01"));
        editor.press(KeyCode.CONTROL, KeyCode.F).type("familie");
        assertThat(count()).endsWith("steder");
        int hits = Integer.parseInt(count().replaceAll("\\D", ""));
        editor.press(KeyCode.ENTER);
        assertThat(count()).isEqualTo("1 af " + hits);
        assertThat(page()).isEqualTo(Place.Page.COVER);
        editor.press(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(count()).isEqualTo(hits + " af " + hits);
        editor.press(KeyCode.ENTER, 2);
        assertThat(count()).isEqualTo("2 af " + hits);
        while (page() != Place.Page.TABLE_1) {
            editor.press(KeyCode.ENTER);
        }
        assertThat(editor.cursor()).isEqualTo(BU01_SAVING + " | 1.000 kr. 2020 p/l");
        editor.press(KeyCode.ESCAPE).press(KeyCode.RIGHT);
        assertThat(editor.find("#find-count", Label.class).getParent().isVisible())
                .isFalse();
        assertThat(editor.cursor()).isEqualTo(BU01_SAVING + " | Styringsområde");
    }

    @Test
    void aFigureIsFoundAndF3GoesOnFromTheSheet() {
        editor.show(example("BU01"));
        editor.press(KeyCode.CONTROL, KeyCode.F)
                .type("1300")
                .press(KeyCode.ENTER)
                .press(KeyCode.ESCAPE);
        String first = editor.cursor();
        editor.press(KeyCode.F3);
        assertThat(editor.cursor()).isNotEqualTo(first);
        assertThat(count()).startsWith("2 af ");
        editor.press(KeyCode.SHIFT, KeyCode.F3);
        assertThat(editor.cursor()).isEqualTo(first);
    }

    @Test
    void whatIsFoundInALongTextIsSelectedThereAndInSight() {
        String text = "Linje efter linje.\n".repeat(200) + "Her er nålen i høstakken.\n" + "Og mere.\n".repeat(50);
        Proposal plain = example("BU01");
        editor.show(plain.withSupplement(
                plain.supplement().withSections(plain.supplement().sections().with(Section.BACKGROUND, text))));
        editor.press(KeyCode.CONTROL, KeyCode.F).type("NÅLEN").press(KeyCode.ENTER);
        assertThat(page()).isEqualTo(Place.Page.BACKGROUND);
        GenericStyledArea<?, ?, ?> area = editor.find(".text-page .writing", GenericStyledArea.class);
        assertThat(area.getSelectedText()).isEqualTo("nålen");
        Bounds caret = editor.on(() -> area.screenToLocal(area.getCaretBounds().orElseThrow()));
        assertThat(caret.getMinY()).isPositive();
        assertThat(caret.getMaxY()).isLessThanOrEqualTo(area.getHeight());

        editor.press(KeyCode.ESCAPE);
        assertThat(area.isFocused()).isTrue();
        assertThat(area.getSelectedText()).isEqualTo("nålen");
    }

    @Test
    void ctrlGGoesToARowAndYear() {
        editor.show(example("BU01"));
        answer("#go-to-field", "2022 rekruttering");
        editor.press(KeyCode.CONTROL, KeyCode.G);
        assertThat(editor.cursor()).isEqualTo(BU01_STAFF + " | 2022");
    }

    @Test
    void allYearsAreShiftedAndBackByTheMenuGivesTheSameFile() {
        Proposal before = example("BU01");
        editor.show(before);
        answer("#shift-field", "2");
        choose(commands().years.shift);
        assertThat(editor.proposal().years().first()).isEqualTo(before.years().first() + 2);
        answer("#shift-field", "-2");
        choose(commands().years.shift);
        assertThat(ProposalFile.format(editor.proposal())).isEqualTo(ProposalFile.format(before));
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(editor.proposal().years().first()).isEqualTo(before.years().first() + 2);
    }

    @Test
    void thePriceLevelIsChangedInOneStepAndTheRatesAreKept() throws TimeoutException {
        editor.show(example("BU01"));
        String rate = "#rate-" + (editor.proposal().terms().priceLevel() + 1) + "-SERVICE";
        editor.dialogs.answer = asking -> ((TextField) asking.node().lookup(rate)).setText("2");
        Proposal before = editor.proposal();
        choose(commands().years.priceLevel);
        assertThat(editor.proposal().terms().priceLevel())
                .isEqualTo(before.terms().priceLevel() + 1);
        // the saving of 1.000 a year, at 2 %
        assertThat(editor.text(PERMANENT, "2021")).isEqualTo("-1.020");
        SettingsFile settings = SettingsFile.at(folder.resolve("indstillinger"));
        int year = before.terms().priceLevel() + 1;
        WaitForAsyncUtils.waitFor(
                60,
                TimeUnit.SECONDS,
                () -> settings.load().priceRates().in(year).service().isPresent());
        assertThat(settings.load().priceRates().in(year).service()).hasToString("Optional[0.02]");
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(editor.proposal()).isEqualTo(before);
    }

    @Test
    void aPriceLevelThatLacksARateIsNotTaken() {
        editor.show(example("BU01"));
        Proposal before = editor.proposal();
        choose(commands().years.priceLevel);
        assertThat(editor.proposal()).isEqualTo(before);
        assertThat(editor.dialogs.asked).containsExactly("Prisniveau");
    }

    @Test
    void aYearMoreGoesOnAsTheLast() {
        editor.show(example("BU01"));
        int last = editor.proposal().years().last();
        String total = editor.text(PERMANENT, Integer.toString(last));
        choose(commands().years.addAfter);
        assertThat(editor.text(PERMANENT, Integer.toString(last + 1))).isEqualTo(total);
    }
}
