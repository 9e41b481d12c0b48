/**
 * The official workbook: a template is an ordinary xlsx, and defined names in it say where things go.
 *
 * <p>Nothing in a template is executed. The formulas of the template add up for themselves; after filling, every cell is
 * evaluated and compared with our own figures, and a difference stops the export. The only package that knows POI; it
 * uses {@code version} and {@code tables}, for what the form would lack, {@code formula}, {@code economy}, {@code danish},
 * {@code form} and {@code proposal}, and writes no file. Start at
 * {@link dk.forslagsark.excel.Export}, then {@code Filling}; what a template must have is in {@code Contract}, and which
 * tables it may have in {@code Shapes}.
 */
package dk.forslagsark.excel;
