package dk.forslagsark.catalogue;

/**
 * What is in the folder and not in the figures of the catalogue.
 *
 * @param number the proposal's number, or what its file is called
 * @param reason why it is not counted and what to do, in Danish
 */
public record Apart(String number, String reason) {}
