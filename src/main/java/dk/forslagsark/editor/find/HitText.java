package dk.forslagsark.editor.find;

import dk.forslagsark.find.Hit;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Where a hit is and what stands there, with what was sought in bold. A long text is shown around it, on one line. */
final class HitText extends HBox {
    static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");
    private static final int AROUND = 40;

    private final Label where = new Label();
    private final Label before = new Label();
    private final Label sought = new Label();
    private final Label after = new Label();

    HitText() {
        getStyleClass().add("hit");
        where.getStyleClass().add("hit-where");
        sought.getStyleClass().add("hit-sought");
        where.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        before.setMinWidth(Region.USE_PREF_SIZE);
        sought.setMinWidth(Region.USE_PREF_SIZE);
        HBox text = new HBox(before, sought, after);
        text.getStyleClass().add("hit-text");
        getChildren().addAll(where, text);
    }

    void show(Optional<Hit> hit) {
        setVisible(hit.isPresent());
        hit.ifPresent(this::show);
    }

    private void show(Hit hit) {
        int begin = Math.max(0, hit.from() - AROUND);
        int end = Math.min(hit.text().length(), hit.to() + AROUND);
        where.setText(hit.where());
        before.setText((begin > 0 ? "…" : "") + line(hit.text().substring(begin, hit.from())));
        sought.setText(line(hit.text().substring(hit.from(), hit.to())));
        after.setText(
                line(hit.text().substring(hit.to(), end)) + (end < hit.text().length() ? "…" : ""));
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
