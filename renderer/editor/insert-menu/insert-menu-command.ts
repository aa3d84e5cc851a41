import { createCommand, type NodeKey } from 'lexical';

/** Asks for the insert menu at an empty line. */
export const INSERT_MENU_COMMAND = createCommand<NodeKey>('INSERT_MENU_COMMAND');
