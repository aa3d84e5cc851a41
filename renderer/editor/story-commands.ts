import { createCommand, type NodeKey } from 'lexical';

/** Asks for the insert menu at an empty line. */
export const INSERT_MENU_COMMAND = createCommand<NodeKey>('INSERT_MENU_COMMAND');

/** The caret wants to leave the body at its start, for what stands above it. */
export const LEAVE_START_COMMAND = createCommand<undefined>('LEAVE_START_COMMAND');

/** Asks for the address of a link at the selection. */
export const EDIT_LINK_COMMAND = createCommand<undefined>('EDIT_LINK_COMMAND');

/** Asks for a comment on the selection. */
export const COMMENT_COMMAND = createCommand<undefined>('COMMENT_COMMAND');

/** Follows the link at the caret. */
export const OPEN_LINK_COMMAND = createCommand<undefined>('OPEN_LINK_COMMAND');

/** Takes the keyboard to the toolbar of the selection. */
export const FOCUS_TOOLBAR_COMMAND = createCommand<undefined>('FOCUS_TOOLBAR_COMMAND');

/** Opens the bar that finds and replaces. */
export const FIND_COMMAND = createCommand<undefined>('FIND_COMMAND');
