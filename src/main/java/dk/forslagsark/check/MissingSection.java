package dk.forslagsark.check;

import dk.forslagsark.form.Content;
import dk.forslagsark.form.Form;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding.Severity;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts that the form asks for and that are not written yet. */
final class MissingSection implements Rule {
    @Override
    public String id() {
        return "missing-section";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Stream<Remark> remarks(Checked checked) {
        Proposal proposal = checked.proposal();
        Form form = Form.of(proposal);
        List<Section> missing = form.parts().stream()
                .flatMap(part -> part.contents().stream())
                .flatMap(content -> content instanceof Content.Text text ? Stream.of(text.section()) : Stream.empty())
                .filter(section -> proposal.supplement().sections().isBlank(section))
                .filter(section -> !checked.house().required().contains(section.key()))
                .toList();
        return missing.isEmpty() ? Stream.empty() : Stream.of(remark(form, missing));
    }

    /** In quotation marks, for a heading may be a question. */
    private static String quoted(List<String> headings) {
        return headings.stream().map(heading -> "“" + heading + "”").collect(Collectors.joining(", "));
    }

    private static Remark remark(Form form, List<Section> missing) {
        List<String> headings = missing.stream()
                .map(section -> form.headingOf(new Content.Text(section)))
                .toList();
        return new Remark(
                Place.on(Place.Page.of(missing.get(0))),
                Texts.of("check.missing-section", quoted(headings)),
                String.join(", ", headings));
    }
}
