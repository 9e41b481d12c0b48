package dk.forslagsark.editor.whatif;

import dk.forslagsark.document.Document;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Scenario;
import dk.forslagsark.version.Finding;
import dk.forslagsark.version.Version;
import dk.forslagsark.version.WhatIf;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What if it does not go as written: sliders, what comes of them beside what is written, and how much of the savings may fail. It stands below the
 * page, which stays as it is: nothing is written in the amounts.
 */
public final class WhatIfPane extends ScrollPane {
    private static final double BORDER = 2;

    private final Document document;
    private final LiveWhatIf live;
    private final ScenarioSliders sliders = new ScenarioSliders(this::ask);
    private final CaseTable table = new CaseTable();
    private final Label answer = new Label();
    private final KeptScenarios kept;

    /**
     * @param close closes it
     */
    public WhatIfPane(Document document, Runnable close) {
        this.document = document;
        live = new LiveWhatIf(this::show);
        kept = new KeptScenarios(document, sliders::scenario, this::ask);
        answer.setId("what-if-answer");
        answer.getStyleClass().add("what-if-answer");
        answer.setWrapText(true);
        answer.setMinHeight(Region.USE_PREF_SIZE);
        VBox middle = new VBox(table, answer);
        middle.getStyleClass().add("what-if-middle");
        HBox.setHgrow(middle, Priority.ALWAYS);
        VBox left = new VBox(heading(), sliders);
        left.setMinWidth(USE_PREF_SIZE);
        HBox content = new HBox(left, middle, kept, closing(close));
        content.getStyleClass().add("what-if");
        setContent(content);
        setFitToWidth(true);
        setFocusTraversable(false);
        getStyleClass().add("what-if-scroll");
        setAccessibleText(Texts.of("what-if.title"));
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                close.run();
                key.consume();
            }
        });
    }

    private static Node heading() {
        Label heading = new Label(Texts.of("what-if.title"));
        heading.getStyleClass().add("results-heading");
        return heading;
    }

    private static Node closing(Runnable close) {
        Button button = new Button(null, new FontIcon(Feather.X));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(Texts.of("what-if.close"));
        button.setTooltip(new Tooltip(Texts.of("what-if.close")));
        button.setOnAction(event -> close.run());
        return button;
    }

    /** Takes no more than half of a place of that height. */
    public void keepWithin(ReadOnlyDoubleProperty height) {
        Region content = (Region) getContent();
        prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.min(content.prefHeight(getWidth()) + BORDER, height.get() / 2),
                        height,
                        widthProperty(),
                        answer.textProperty(),
                        content.layoutBoundsProperty()));
    }

    /** Shows what comes of it in that version. */
    public void show(Version version) {
        sliders.follow(version.proposal().terms().rate());
        kept.show(version.proposal().scenarios());
        ask();
    }

    /** Gives the first slider the keyboard; before it has been drawn too, when JavaFX has not put it on the window yet. */
    public void focus() {
        applyCss();
        sliders.focus();
    }

    /** What is asked: what is otherwise than written. */
    public Scenario asked() {
        return sliders.scenario();
    }

    /** Asks that. */
    public void ask(Scenario scenario) {
        sliders.show(scenario);
        ask();
    }

    /** Asks the kept scenario of that name. */
    public void choose(String name) {
        kept.choose(name);
    }

    private void ask() {
        live.ask(document.version(), sliders.scenario());
    }

    private void show(WhatIf whatIf) {
        table.show(whatIf);
        answer.setText(Stream.of(sliders.problem().stream(), whatIf.notes().stream(), uncounted().stream())
                .flatMap(told -> told)
                .collect(Collectors.joining(" ")));
    }

    private Optional<String> uncounted() {
        int cells = (int)
                document.version().uncounted().stream().filter(Finding::isError).count();
        return cells == 0 ? Optional.empty() : Optional.of(Texts.count("what-if.uncounted", cells));
    }
}
