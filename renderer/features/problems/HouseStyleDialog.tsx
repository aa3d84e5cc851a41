import { useState } from 'react';
import { z } from 'zod';
import { houseStyleOf, type HouseStyle } from '../../../shared/domain/house-style/house-style.ts';
import { RULES } from '../../../shared/domain/house-style/rules.ts';
import type { Rule } from '../../../shared/domain/house-style/rule.ts';
import { isJsonObject } from '../../../shared/lib/json.ts';
import { usePreference } from '../../api/index.ts';
import { Button, Checkbox, Dialog, SelectField, TextField, type SelectOption } from '../../ui/index.ts';
import styles from './ProblemsPanel.module.css';
import { HOUSE_STYLE_KEY } from '../../../shared/domain/house-style/style-file.ts';
import { avoidLine, readAvoided, readSpellings, spellingLine } from '../../../shared/domain/house-style/style-lines.ts';
import { StyleFile } from './StyleFile.tsx';
import { StyleLines } from './StyleLines.tsx';
import { OWN_WORDS, useKeptWords } from './use-setting.ts';

const DASH_NAMES: readonly SelectOption<HouseStyle['dash']>[] = [
  { value: 'spaced-em', label: 'Em dash with spaces: word — word' },
  { value: 'closed-em', label: 'Em dash without spaces: word—word' },
  { value: 'spaced-en', label: 'En dash with spaces: word – word' },
];

const isOn = (style: HouseStyle, rule: Rule): boolean => style.rules[rule.id] ?? rule.onRequest !== true;

const LEAST = 10;
const MOST = 500;

/** A number between bounds as a person types it; what is no such number is shown as wrong and not kept. */
function LimitField({ label, value, onChange }: { label: string; value: number; onChange(value: number): void }) {
  const [typed, setTyped] = useState(String(value));
  const number = Number(typed);
  const fits = Number.isInteger(number) && number >= LEAST && number <= MOST;
  return (
    <TextField
      label={label}
      value={typed}
      error={fits ? undefined : `A whole number from ${LEAST} to ${MOST}.`}
      onChange={(text) => {
        setTyped(text);
        const next = Number(text);
        if (Number.isInteger(next) && next >= LEAST && next <= MOST) onChange(next);
      }}
    />
  );
}

/** What the checks look for, and the words that are right here. Every change is kept at once. */
export function HouseStyleDialog({ onClose }: { onClose(): void }) {
  const [kept, setKept] = usePreference(HOUSE_STYLE_KEY, z.json(), null);
  const [ownWords, setOwnWords] = useKeptWords(OWN_WORDS);
  const [words, setWords] = useState(ownWords.join('\n'));
  const [taken, setTaken] = useState(0);
  const style = houseStyleOf(kept);
  const change = (part: Partial<HouseStyle>): void => {
    setKept(z.json().parse({ ...(isJsonObject(kept) ? kept : {}), ...part }));
  };
  return (
    <Dialog title="House style" isOpen onClose={onClose} footer={<Button onPress={onClose}>Close</Button>}>
      <div className={styles.style} key={taken}>
        <StyleFile
          style={style}
          onStyle={(whole) => {
            setKept(z.json().parse(whole));
            setTaken(taken + 1);
          }}
        />
        <fieldset className={styles.rules}>
          <legend className={styles.title}>The checks look for</legend>
          {RULES.map((rule) => (
            <Checkbox
              key={rule.id}
              label={rule.label}
              isSelected={isOn(style, rule)}
              onChange={(on) => change({ rules: { ...style.rules, [rule.id]: on } })}
            />
          ))}
        </fieldset>
        <SelectField label="Dash" value={style.dash} options={DASH_NAMES} onChange={(dash) => change({ dash })} />
        <LimitField
          label="Longest headline, in characters"
          value={style.limits.headline}
          onChange={(headline) => change({ limits: { ...style.limits, headline } })}
        />
        <StyleLines
          label="Accepted spellings, one a line"
          description="Kyiv = Kiev (not in: chicken Kiev)"
          entries={style.spellings}
          write={spellingLine}
          read={readSpellings}
          onChange={(spellings) => change({ spellings })}
        />
        <StyleLines
          label="Words to avoid, one a line"
          description="utilize → use: The plain word says the same."
          entries={style.avoid}
          write={avoidLine}
          read={readAvoided}
          onChange={(avoid) => change({ avoid })}
        />
        <TextField
          label="Words of your own, one a line"
          multiline
          value={words}
          onChange={(text) => {
            setWords(text);
            setOwnWords(
              text
                .split('\n')
                .map((word) => word.trim())
                .filter(Boolean),
            );
          }}
        />
      </div>
    </Dialog>
  );
}
