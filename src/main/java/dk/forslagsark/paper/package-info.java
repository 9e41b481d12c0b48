/**
 * A form as it is printed, as values: the front page, headings, texts and tables in their order and words, no matter whether they
 * become a PDF or a Word document.
 *
 * <p>Knows no library. Uses {@code version}, {@code tables}, {@code danish}, {@code economy}, {@code form} and {@code proposal}. Start at
 * {@link dk.forslagsark.paper.PrintedForm}; what of it is printed is chosen among {@link dk.forslagsark.paper.PrintedParts}.
 */
package dk.forslagsark.paper;
