/**
 * What lies on the clipboard: tab-separated text, HTML, and lines out of a PDF or a Word document; and what was
 * understood of it.
 *
 * <p>A {@link dk.forslagsark.clipboard.Clip} is the block of cells as it lies there. Which notation its figures are in is
 * a {@link dk.forslagsark.clipboard.NotationFinding}; what it says as rows of Table 1 is
 * {@link dk.forslagsark.clipboard.Pasted}. Uses {@code spoken}, {@code danish}, {@code language} and {@code proposal}, and alone knows jsoup. Start at
 * {@link dk.forslagsark.clipboard.Clip}, then {@link dk.forslagsark.clipboard.PastedReader}.
 */
package dk.forslagsark.clipboard;
