import { useCallback, useEffect, useMemo, useRef, type ReactNode } from 'react';
import type { BlockId } from '../../../shared/domain/ids.ts';
import { useAnnounce } from '../../ui/index.ts';
import { findingKey, type Finding } from '../../../shared/domain/house-style/finding.ts';
import { ruleOf } from '../../../shared/domain/house-style/rules.ts';
import {
  FieldMarksContext,
  revealHeaderField,
  revealPlace,
  useStory,
  type FieldMark,
  type StoryView,
} from '../story/index.ts';
import { applyFixes, type Fix, type Fixed } from './apply-fixes.ts';
import { ProblemsContext, type ProblemsView, type ProblemsWindow } from './problems-view.ts';
import { typeOver } from './type-over.ts';
import { useChecks } from './use-checks.ts';
import { IGNORED, OWN_WORDS, useKeptWords, useSetting } from './use-setting.ts';

/** Shows a finding in the story's column; false where its field stands elsewhere. */
function reveal(story: StoryView, { blockId, field, start, end }: Finding): boolean {
  if (blockId === null) return revealHeaderField(field, start, end);
  return (
    story.editor.current?.selectText({ blockId, start, end }) === true ||
    revealPlace(story, { blockId: blockId as BlockId, field: null })
  );
}

const marksOf = (problems: readonly Finding[]) =>
  problems.flatMap(({ blockId, found, start, end, rule }) =>
    blockId === null || found === '' ? [] : [{ blockId, start, end, kind: ruleOf(rule).severity }],
  );

/** By which the same finding is known again among those of the next check. */
const placeKey = ({ rule, blockId, field, start }: Finding): string => [rule, blockId, field, start].join(' ');

const topField = ({ field }: Finding): string => field.split('.')[0] ?? '';

/** What stands beside the story's own fields: how many problems each has, and which. */
function marksBesideFields(problems: readonly Finding[]): ReadonlyMap<string, FieldMark> {
  const own = Map.groupBy(
    problems.filter(({ blockId }) => blockId === null),
    topField,
  );
  return new Map(
    [...own].map(([field, of]) => [field, { count: of.length, message: of.map(({ message }) => message).join(' ') }]),
  );
}

const NOTHING: Fixed = { count: 0, inBody: 0, undoFields: () => undefined };

/** Checks the open story while it is written, and underlines what is found. */
export function ProblemsProvider({ children }: { children: ReactNode }) {
  const story = useStory();
  const id = story?.summary.id;
  const setting = useSetting(story?.document);
  const { answer, failed, suggest } = useChecks(id, story?.document, setting);
  const [ownWords, setOwnWords] = useKeptWords(OWN_WORDS);
  const [everywhere, setEverywhere] = useKeptWords(IGNORED);
  const [here, setHere] = useKeptWords(`${IGNORED}/${id ?? ''}`);
  const present = useRef(story);
  useEffect(() => {
    present.current = story;
  });

  const problems = useMemo(() => {
    const ignored = new Set([...everywhere, ...here]);
    return (answer?.findings ?? []).filter((finding) => !ignored.has(findingKey(finding)));
  }, [answer, everywhere, here]);

  const editor = story?.editor;
  useEffect(() => editor?.current?.setMarks(marksOf(problems)), [problems, editor]);

  const announce = useAnnounce();
  const shown = useRef('');
  const host = useRef<ProblemsWindow>(null);
  const show = useCallback((problem: Finding): void => {
    shown.current = placeKey(problem);
    if (present.current && !reveal(present.current, problem)) host.current?.showField(topField(problem));
  }, []);
  const fieldMarks = useMemo(
    () => ({
      marks: marksBesideFields(problems),
      onShow: (field: string) => {
        const first = problems.find((problem) => problem.blockId === null && topField(problem) === field);
        if (first) show(first);
      },
    }),
    [problems, show],
  );

  const isReadOnly = !story || story.readOnly !== null;
  const view = useMemo<ProblemsView | null>(() => {
    if (!answer) return null;
    const make = (fixes: readonly Fix[]): Fixed => {
      const now = present.current;
      return now && now.readOnly === null ? applyFixes(now, fixes) : NOTHING;
    };
    return {
      failed,
      text: answer.story,
      problems,
      ignored: answer.findings.length - problems.length,
      isReadOnly,
      fix: (finding, replacement) =>
        !isReadOnly && (typeOver(finding, replacement) || make([{ finding, replacement }]).count === 1),
      fixAll: (rule) =>
        make(
          problems.flatMap((finding) =>
            finding.rule === rule && finding.fix !== null ? [{ finding, replacement: finding.fix }] : [],
          ),
        ),
      reveal: show,
      step: (by) => {
        if (problems.length === 0) return announce('No problems');
        const at = problems.findIndex((problem) => placeKey(problem) === shown.current);
        const next = at < 0 && by < 0 ? problems.length - 1 : (at + by + problems.length) % problems.length;
        const problem = problems[next];
        if (!problem) return;
        show(problem);
        announce(`Problem ${next + 1} of ${problems.length}: ${problem.message}`);
      },
      showField: (field) => host.current?.showField(field),
      openPanel: () => host.current?.showPanel(),
      servedBy: (by) => {
        host.current = by;
      },
      ignoreHere: (problem) => setHere([...here, findingKey(problem)]),
      ignoreEverywhere: (problem) => setEverywhere([...everywhere, findingKey(problem)]),
      addToDictionary: (word) => setOwnWords([...new Set([...ownWords, word])]),
      stopIgnoring: () => {
        const found = new Set(answer.findings.map(findingKey));
        setHere([]);
        setEverywhere(everywhere.filter((key) => !found.has(key)));
      },
      suggest: (word) => suggest(word, answer.story.language),
    };
  }, [
    answer,
    failed,
    problems,
    isReadOnly,
    here,
    everywhere,
    ownWords,
    setHere,
    setEverywhere,
    setOwnWords,
    suggest,
    show,
    announce,
  ]);
  return (
    <ProblemsContext value={view}>
      <FieldMarksContext value={fieldMarks}>{children}</FieldMarksContext>
    </ProblemsContext>
  );
}
