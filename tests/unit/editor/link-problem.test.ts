import { describe, expect, it } from 'vitest';
import { wholeAddress } from '../../../renderer/editor/links/link-at-caret.ts';
import { isAddress, linkProblem } from '../../../renderer/editor/links/link-problem.ts';

describe('what is typed into the link dialog', () => {
  it.each([
    ['https://example.org/a b', undefined],
    ['example.org/page', 'https://example.org/page'],
    [' https://example.org ', 'https://example.org'],
    ['desk@example.org', 'mailto:desk@example.org'],
    ['harbour council', undefined],
    ['javascript:alert(1)', undefined],
  ])('“%s” leads to %s', (typed, address) => expect(wholeAddress(typed)).toBe(address));

  it('is an address or the words of a story', () => {
    expect(['https://x', 'ftp://example.org', 'example.org', 'desk@example.org'].map(isAddress)).toEqual(
      Array(4).fill(true),
    );
    expect(['', 'harbour', 'Ferry: what next', 'the ice'].map(isAddress)).toEqual(Array(4).fill(false));
  });

  it('is refused with the reason', () => {
    expect(linkProblem('')).toContain('Write an address');
    expect(linkProblem('https://')).toContain('no whole address');
    expect(linkProblem('javascript:alert(1)')).toContain('web pages (https://), mail addresses and other stories only');
    expect(linkProblem('harbour ice')).toContain('No story has these words');
  });
});
