/** The newest version of the stored document that this program reads and writes. A higher one opens read-only; a lower one is upgraded when it is read. */
export const FORMAT_VERSION = 2;

/** The version in which a story is written that has nothing of the later ones, so that earlier programs can open it. */
export const PLAIN_FORMAT_VERSION = 1;

/** What may stand in a story of format 2 and not in one of format 1: members by name, left out where there is nothing to say. A link to another story is the third thing that it brought. */
export const LATER_MEMBERS: ReadonlySet<string> = new Set(['asTyped', 'captionsWaiver', 'focalPoint']);
