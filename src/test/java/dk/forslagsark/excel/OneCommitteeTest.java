package dk.forslagsark.excel;

import static dk.forslagsark.excel.Samples.proposal;
import static dk.forslagsark.excel.Samples.service;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.OneCommittee;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.proposal.Supplement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables that only repeat one committee are left out where the text says that it is one, or the owner does. */
class OneCommitteeTest {
    private static final String ONE = "fordeling_varig_service_udvalg";
    private static final Line SOCIAL = service("a", "-1").withCommittee(Optional.of("Socialudvalget"));
    private static final Line OTHER = service("b", "-2").withCommittee(Optional.of("Byrådet"));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Forslaget vedrører alene Socialudvalget.; true",
                "Forslaget vedrører kun Børne- og Ungdomsudvalget.; true",
                "Forslaget vedrører udelukkende Socialudvalget.; true",
                "Forslaget berører alene Socialudvalget.; true",
                "Udgifterne vedrører således alene Socialudvalget.; true",
                "Forslaget, der alene vedrører Socialudvalget, er nyt.; true",
                "FORSLAGET VEDRØRER ALENE SOCIALUDVALGET.; true",
                "Forslaget vedrører Socialudvalget og Byrådet.; false",
                "Borgere, der bor alene, vedrører Socialudvalget.; false",
                "'' ; false",
            })
    void theTextOnCommitteesSaysThatItIsOne(String text, boolean leavesOut) {
        assertThat(written(text).leavesOutOneCommittee()).isEqualTo(leavesOut);
    }

    @Test
    void theOwnerCanSayOtherwise() {
        Supplement alone = written("Forslaget vedrører alene Socialudvalget.");
        assertThat(alone.withOneCommittee(Optional.of(OneCommittee.PRINTED)).leavesOutOneCommittee())
                .isFalse();
        assertThat(Supplement.EMPTY
                        .withOneCommittee(Optional.of(OneCommittee.LEFT_OUT))
                        .leavesOutOneCommittee())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"INVESTMENT_2020, ingen_udvalg", "REPRIORITISATION_2018, overskrift_bilag"})
    void aTableOfOneCommitteeIsNotPrinted(Form form, String hidden) throws Exception {
        Proposal one = with(written("Forslaget vedrører alene Socialudvalget."), SOCIAL);
        assertThat(exported(one, form).isHidden(ONE)).isTrue();
        assertThat(exported(one, form).isHidden(hidden)).isTrue();
        assertThat(exported(with(Supplement.EMPTY, SOCIAL), form).isHidden(ONE)).isFalse();
    }

    @Test
    void aTableOfSeveralIsPrintedWhateverTheTextSays() throws Exception {
        Proposal two = with(written("Forslaget vedrører alene Socialudvalget."), SOCIAL, OTHER);
        assertThat(exported(two, Form.INVESTMENT_2020).shownColumn(ONE)).containsExactly("Socialudvalget", "Byrådet");
    }

    private static Supplement written(String committees) {
        return Supplement.EMPTY.withSections(Supplement.EMPTY.sections().with(Section.COMMITTEES, committees));
    }

    private static Proposal with(Supplement supplement, Line... lines) {
        return proposal(1, List.of(), List.of())
                .withLines(Block.PERMANENT, List.of(lines))
                .withSupplement(supplement);
    }

    private static Exported exported(Proposal proposal, Form form) throws Exception {
        return Exported.of(proposal, form);
    }
}
