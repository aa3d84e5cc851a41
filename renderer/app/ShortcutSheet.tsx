import {
  COMMANDS,
  MENUS,
  WRITING_KEYS,
  type CommandDescription,
  type CommandMenu,
} from '../../shared/domain/commands.ts';
import { Dialog, ShortcutKeys } from '../ui/index.ts';
import styles from './ShortcutSheet.module.css';

const MENU_TITLES: Readonly<Record<CommandMenu, string>> = {
  file: 'File',
  edit: 'Find',
  view: 'View',
  story: 'Story',
  help: 'Help',
};

interface KeyLine {
  readonly id: string;
  readonly label: string;
  readonly shortcut: string;
}

const linesOf = (menu: CommandMenu): KeyLine[] =>
  (COMMANDS as readonly CommandDescription[]).flatMap(({ id, label, shortcut, menu: its }) =>
    its === menu && shortcut !== undefined ? [{ id, label: label.replace(/…$/, ''), shortcut }] : [],
  );

/** Every key of the program, from the same table that dispatches them. */
export function ShortcutSheet({ isOpen, onClose }: { isOpen: boolean; onClose(): void }) {
  const groups = [
    ...MENUS.map((menu) => ({ title: MENU_TITLES[menu], lines: linesOf(menu) })),
    { title: 'While writing', lines: WRITING_KEYS as readonly KeyLine[] },
  ];
  return (
    <Dialog title="Keyboard shortcuts" isOpen={isOpen} onClose={onClose} size="lg">
      <div className={styles.groups}>
        {groups
          .filter(({ lines }) => lines.length > 0)
          .map(({ title, lines }) => (
            <section key={title} className={styles.group}>
              <h3 className={styles.title}>{title}</h3>
              <dl className={styles.lines}>
                {lines.map(({ id, label, shortcut }) => (
                  <div key={id} className={styles.line}>
                    <dt>{label}</dt>
                    <dd>
                      <ShortcutKeys shortcut={shortcut} />
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
      </div>
    </Dialog>
  );
}
