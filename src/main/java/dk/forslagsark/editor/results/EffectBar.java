package dk.forslagsark.editor.results;

import dk.forslagsark.editor.page.Tip;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.spoken.SpokenAmount;
import java.math.RoundingMode;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.layout.Region;

/** The bar of one year, which says its amount where the mouse rests. */
final class EffectBar extends Region {
    private final StringProperty words = new SimpleStringProperty("");

    EffectBar() {
        Tip.install(this, words);
    }

    void show(int year, Amount amount, boolean isPaidBack) {
        String state = amount.thousands().signum() > 0 ? "owed" : "earned";
        List<String> styles = List.of("chart-bar", isPaidBack ? "paid-back" : state);
        if (!getStyleClass().equals(styles)) {
            getStyleClass().setAll(styles);
        }
        words.set(Texts.of("results.bar", year, SpokenAmount.write(rounded(amount))));
    }

    private static Amount rounded(Amount amount) {
        return new Amount(amount.thousands().setScale(0, RoundingMode.HALF_UP));
    }
}
