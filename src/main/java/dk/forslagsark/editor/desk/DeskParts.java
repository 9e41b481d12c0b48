package dk.forslagsark.editor.desk;

import dk.forslagsark.editor.desk.catalogue.CataloguePage;
import dk.forslagsark.editor.desk.files.FilesPage;
import dk.forslagsark.editor.desk.findings.ApartPage;
import dk.forslagsark.editor.desk.findings.FindingsPage;
import java.util.List;
import javafx.beans.property.StringProperty;

/**
 * The pages of a desk, in their order.
 *
 * @param pages all of them with their tabs
 */
record DeskParts(FilesPage files, CataloguePage catalogue, FindingsPage findings, ApartPage apart, DeskPages pages) {
    /**
     * Pages that show that, in the language that is spoken.
     *
     * @param tally where it is said what is selected
     */
    static DeskParts of(DeskContext context, DeskContent content, StringProperty tally) {
        FilesPage files = new FilesPage(context, content, tally);
        CataloguePage catalogue = new CataloguePage(context);
        FindingsPage findings = new FindingsPage(context);
        ApartPage apart = new ApartPage(context);
        return new DeskParts(
                files, catalogue, findings, apart, new DeskPages(List.of(files, catalogue, findings, apart)));
    }

    /** Ends what is half typed, and takes note of what goes for another language. */
    void finish() {
        files.finish();
        catalogue.finish();
    }

    /** Has all chosen as the other pages have it, which show the same files, and the same page in front. */
    void takeOver(DeskParts before) {
        files.takeOver(before.files);
        catalogue.takeOver(before.catalogue);
        findings.takeOver(before.findings);
        apart.takeOver(before.apart);
        pages.open(before.pages.number());
    }
}
