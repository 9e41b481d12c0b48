package dk.forslagsark.editor.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.document.Document;
import dk.forslagsark.editor.PreparedDialogs;
import dk.forslagsark.editor.workspace.Workspace;
import dk.forslagsark.file.Examples;
import dk.forslagsark.file.SettingsFile;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Organisation;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.ListTables;
import dk.forslagsark.tables.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.concurrent.Task;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Commands know what is open, and where to say and ask something; of a window they need nothing else. */
class CommandsWithoutWindowTest {
    private final List<String> said = new ArrayList<>();
    private final PreparedDialogs dialogs = new PreparedDialogs();
    private final CurrentProposal current = new CurrentProposal(document -> new Workspace(document, Organisation.NONE));

    @TempDir
    Path folder;

    private CommandContext context;

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        context = new CommandContext(current, messages(), dialogs, new SavedSettings(SettingsFile.at(folder)));
        run(() -> current.open(new OpenProposal(Document.of(bu01()), Optional.empty())));
    }

    @Test
    void aYearIsAddedAndThatIsSaid() {
        run(() -> new YearCommands(context).addAfter.run());
        assertThat(proposal().years().last()).isEqualTo(2025);
        assertThat(said).containsExactly("2025 er tilføjet. De varige ændringer er gentaget fra 2024.");
    }

    @Test
    void whatIsSoughtIsAskedFor() {
        run(() -> new FindCommands(context).goTo.run());
        assertThat(dialogs.asked).containsExactly("Gå til celle");
    }

    @Test
    void aRowIsAddedToThePageInFront() {
        LastAction last = new LastAction(said::add);
        run(() -> {
            current.workspace().orElseThrow().open(Place.Page.STAFFING);
            new RowCommands(current, last).insertBelow.run();
            current.workspace().ifPresent(last::repeatIn);
        });
        assertThat(ListTables.STAFFING.in(proposal()))
                .as("the row, and once more")
                .hasSize(2);
    }

    /** On a Danish keyboard the brackets are behind AltGr, which Windows tells as Ctrl+Alt and X11 not at all. */
    @Test
    void figuresAreFollowedByBracketsWhereverTheyStandOnTheKeyboard() {
        Command back = new FormulaCommands(context).precedents;
        assertThat(back.isKey(key("[", KeyCode.OPEN_BRACKET, true, false))).isTrue();
        assertThat(back.isAlso(key("[", KeyCode.DIGIT8, true, false))).isTrue();
        assertThat(back.isAlso(key("", KeyCode.DIGIT8, true, true))).isTrue();
        assertThat(back.isAlso(key("8", KeyCode.DIGIT8, true, false))).isTrue();
        assertThat(back.isAlso(key("[", KeyCode.DIGIT8, false, false))).isFalse();
        assertThat(back.isAlso(key("9", KeyCode.DIGIT9, true, false))).isFalse();
    }

    private static KeyEvent key(String text, KeyCode code, boolean control, boolean alt) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, false, control, alt, false);
    }

    @Test
    void aFigureIsFollowedToItsTotalAndBack() {
        FormulaCommands formulas = new FormulaCommands(context);
        run(() -> {
            current.workspace().orElseThrow().goTo(Place.cell(new LineRef(Block.PERMANENT, 0), Column.year(2020)));
            formulas.show.run();
            formulas.dependents.run();
        });
        assertThat(said)
                .as("the total of its block, and the net effect")
                .containsExactly("Cellen beregnes af 0 og indgår i 2.");
        assertThat(cursor()).startsWith("Samlet varig ændring, 2020");
        run(formulas.precedents::run);
        assertThat(cursor()).startsWith("Kortere behandlingsperiode").endsWith(", 2020");
    }

    private String cursor() {
        return current.workspace()
                .orElseThrow()
                .sheet()
                .orElseThrow()
                .cursorCellProperty()
                .get()
                .words();
    }

    @Test
    void withNothingOpenThereIsNothingToDo() {
        run(current::close);
        Command goTo = new FindCommands(context).goTo;
        goTo.refresh();
        run(goTo::run);
        assertThat(goTo.enabledProperty().get()).isFalse();
        assertThat(dialogs.asked).isEmpty();
    }

    private Messages messages() {
        return new Messages() {
            @Override
            public void say(String text) {
                said.add(text);
            }

            @Override
            public void say(String text, String action, Runnable run) {
                said.add(text);
            }

            @Override
            public void follow(Task<?> task) {
                said.add(task.getMessage());
            }
        };
    }

    private Proposal proposal() {
        return current.proposal().orElseThrow().document().proposal();
    }

    private static Proposal bu01() {
        return Examples.all().stream()
                .filter(example -> example.name().equals("BU01"))
                .findFirst()
                .orElseThrow()
                .proposal();
    }

    private static void run(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, action);
    }
}
