/**
 * What lies on disk: a proposal as a {@code .forslag} file, the shipped examples, the user's settings and
 * the folder of the program's own state, the organisation of the municipality, and the safe way of writing any file. Who
 * else has a file open is told by the room {@code sharing} in it.
 *
 * <p>A file of an older format is brought up step by step, see {@code FormatVersions}. The only package that knows Jackson;
 * uses {@code prices}, for the rates of price levels in the settings,
 * {@code formula}, {@code danish} and {@code proposal}. Reading is strict: whatever is wrong becomes one Danish
 * line with the place in the file. Start at {@link dk.forslagsark.file.ProposalFile} and
 * {@link dk.forslagsark.file.SafeFile}; each {@code ...Part} reads and writes one part of the format.
 */
package dk.forslagsark.file;
