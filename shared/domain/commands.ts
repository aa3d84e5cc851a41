/** A menu of the program's menu bar; on macOS the program's own menu comes before them. */
export const MENUS = ['file', 'edit', 'view', 'story', 'help'] as const;
export type CommandMenu = (typeof MENUS)[number];

/** A command as a person meets it: in the menu bar, the palette, a tooltip and the sheet of keys. */
export interface CommandDescription {
  readonly id: string;
  /** In sentence case, as a menu shows it; an ellipsis where more is asked before anything happens. */
  readonly label: string;
  /** Keys joined with `+`; `Mod` is Command on macOS and Control elsewhere. */
  readonly shortcut?: string;
  readonly menu: CommandMenu;
}

/** Every command of the program, in the order of the menus. What each does stands in renderer/app/commands.ts, under the same id. */
export const COMMANDS = [
  { id: 'story.new', label: 'New story', shortcut: 'Mod+Alt+N', menu: 'file' },
  { id: 'story.sample', label: 'Open the sample story', menu: 'file' },
  { id: 'story.import', label: 'Bring in a document…', shortcut: 'Mod+O', menu: 'file' },
  { id: 'story.duplicate', label: 'Duplicate story', menu: 'file' },
  { id: 'story.export', label: 'Export…', shortcut: 'Mod+E', menu: 'file' },
  { id: 'site.export', label: 'Export the whole site…', menu: 'file' },
  { id: 'story.verify', label: 'Verify a bundle…', menu: 'file' },
  { id: 'app.back-up', label: 'Back up the newsroom…', menu: 'file' },
  { id: 'app.settings', label: 'Settings…', shortcut: 'Mod+,', menu: 'file' },
  { id: 'story.copy-text', label: 'Copy the story’s text', menu: 'edit' },
  { id: 'story.find', label: 'Find and replace in the story', shortcut: 'Mod+F', menu: 'edit' },
  { id: 'library.search', label: 'Search stories', shortcut: 'Mod+Shift+F', menu: 'edit' },
  { id: 'panel.preview', label: 'Preview', shortcut: 'Mod+Alt+1', menu: 'view' },
  { id: 'panel.details', label: 'Details', shortcut: 'Mod+Alt+2', menu: 'view' },
  { id: 'panel.rundown', label: 'Rundown', shortcut: 'Mod+Alt+3', menu: 'view' },
  { id: 'panel.review', label: 'Review', shortcut: 'Mod+Alt+4', menu: 'view' },
  { id: 'panel.history', label: 'History', shortcut: 'Mod+Alt+5', menu: 'view' },
  { id: 'panel.problems', label: 'Problems', shortcut: 'Mod+Alt+6', menu: 'view' },
  { id: 'view.toggle-library', label: 'Show or hide the library', shortcut: 'Mod+Alt+L', menu: 'view' },
  { id: 'view.toggle-panel', label: 'Show or hide the panel', shortcut: 'Mod+Alt+P', menu: 'view' },
  { id: 'view.focus-story', label: 'Go to the story', shortcut: 'Mod+Alt+S', menu: 'view' },
  { id: 'view.theme', label: 'Switch between light and dark', menu: 'view' },
  { id: 'app.palette', label: 'All commands…', shortcut: 'Mod+Shift+P', menu: 'view' },
  { id: 'story.save-version', label: 'Save a version…', shortcut: 'Mod+S', menu: 'story' },
  { id: 'story.mark-ready', label: 'Mark as ready', shortcut: 'Mod+Enter', menu: 'story' },
  { id: 'story.back-to-draft', label: 'Back to draft', menu: 'story' },
  { id: 'story.import-report', label: 'How this story came in…', menu: 'story' },
  { id: 'story.spike', label: 'Spike story', menu: 'story' },
  { id: 'story.unspike', label: 'Take back from the spike list', menu: 'story' },
  { id: 'library.spiked', label: 'Show spiked stories', menu: 'story' },
  { id: 'problems.next', label: 'Next problem', shortcut: 'F8', menu: 'story' },
  { id: 'problems.previous', label: 'Previous problem', shortcut: 'Shift+F8', menu: 'story' },
  { id: 'app.shortcuts', label: 'Keyboard shortcuts', shortcut: '?', menu: 'help' },
] as const satisfies readonly CommandDescription[];

export type CommandId = (typeof COMMANDS)[number]['id'];

/** A key that the body of a story takes while the caret is in it. The editor dispatches from this table; tooltips and the sheet of keys show it. */
export interface WritingKey {
  readonly id: string;
  readonly label: string;
  readonly shortcut: string;
}

export const WRITING_KEYS = [
  { id: 'text.bold', label: 'Bold', shortcut: 'Mod+B' },
  { id: 'text.italic', label: 'Italic', shortcut: 'Mod+I' },
  { id: 'text.strikethrough', label: 'Strikethrough', shortcut: 'Mod+Shift+X' },
  { id: 'text.cross-head', label: 'Cross-head', shortcut: 'Mod+Shift+H' },
  { id: 'text.pull-quote', label: 'Lift the selected words into a pull quote', shortcut: 'Mod+Shift+L' },
  { id: 'text.link', label: 'Link', shortcut: 'Mod+K' },
  { id: 'text.open-link', label: 'Open the link at the caret', shortcut: 'Alt+Enter' },
  { id: 'text.comment', label: 'Comment on the selected words or the block', shortcut: 'Mod+Alt+M' },
  { id: 'text.undo', label: 'Undo', shortcut: 'Mod+Z' },
  { id: 'text.redo', label: 'Redo', shortcut: 'Mod+Shift+Z' },
  { id: 'text.paste-plain', label: 'Paste as text', shortcut: 'Mod+Shift+V' },
  { id: 'block.insert', label: 'Insert a block, on an empty line', shortcut: '/' },
  { id: 'block.move-up', label: 'Move the block up', shortcut: 'Alt+Up' },
  { id: 'block.move-down', label: 'Move the block down', shortcut: 'Alt+Down' },
  { id: 'block.edit', label: 'Edit the selected block; again: a paragraph after it', shortcut: 'Enter' },
  { id: 'block.paragraph-after', label: 'Add a paragraph after the selected block', shortcut: 'Shift+Enter' },
  { id: 'block.select', label: 'Leave the block’s fields and select it', shortcut: 'Escape' },
  { id: 'toolbar.focus', label: 'Go to the toolbar of the selection', shortcut: 'Alt+F10' },
] as const satisfies readonly WritingKey[];

export type WritingKeyId = (typeof WRITING_KEYS)[number]['id'];
