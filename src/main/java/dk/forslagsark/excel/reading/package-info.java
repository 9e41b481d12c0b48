/**
 * A filled workbook read back into a proposal, by the same defined names as it was filled by.
 *
 * <p>What a form does not print comes from the whole proposal that the workbook carries along out of sight. A cell that agrees with it
 * is what it was; where the sheet says something else, that is taken and told, and a total that somebody has typed over is told and
 * never taken. Without the carried proposal the sheet alone is read; a sheet of somebody else, without our names, is read as a paste
 * is. What a filled workbook has more than once, as the free tables, has names with a number; what the template has in a heading is kept
 * in a name beside it. Start at {@link dk.forslagsark.excel.reading.ImportedWorkbook}, then {@code FilledForm}.
 */
package dk.forslagsark.excel.reading;
