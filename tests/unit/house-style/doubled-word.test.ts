import { describe, expect, it } from 'vitest';
import { fixedBy, foundIn } from './checking.ts';

describe('doubled words', () => {
  it.each([
    ['Crews saw the the boat.', 'Crews saw the boat.'],
    ['The the boat sank.', 'The boat sank.'],
    ['It was a a mistake.', 'It was a mistake.'],
    ['They went to to town.', 'They went to town.'],
    ['He is is late.', 'He is late.'],
    ['The boat sank sank.', 'The boat sank.'],
    ['“We saw the the boat,” she said.', '“We saw the boat,” she said.'],
    ['They voted and and left.', 'They voted and left.'],
  ])('finds %j', (text, fixed) => expect(fixedBy('doubled-word', text)).toBe(fixed));

  it.each([
    'He had had enough, and knew that that boat was lost.',
    'What it is is a disgrace.',
    'The only thing that matters is is it safe?',
    '“No no no,” she said. “It was bad bad bad.”',
    'It was a very very long day, and so so cold.',
    'Duran Duran played in Pago Pago with Boutros Boutros-Ghali.',
    'New York, New York.',
    'Will will run, and Mark mark it.',
    'She gave her her coat.',
    'They moved in in March and logged on on Monday.',
    'It is what they have been waiting for for years.',
    'A win win for all.',
    'Knock knock.',
    'Yes.\nYes.',
    'the pre- and and/or',
    'It ended 20 20.',
    'This is that. That is this.',
    'They do do that.',
    'It took the, the time.',
    'Ha ha, said the well-well-meaning man.',
  ])('leaves alone: %s', (text) => expect(foundIn('doubled-word', text)).toEqual([]));
});
