package dk.forslagsark.editor;

import static javafx.scene.input.KeyCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.clipboard.Heading;
import dk.forslagsark.clipboard.ReadAs;
import dk.forslagsark.danish.Notation;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copying and pasting, with the clipboard as other programs fill it. */
class SheetClipboardTest extends RobotTest {
    private static final Path CLIPBOARD = Path.of("src/test/resources/clipboard");
    private static final String LABEL = "1.000 kr. 2020 p/l";
    private static final String NEW = "Ny række …";

    @Test
    void aBlockIsCopiedAndPastedElsewhereAsOneStep() {
        editor.show(example("BU01"));
        editor.click(BU01_SAVING, "2020").press(SHIFT, RIGHT).press(SHIFT, DOWN).press(CONTROL, C);
        assertThat(editor.<String>on(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo("-1.300\t-1.300\n300\t300\n");
        assertThat(editor.<String>on(() -> Clipboard.getSystemClipboard().getHtml()))
                .contains("-1300");

        editor.click(BU01_SAVING, "2023").press(DELETE).press(CONTROL, V);
        assertThat(editor.text(BU01_SAVING, "2023")).isEqualTo("-1.300");
        assertThat(editor.text(BU01_STAFF, "2024")).isEqualTo("300");
        assertThat(editor.undoable()).contains("Sæt ind");
        editor.press(CONTROL, Z);
        assertThat(editor.text(BU01_SAVING, "2023")).isEmpty();
    }

    @Test
    void whatIsCutGoesAwayWhenItIsPasted() {
        editor.show(example("BU01"));
        editor.click(BU01_STAFF, "2024").press(CONTROL, X);
        assertThat(editor.text(BU01_STAFF, "2024")).as("not before").isEqualTo("300");
        editor.click(BU01_STAFF, "2019").press(CONTROL, V);
        assertThat(editor.text(BU01_STAFF, "2019")).isEqualTo("300");
        assertThat(editor.text(BU01_STAFF, "2024")).isEmpty();
        editor.press(CONTROL, Z);
        assertThat(editor.proposal()).isEqualTo(example("BU01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"calc-engelsk", "calc-dansk-format", "calc-dansk-opsætning"})
    void twentyRowsFromLibreOfficeBecomeTwentyRowsInWhateverNotation(String name) throws IOException {
        fill(Files.readString(CLIPBOARD.resolve(name + ".txt")), Files.readString(CLIPBOARD.resolve(name + ".html")));
        editor.show(Proposal.blank(2020)).click(NEW, LABEL).press(CONTROL, V);

        List<Line> lines = editor.proposal().permanentChanges();
        assertThat(lines).hasSize(20);
        assertThat(lines.get(2).label()).isEqualTo("Husleje");
        assertThat(lines.get(2).area()).isEqualTo(Area.CAPITAL);
        assertThat(lines.get(2).ownAmounts())
                .isEqualTo(Amounts.NONE
                        .with(2019, amount("374.5"))
                        .with(2021, amount("2596.5"))
                        .with(2022, amount("3707.5")));
        assertThat(lines.get(8).label()).isEqualTo("Kørsel <under 50 km>");
        editor.press(CONTROL, Z);
        assertThat(editor.proposal()).isEqualTo(Proposal.blank(2020));
    }

    @Test
    void figuresThatCanBeReadInTwoWaysAreAskedAbout() {
        editor.show(example("BU01"));
        fill("1,300\t2,500\n");
        editor.click(BU01_STAFF, "2020").press(CONTROL, V);
        assertThat(editor.text(BU01_STAFF, "2020"))
                .as("no answer, nothing done")
                .isEqualTo("300");

        editor.dialogs.notation = Optional.of(Notation.ENGLISH);
        editor.press(CONTROL, V);
        assertThat(editor.text(BU01_STAFF, "2020")).isEqualTo("1.300");
        editor.dialogs.notation = Optional.of(Notation.DANISH);
        editor.press(CONTROL, V);
        assertThat(editor.text(BU01_STAFF, "2021")).isEqualTo("2,5");
        assertThat(editor.dialogs.pasted).hasSize(3);
    }

    @Test
    void aWholeTableIsCopiedToAnotherProposalWithoutItsSumsAndHeadings() {
        editor.show(example("BU01"));
        editor.click(BU01_SAVING, LABEL).press(CONTROL, A).press(CONTROL, C);
        editor.show(Proposal.blank(2020)).click(NEW, LABEL).press(CONTROL, V);
        assertThat(amounts(editor.proposal().permanentChanges()))
                .isEqualTo(amounts(example("BU01").permanentChanges()));
        assertThat(amounts(editor.proposal().implementationCosts()))
                .isEqualTo(amounts(example("BU01").implementationCosts()));
        assertThat(editor.dialogs.pasted).isEmpty();
    }

    @Test
    void aRowCopiedWithItsDetailsIsNotCountedTwice() {
        editor.show(example("TF02"));
        editor.click("Besparelse på overførsler", "1.000 kr. 2018 p/l")
                .press(CONTROL, A)
                .press(CONTROL, C);
        editor.show(Proposal.blank(2018)).click(NEW, "1.000 kr. 2018 p/l").press(CONTROL, V);
        assertThat(editor.text("Samlet varig ændring", "2018")).isEqualTo("-1.450");
        assertThat(editor.text("Samlet varig ændring", "2020")).isEqualTo("-2.200");
        assertThat(editor.text("Tabt statsrefusion", "2018")).isEqualTo("2.450");
    }

    @Test
    void aDetailIsCopiedWithTheAreaOfItsRow() {
        Proposal proposal = example("TF02");
        editor.show(proposal.withLines(
                Block.PERMANENT,
                proposal.permanentChanges().stream()
                        .map(line -> line.withArea(Area.TRANSFERS))
                        .toList()));
        editor.click("Tabt statsrefusion", "1.000 kr. 2018 p/l")
                .press(SHIFT, RIGHT)
                .press(SHIFT, RIGHT)
                .press(SHIFT, RIGHT)
                .press(CONTROL, C);
        editor.show(Proposal.blank(2018)).click(NEW, "1.000 kr. 2018 p/l").press(CONTROL, V);
        assertThat(editor.proposal().permanentChanges()).extracting(Line::area).containsExactly(Area.TRANSFERS);
    }

    @Test
    void aWholeTableIsCopiedWithItsYearsForOtherPrograms() {
        editor.show(example("BU01"));
        editor.click(BU01_SAVING, LABEL).press(CONTROL, A).press(CONTROL, C);
        String text = editor.on(() -> Clipboard.getSystemClipboard().getString());
        assertThat(text.lines().findFirst())
                .contains("1.000 kr. 2020 p/l\tStyringsområde\t2019\t2020\t2021\t2022\t2023\t2024");
        fill(text);
        editor.dialogs.notation = Optional.of(Notation.DANISH);
        editor.show(Proposal.blank(2020)).click(NEW, LABEL).press(CONTROL, V);
        assertThat(amounts(editor.proposal().permanentChanges()))
                .isEqualTo(amounts(example("BU01").permanentChanges()));
    }

    @Test
    void whatIsLeftOutOrCannotBeReadIsShownFirst() {
        editor.show(Proposal.blank(2020));
        fill("4301\tHusleje\t-100\t5 %\nI alt\t\t-100\t\n");
        editor.click(NEW, LABEL).press(CONTROL, V);
        assertThat(editor.proposal()).as("no answer, nothing done").isEqualTo(Proposal.blank(2020));
        assertThat(editor.dialogs.pasted).hasSize(1);

        editor.dialogs.notation = Optional.of(Notation.DANISH);
        editor.press(CONTROL, V);
        List<Line> lines = editor.proposal().permanentChanges();
        assertThat(lines).extracting(Line::label).containsExactly("Husleje");
        assertThat(lines.get(0).ownAmounts().in(2019)).contains(Amount.of(-100));
        assertThat(lines.get(0).ownAmounts().unreadIn(2020)).contains("5 %");
    }

    @Test
    void changesFromYearToYearAreSummedWhereTheUserSaysSo() {
        editor.show(Proposal.blank(2020));
        fill("Merudgift\t4.592,5\t-4.592,5\n");
        editor.dialogs.notation = Optional.of(Notation.DANISH);
        editor.dialogs.areSteps = true;
        editor.click(NEW, LABEL).press(CONTROL, V);
        assertThat(editor.proposal().permanentChanges().get(0).ownAmounts())
                .isEqualTo(Amounts.NONE.with(2019, amount("4592.5")).with(2020, Amount.ZERO));
    }

    @Test
    void theCommandsTurnTheSelectedRowIntoChangesAndBack() {
        editor.show(example("BU01"));
        editor.click(BU01_SAVING, "2020").choose("Gør beløb til ændringer fra år til år");
        assertThat(editor.text(BU01_SAVING, "2020")).isEqualTo("-1.300");
        assertThat(editor.text(BU01_SAVING, "2021")).isEqualTo("0");
        assertThat(editor.text(BU01_STAFF, "2021")).as("another row").isEqualTo("300");
        assertThat(editor.undoable()).contains("Gør til ændringer");

        editor.choose("Læg ændringer fra år til år sammen");
        assertThat(editor.proposal()).isEqualTo(example("BU01"));
        editor.press(CONTROL, Z).press(CONTROL, Z);
        assertThat(editor.proposal()).isEqualTo(example("BU01"));
    }

    @Test
    void theCommandsTurnAllSelectedRowsInOneStep() {
        editor.show(example("BU01"));
        editor.click(BU01_SAVING, "2020").press(SHIFT, DOWN).choose("Gør beløb til ændringer fra år til år");
        assertThat(editor.text(BU01_SAVING, "2024")).isEqualTo("0");
        assertThat(editor.text(BU01_STAFF, "2024")).isEqualTo("0");
        editor.press(CONTROL, Z);
        assertThat(editor.proposal()).isEqualTo(example("BU01"));
    }

    @Test
    void whatLooksLikeYearsIsReadAsTheUserSays() {
        editor.show(Proposal.blank(2020));
        fill("Husleje\t2020\t2021\nKørsel\t-100\t-200\n");
        editor.dialogs.notation = Optional.of(Notation.DANISH);
        editor.dialogs.how = ReadAs.FOUND.with(Heading.YEARS);
        editor.click(NEW, LABEL).press(CONTROL, V);
        List<Line> lines = editor.proposal().permanentChanges();
        assertThat(lines).extracting(Line::label).containsExactly("Kørsel");
        assertThat(lines.get(0).ownAmounts())
                .isEqualTo(Amounts.NONE.with(2020, Amount.of(-100)).with(2021, Amount.of(-200)));
    }

    @Test
    void totalsAreSkippedAndCounted() {
        editor.show(example("BU01"));
        fill("7\t8\n");
        editor.click(PERMANENT, "2020").press(CONTROL, V);
        assertThat(editor.proposal()).isEqualTo(example("BU01"));
        assertThat(editor.message()).isEqualTo("2 celler kan ikke ændres og blev sprunget over.");
    }

    @Test
    void aBlockLargerThanTheRowsThereAddsRows() {
        editor.show(example("BU01"));
        fill("Et\tService\t\t5\nTo\tAnlæg\t\t6\n\"Tre\nfire\"\tService\t\t7\n");
        editor.click(BU01_STAFF, LABEL).press(CONTROL, V);
        List<Line> lines = editor.proposal().permanentChanges();
        assertThat(lines).extracting(Line::label).containsExactly(BU01_SAVING, "Et", "To", "Tre fire");
        assertThat(lines.get(2).area()).isEqualTo(Area.CAPITAL);
        assertThat(lines.get(3).ownAmounts().in(2020)).contains(Amount.of(7));
        assertThat(editor.proposal().implementationCosts())
                .isEqualTo(example("BU01").implementationCosts());
    }

    @Test
    void aTableOutOfAPdfBecomesRowsOfBothBlocks() throws IOException {
        String line = Files.readAllLines(Path.of("src/test/resources/published/pdf-lines.txt")).stream()
                .filter(text -> text.contains("Peer-to-Peer"))
                .findFirst()
                .orElseThrow();
        editor.dialogs.notation = Optional.of(Notation.DANISH);
        fill(line);
        editor.show(Proposal.blank(2020)).click(NEW, LABEL).press(CONTROL, V);

        assertThat(editor.dialogs.pasted).as("shown before it is put in").hasSize(1);
        assertThat(amounts(editor.proposal().permanentChanges()))
                .isEqualTo(amounts(example("BU01").permanentChanges()));
        assertThat(amounts(editor.proposal().implementationCosts()))
                .isEqualTo(amounts(example("BU01").implementationCosts()));
    }

    private static List<Amounts> amounts(List<Line> lines) {
        return lines.stream().map(Line::amounts).toList();
    }

    private static Amount amount(String thousands) {
        return new Amount(new BigDecimal(thousands));
    }

    private void fill(String plain) {
        fill(plain, null);
    }

    private void fill(String plain, String html) {
        editor.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(plain);
            if (html != null) {
                content.putHtml(html);
            }
            Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
