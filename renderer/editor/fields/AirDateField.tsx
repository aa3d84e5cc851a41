import { ageOf, isAirDate } from '../../../shared/domain/air-date.ts';
import { ParsedField, type ParsedPlace } from './ParsedField.tsx';

interface AirDateFieldProps extends ParsedPlace<string | null> {
  readOnly: boolean;
}

/** When a clip aired: a year, a month, a day or a moment. Its age stands below. */
export function AirDateField(props: AirDateFieldProps) {
  return (
    <ParsedField
      {...props}
      label="Aired"
      placeholder="2022-05-14"
      empty={null}
      format={(date) => date ?? ''}
      parse={(typed) => (isAirDate(typed) ? typed : undefined)}
      problem="That is no date. Write a year, a month or a day: 2022, 2022-05 or 2022-05-14."
      hint={(date) => (date === null ? null : ageOf(date, new Date()))}
      spellCheck={false}
    />
  );
}
