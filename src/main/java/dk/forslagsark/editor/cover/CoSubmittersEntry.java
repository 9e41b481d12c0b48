package dk.forslagsark.editor.cover;

import dk.forslagsark.document.CoverEdits;
import dk.forslagsark.document.Document;
import dk.forslagsark.editor.page.FormEntry;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Cover;
import dk.forslagsark.proposal.Organisation;
import dk.forslagsark.proposal.Proposal;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;

/** The administrations that write the proposal together with the first one, ticked in a menu, for most have none. */
final class CoSubmittersEntry implements FormEntry {
    private final Document document;
    private final Organisation organisation;
    private final MenuButton button = new MenuButton(none());

    CoSubmittersEntry(Document document, Organisation organisation) {
        this.document = document;
        this.organisation = organisation;
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setWrapText(true);
        button.getStyleClass().add("co-submitters");
    }

    @Override
    public MenuButton control() {
        return button;
    }

    @Override
    public void show(Proposal proposal) {
        Cover cover = proposal.cover();
        List<String> others = cover.alsoSubmittedBy();
        button.setText(others.isEmpty() ? none() : String.join(", ", others));
        button.getItems()
                .setAll(Stream.of(organisation.at(proposal).administrations(), others)
                        .flatMap(List::stream)
                        .distinct()
                        .filter(name -> !name.equals(cover.submittedBy()) || others.contains(name))
                        .map(name -> item(name, others.contains(name)))
                        .toList());
    }

    private static String none() {
        return Texts.of("cover.no-co-submitters");
    }

    private CheckMenuItem item(String name, boolean isTicked) {
        CheckMenuItem item = new CheckMenuItem(name);
        item.setMnemonicParsing(false);
        item.setSelected(isTicked);
        item.setOnAction(event -> document.apply(CoverEdits.alsoSubmittedBy(name, item.isSelected())));
        return item;
    }
}
