import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { findingKey, type Finding } from '../../../shared/domain/house-style/finding.ts';
import { ruleOf } from '../../../shared/domain/house-style/rules.ts';
import { revealHeaderField, useStory, type StoryView } from '../story/index.ts';
import { applyFixes, type Fix, type Fixed } from './apply-fixes.ts';
import { ProblemsContext, type ProblemsView } from './problems-view.ts';
import { useChecks } from './use-checks.ts';
import { IGNORED, OWN_WORDS, useKeptWords, useSetting } from './use-setting.ts';

function reveal(story: StoryView, { blockId, field, start, end }: Finding): void {
  if (blockId === null) revealHeaderField(field, start, end);
  else if (!story.editor.current?.selectText({ blockId, start, end })) story.revealBlock(blockId);
}

const marksOf = (problems: readonly Finding[]) =>
  problems.flatMap(({ blockId, found, start, end, rule }) =>
    blockId === null || found === '' ? [] : [{ blockId, start, end, kind: ruleOf(rule).severity }],
  );

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
      fix: (finding, replacement) => make([{ finding, replacement }]).count === 1,
      fixAll: (rule) =>
        make(
          problems.flatMap((finding) =>
            finding.rule === rule && finding.fix !== null ? [{ finding, replacement: finding.fix }] : [],
          ),
        ),
      reveal: (problem) => {
        if (present.current) reveal(present.current, problem);
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
  }, [answer, failed, problems, isReadOnly, here, everywhere, ownWords, setHere, setEverywhere, setOwnWords, suggest]);
  return <ProblemsContext value={view}>{children}</ProblemsContext>;
}
