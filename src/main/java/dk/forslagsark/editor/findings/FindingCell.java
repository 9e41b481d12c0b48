package dk.forslagsark.editor.findings;

import dk.forslagsark.editor.page.Tip;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Acceptance;
import dk.forslagsark.version.Finding;
import dk.forslagsark.version.Finding.Severity;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** A finding with how bad it is, what it says, and, of the one that is selected, what can be done with it. */
final class FindingCell extends ListCell<Finding> {
    private static final PseudoClass ACCEPTED = PseudoClass.getPseudoClass("accepted");
    private static final double MARGIN = 40;

    private final FindingActions actions;
    private final Text words = new Text();
    private final Text accepted = new Text();
    private final Hyperlink show = link(Texts.of("findings.show"), "Enter");
    private final Hyperlink fix = link(Texts.of("findings.fix"), "R");
    private final Hyperlink judge = link(Texts.of("findings.accept"), "A");
    private final VBox content;

    /**
     * @param width that of the list, and not of the cell, which a scroll bar makes narrower after it has been measured
     */
    FindingCell(FindingActions actions, ReadOnlyDoubleProperty width) {
        this.actions = actions;
        getStyleClass().add("finding");
        Stream.of(words, accepted).forEach(text -> text.wrappingWidthProperty().bind(width.subtract(MARGIN)));
        words.getStyleClass().add("finding-text");
        accepted.getStyleClass().add("finding-accepted");
        accepted.managedProperty().bind(accepted.visibleProperty());
        FlowPane links = new FlowPane(show, fix, judge);
        links.getStyleClass().add("finding-links");
        links.prefWrapLengthProperty().bind(width.subtract(MARGIN));
        links.visibleProperty().bind(selectedProperty());
        links.managedProperty().bind(links.visibleProperty());
        fix.setWrapText(true);
        fix.maxWidthProperty().bind(width.subtract(MARGIN));
        content = new VBox(words, accepted, links);
        content.getStyleClass().add("finding-card");
        setPrefWidth(0);
    }

    private static Hyperlink link(String text, String key) {
        Hyperlink link = new Hyperlink(text);
        link.setFocusTraversable(false);
        Tip.install(link, key);
        link.managedProperty().bind(link.visibleProperty());
        return link;
    }

    @Override
    protected void updateItem(Finding finding, boolean empty) {
        super.updateItem(finding, empty);
        setGraphic(empty ? null : content);
        Stream.of(Severity.values()).forEach(severity -> mark(severity, !empty && finding.severity() == severity));
        pseudoClassStateChanged(ACCEPTED, !empty && finding.accepted().isPresent());
        if (!empty) {
            fill(finding);
        }
    }

    private void mark(Severity severity, boolean isSo) {
        content.pseudoClassStateChanged(
                PseudoClass.getPseudoClass(severity.name().toLowerCase(Locale.ROOT)), isSo);
    }

    private void fill(Finding finding) {
        words.setText(finding.text());
        accepted.setText(finding.accepted().map(FindingCell::words).orElse(""));
        accepted.setVisible(finding.accepted().isPresent());
        fix.setText(finding.fix().map(each -> each.words()).orElse(""));
        fix.setVisible(finding.fix().isPresent() && finding.accepted().isEmpty());
        judge.setText(finding.accepted().isPresent() ? Texts.of("findings.withdraw") : Texts.of("findings.accept"));
        judge.setVisible(finding.isAcceptable());
        show.setOnAction(event -> actions.goTo().accept(finding));
        fix.setOnAction(event -> actions.mend(finding));
        judge.setOnAction(event -> actions.judge(finding));
        setAccessibleText(severity(finding.severity()) + ": " + finding.text() + " " + accepted.getText());
    }

    private static String words(Acceptance acceptance) {
        return Texts.of("findings.accepted", acceptance.by(), acceptance.reason());
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> Texts.of("findings.error");
            case WARNING -> Texts.of("findings.warning");
            case HINT -> Texts.of("findings.hint");
        };
    }
}
