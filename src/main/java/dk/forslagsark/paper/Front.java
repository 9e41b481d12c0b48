package dk.forslagsark.paper;

import dk.forslagsark.danish.Authorship;
import dk.forslagsark.danish.ChoiceWords;
import dk.forslagsark.danish.FrontWording;
import dk.forslagsark.form.AdministrationBox;
import dk.forslagsark.form.Form;
import dk.forslagsark.form.FormFront;
import dk.forslagsark.proposal.Cover;
import dk.forslagsark.proposal.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The front page as it is printed.
 *
 * @param title what the form is called
 * @param subtitle the catalogue it belongs to; empty for none
 * @param number the number of the proposal
 * @param author who submits it; empty where that is not said
 * @param fields the fields below these
 */
public record Front(String title, String subtitle, String number, String author, List<FrontField> fields) {
    public Front {
        Objects.requireNonNull(number);
        fields = List.copyOf(fields);
    }

    static Front of(Proposal proposal, Form form) {
        Cover cover = proposal.cover();
        FormFront front = form.front();
        Stream<FrontField> above = Stream.of(
                FrontField.of(FrontWording.TITLE, cover.title()),
                FrontField.of(FrontWording.SUMMARY, cover.summary()),
                FrontField.of(
                        FrontWording.TYPE_AND_STATUS, ChoiceWords.of(cover.type()), ChoiceWords.of(cover.status())),
                FrontField.of(FrontWording.TARGET_GROUP, cover.targetGroup()));
        Stream<FrontField> funding = Stream.of(FrontField.of(FrontWording.FUNDED_BY, cover.fundedBy()))
                .filter(any -> front.asksForFunding());
        Stream<FrontField> below = Stream.of(
                FrontField.of(FrontWording.SUBMITTED_BY, String.join(", ", cover.submitterNames())),
                new FrontField(FrontWording.AFFECTED, boxes(proposal), true));
        return new Front(
                front.title(),
                front.subtitle(),
                cover.number(),
                Authorship.of(cover),
                Stream.of(above, funding, below).flatMap(fields -> fields).toList());
    }

    /** Without the fields below the title of the proposal. */
    Front inShort() {
        return new Front(title, subtitle, number, author, fields.subList(0, 1));
    }

    /** A box for each administration of the form, and one for the others that are affected. */
    private static List<String> boxes(Proposal proposal) {
        List<String> others = new ArrayList<>(proposal.cover().affected());
        List<String> boxes = new ArrayList<>();
        for (String written : FormFront.ADMINISTRATIONS) {
            AdministrationBox box = AdministrationBox.of(written);
            boxes.add(box.namedIn(proposal.cover().affected())
                    .map(name -> FrontWording.box(true, name))
                    .orElseGet(() ->
                            FrontWording.box(false, box.in(proposal.terms().priceLevel()))));
            others.removeIf(box::isCalled);
        }
        if (!others.isEmpty()) {
            boxes.add(FrontWording.box(true, String.join(", ", others)));
        }
        return boxes;
    }
}
