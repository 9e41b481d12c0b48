package dk.forslagsark.editor.list;

import dk.forslagsark.danish.DanishYear;
import dk.forslagsark.danish.Reading;
import dk.forslagsark.document.Document;
import dk.forslagsark.document.ScheduleEdits;
import dk.forslagsark.editor.page.CheckedEntry;
import dk.forslagsark.editor.page.TableHead;
import dk.forslagsark.editor.page.WholeLabel;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.tables.Place;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The years of the schedule: those of the proposal, unless others are typed. */
final class ScheduleYears implements TableHead {
    private final Document document;
    private final CheckedEntry entry = new CheckedEntry(ScheduleYears::shown, "");
    private final HBox node;

    ScheduleYears(Document document) {
        this.document = document;
        entry.name(Texts.of("list.schedule-years"));
        entry.onTake(this::take);
        Label label = WholeLabel.of(Texts.of("list.schedule-years"));
        node = new HBox(label, entry.control());
        node.getStyleClass().add("comparing");
    }

    private static String shown(Proposal proposal) {
        return proposal.supplement().scheduleYears().map(ScheduleYears::span).orElse("");
    }

    private static String span(Years years) {
        return years.first() + "-" + years.last();
    }

    private void take() {
        Reading<Optional<Years>> reading = entry.text().isBlank()
                ? Reading.of(Optional.empty())
                : DanishYear.readSpan(entry.text()).then(years -> Reading.of(Optional.of(years)));
        entry.complain(reading.problem());
        reading.value().ifPresent(years -> {
            document.apply(ScheduleEdits.years(years));
            entry.show(document.proposal());
        });
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Proposal proposal) {
        entry.prompt(span(proposal.years()));
        entry.show(proposal);
    }

    @Override
    public void commit() {
        entry.commit();
    }

    @Override
    public boolean goTo(Place place) {
        boolean isHere = place.equals(ScheduleEdits.YEARS);
        if (isHere) {
            entry.focus();
        }
        return isHere;
    }
}
