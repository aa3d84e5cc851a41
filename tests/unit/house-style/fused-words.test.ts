import { describe, expect, it } from 'vitest';
import { contextOf, findings, fixedBy, foundIn, storyOf } from './checking.ts';

describe('words run together', () => {
  it.each([
    ['The menwere held overnight.', 'The men were held overnight.'],
    ['Hesaid the ferry was late.', 'He said the ferry was late.'],
    ['It ended their detention.The crew left.', 'It ended their detention. The crew left.'],
    ['“We lost.”He left.', '“We lost.” He left.'],
    ['Crews left in 2019.The quay was empty.', 'Crews left in 2019. The quay was empty.'],
    ['The boat,which sank,was old.', 'The boat, which sank, was old.'],
    ['She looked at thepapers.', 'She looked at the papers.'],
    ['It was one ofthe boats.', 'It was one of the boats.'],
    ['They told us thatnobody came.', 'They told us that nobody came.'],
    ['Ottawasaid it would pay.', 'Ottawa said it would pay.'],
    ['Theministry withdrew it.', 'The ministry withdrew it.'],
    ['Ihave seen it.', 'I have seen it.'],
    ['Hedidn’t know. Shewas gone.', 'Hedidn’t know. She was gone.'],
    ['It reached theSenate in March.', 'It reached the Senate in March.'],
    ['An aide to JoeBarron spoke.', 'An aide to Joe Barron spoke.'],
    ['The letter reached PresidentHollin.', 'The letter reached President Hollin.'],
    ['He called it“wrong” again.', 'He called it “wrong” again.'],
    ['A “clear” and “present”danger.', 'A “clear” and “present” danger.'],
    ['The head ofthe council waiting fortheir turn', 'The head of the council waiting for their turn'],
    ['No wordwas said aboutthat.', 'No word was said about that.'],
  ])('parts %j', (text, fixed) => expect(fixedBy('fused-words', text)).toBe(fixed));

  it('knows the newsroom’s own names', () => {
    expect(foundIn('fused-words', 'Varnholtsaid so.')).toEqual([]);
    const context = contextOf({ names: ['Edda Varnholt'] });
    expect(fixedBy('fused-words', 'Varnholtsaid so.', context)).toBe('Varnholt said so.');
  });

  it('gives no fix where more than a space may be lost, or where there are two ways', () => {
    const [found] = findings('fused-words', storyOf(['They fled detentionThe crew left.']));
    expect(found).toMatchObject({ found: 'detentionThe', fix: null });
    const [twice] = findings('fused-words', storyOf(['“I left,” sayshe.']));
    expect(twice).toMatchObject({ fix: null, message: 'A space seems to be missing: “say she” or “says he”.' });
  });

  it.each([
    'Use an iPhone, an iPad, eBay, macOS, YouTube, LinkedIn, TikTok or PayPal.',
    'The U.S. and the U.K. signed at 9 a.m. in Washington, D.C.',
    'O’Brien, MacDonald, McCain, DeVos, LeBron and van der Berg spoke.',
    'Some 3.5 million people live there; it costs $1,000.',
    'The 2019-20 season, the 7:45 train and a 3-2 win.',
    'Write to desk@courier.example or see www.courier.example/page.The or https://courier.example/A.The',
    'Booking.com and Salesforce.Org, index.html and survey.pdf.',
    'Will.I.Am sang; Ph.D. students listened.',
    'Thelander spoke. Later Thelander left.',
    'Hadfield, Fortin, Marchand, Armand, Mathis, Hisham and Willson came.',
    'Atwood and Ingram wrote; Forsyth read; Anderson slept.',
    'Person(s) with sibling(s) may (re)apply.',
    'A whistleblower, a frontrunner and a livestream were in the afterparty.',
    'Herstory, thereupon, whereof, herein, therefrom and insofar are words.',
    'NowThis and GoFundMe are firms.',
    'MaryAnn and JeanLuc are given names.',
    'The word is withold.',
    'He was “yes”ed to death.',
    'He stood 6’2” tall.',
    'It was said… and done…We left.',
    'A theatre, a sabre, a manoeuvre and a programme.',
  ])('leaves alone: %s', (text) => expect(foundIn('fused-words', text)).toEqual([]));
});
