package dk.forslagsark.editor.command;

import dk.forslagsark.excel.Obstacle;
import dk.forslagsark.form.Form;
import dk.forslagsark.paper.MissingFigures;
import dk.forslagsark.version.Version;
import java.util.List;
import java.util.Optional;

/** The form of the proposal as a document to read. */
interface DocumentFormat extends OutputFormat {
    @Override
    default String with() {
        return "";
    }

    /** The form it is written in. */
    default Form form(Version version) {
        return Form.of(version.proposal());
    }

    /** The figures that the form would lack. */
    @Override
    default List<Obstacle> obstacles(Version version) {
        return MissingFigures.of(version, form(version)).stream()
                .map(finding -> new Obstacle(finding.text(), Optional.of(finding.place())))
                .toList();
    }
}
