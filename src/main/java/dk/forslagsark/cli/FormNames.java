package dk.forslagsark.cli;

import dk.forslagsark.file.FileProblem;
import dk.forslagsark.form.Form;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms as they are named in a command. */
final class FormNames {
    static final String ALL = "investeringsforslag-2020, smarte-investeringer-2017, omprioriteringskatalog-2018 eller"
            + " indstilling-2018.";

    private FormNames() {}

    /** @throws FileProblem that there is no such form, which names those that there are */
    static Form read(String name) throws FileProblem {
        return Form.find(name).orElseThrow(() -> new FileProblem(unknown(name)));
    }

    static String unknown(String name) {
        return name + " er ingen formular. Vælg en af disse: "
                + Stream.of(Form.values()).map(Form::key).collect(Collectors.joining(", ")) + ".";
    }
}
