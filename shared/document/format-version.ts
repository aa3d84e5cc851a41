/** The version of the stored document that this program writes. A higher one opens read-only; a lower one is upgraded when it is read. */
export const FORMAT_VERSION = 1;
