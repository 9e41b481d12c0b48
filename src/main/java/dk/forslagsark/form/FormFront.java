package dk.forslagsark.form;

import java.util.List;
import java.util.Objects;

/**
 * What stands above the first part of a form.
 *
 * @param title what the form is called
 * @param subtitle the catalogue it belongs to; empty for none
 * @param asksForFunding whether it asks which pool is applied to
 */
public record FormFront(String title, String subtitle, boolean asksForFunding) {
    /** The administrations that have a box, in printed order, two on a line; see {@link AdministrationBox}. */
    public static final List<String> ADMINISTRATIONS = List.of(
            "Økonomiforvaltningen",
            "Kultur- og Fritidsforvaltningen",
            "Børne- og Ungdomsforvaltningen",
            "Sundheds- og Omsorgsforvaltningen",
            "Socialforvaltningen",
            "Beskæftigelses- og Integrationsforvaltningen"
                    + " / fra 2026: Beskæftigelses-, Integrations- og Erhvervsforvaltningen",
            "Teknik- og Miljøforvaltningen");

    public FormFront {
        Objects.requireNonNull(title);
        Objects.requireNonNull(subtitle);
    }
}
