package dk.forslagsark.editor.years;

import dk.forslagsark.document.Repricing;
import dk.forslagsark.prices.PriceRates;

/**
 * A change of price level the user has agreed to.
 *
 * @param repricing the change
 * @param rates the rates as the user has written them
 */
public record PriceChoice(Repricing repricing, PriceRates rates) {}
