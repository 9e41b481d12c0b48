package dk.forslagsark.editor.years;

import dk.forslagsark.document.PriceRates;
import dk.forslagsark.document.Repricing;

/**
 * A change of price level the user has agreed to.
 *
 * @param repricing the change
 * @param rates the rates as the user has written them
 */
public record PriceChoice(Repricing repricing, PriceRates rates) {}
