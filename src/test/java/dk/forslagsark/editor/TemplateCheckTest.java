package dk.forslagsark.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.excel.template.Template;
import dk.forslagsark.form.Form;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A template is checked in the window: what it has and lacks, and an example to look at. */
class TemplateCheckTest extends RobotTest {
    @Test
    void aTemplateIsToldWhatItHasAndAnExampleIsOffered() throws Exception {
        Path template = folder.resolve("min.xlsx");
        Files.write(template, Template.shipped(Form.INVESTMENT_2020).content());
        Path example = folder.resolve("eksempel.xlsx");
        editor.dialogs.template = Optional.of(template);
        editor.dialogs.chosen = "Gem et udfyldt eksempel …";
        editor.dialogs.file = Optional.of(example);

        editor.run(() -> editor.window.commands().file.checkTemplate.run());

        assertThat(editor.dialogs.questions.get(0).details())
                .contains("Skabelonen kan bruges.", "Investeringsforslag (2020): kan udskrives helt");
        assertThat(editor.dialogs.asked).contains("min - eksempel.xlsx");
    }

    @Test
    void whatIsNoWorkbookIsToldToBeNone() throws Exception {
        Path text = Files.writeString(folder.resolve("tekst.xlsx"), "ikke en projektmappe");
        editor.dialogs.template = Optional.of(text);

        editor.run(() -> editor.window.commands().file.checkTemplate.run());

        assertThat(editor.dialogs.told.toString()).contains("tekst.xlsx");
        assertThat(editor.dialogs.questions).isEmpty();
    }
}
