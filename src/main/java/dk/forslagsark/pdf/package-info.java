/**
 * A printed form as PDF: laid out, tagged so that it can be read aloud, and read back before it counts.
 *
 * <p>Only this package knows the library that lays it out and the one that writes PDF. It uses {@code paper}, {@code version},
 * {@code excel} for how an export is refused, {@code form} and {@code proposal}, and writes no file. Start at
 * {@link dk.forslagsark.pdf.PdfExport}.
 */
package dk.forslagsark.pdf;
