package dk.forslagsark.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.form.Content;
import dk.forslagsark.form.Content.Text;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RiskLevel;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.tables.Place;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SectionEditsTest {
    private final Document document = Document.of(Proposal.blank(2020));

    @ParameterizedTest
    @EnumSource(Section.class)
    void aTextIsWrittenInItsSectionAloneAndOnItsPage(Section section) {
        write(section, "a");
        assertThat(texts()).isEqualTo(Map.of(section, "a"));
        assertThat(document.undo()).contains(Place.on(Place.Page.of(section), SectionEdits.TEXT));
    }

    @Test
    void keysInOneSectionAreUndoneTogetherAndThoseInAnotherApart() {
        Stream.of("H", "Ha", "Han").forEach(text -> write(Section.BACKGROUND, text));
        write(Section.EFFECT, "E");
        document.undo();
        assertThat(texts()).isEqualTo(Map.of(Section.BACKGROUND, "Han"));
        assertThat(document.undoable()).contains("Skriv i Baggrund og formål");
        document.undo();
        assertThat(texts()).isEmpty();
    }

    @Test
    void aTextThatIsRubbedOutLeavesNoSection() {
        write(Section.RISK, "a");
        document.endTyping();
        write(Section.RISK, "");
        assertThat(texts()).isEmpty();
    }

    @Test
    void theRiskLevelIsChosenAndTakenAway() {
        document.apply(SectionEdits.riskLevel(Optional.of(RiskLevel.MEDIUM)));
        assertThat(document.proposal().supplement().riskLevel()).contains(RiskLevel.MEDIUM);
        document.apply(SectionEdits.riskLevel(Optional.empty()));
        assertThat(document.proposal()).isEqualTo(Proposal.blank(2020));
        assertThat(document.undo()).contains(Place.on(Place.Page.RISK, SectionEdits.RISK_LEVEL));
    }

    @Test
    void anotherFormChangesNothingElseAndIsUndoneWhereItWasChosen() {
        write(Section.INVOLVEMENT, "Brugerne er spurgt.");
        Proposal before = document.proposal();
        document.apply(FormEdits.choose(Form.RECOMMENDATION_2018, Place.Page.BUDGETS));

        assertThat(Form.of(document.proposal())).isEqualTo(Form.RECOMMENDATION_2018);
        assertThat(document.proposal().withForm(Optional.empty())).isEqualTo(before);
        assertThat(document.undo()).map(Place::page).contains(Place.Page.BUDGETS);
        assertThat(document.proposal()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void whateverAFormPrintsHasItsPage(Form form) {
        List<Content> contents =
                form.parts().stream().flatMap(part -> part.contents().stream()).toList();
        assertThat(contents).extracting(Place.Page::of).doesNotContainNull();
        assertThat(Place.Page.of(new Text(Section.RISK))).isEqualTo(Place.Page.of(Content.Table.RISK_LEVEL));
    }

    private void write(Section section, String text) {
        document.apply(SectionEdits.text(section, Form.INVESTMENT_2020.headingOf(new Text(section)), text));
    }

    private Map<Section, String> texts() {
        Map<Section, String> texts = new EnumMap<>(Section.class);
        document.proposal().supplement().sections().texts().forEach((section, text) -> texts.put(section, text.text()));
        return texts;
    }
}
