import { describe, expect, test } from 'vitest';
import { findingsIn } from './told.ts';

describe('English: found', () => {
  test.each([
    ['The conference was attended by 1,050 participants.', 'Participants: 1,050 participants'],
    ['1100 participants took part.', 'Participants: 1100 participants'],
    ['In total 950 people attended.', 'Participants: 950 people'],
    ['It brought together 600 attendees.', 'Participants: 600 attendees'],
    ['More than 1,200 participants joined us.', 'Participants: 1,200 participants'],
    ['There were about 600 participants.', 'Participants: 600 participants'],
    ['It gathered up to 900 participants.', 'Participants: 900 participants'],
    ['It gathered 600–700 participants.', 'Participants: 600–700 participants'],
    ['Participants from 14 countries came to Vilnius.', 'Countries: 14 countries'],
    ['Participants came from fourteen different countries.', 'Countries: fourteen different countries'],
    ['Speakers from 8 countries took the floor.', 'Countries: 8 countries'],
    ['The group met 12 organisations.', 'OrganisationsMet: 12 organisations'],
    ['We visited twelve different institutions.', 'OrganisationsMet: twelve different institutions'],
    ['There were 25 speakers.', 'Speakers: 25 speakers'],
    ['Thirty speakers? No: 28 speakers.', 'Speakers: 28 speakers'],
    ['A delegation of six went to Helsinki.', 'Delegation: delegation of six'],
    ['The delegation consisted of eight people.', 'Delegation: delegation consisted of eight'],
    ['A 6-member delegation came.', 'Delegation: 6-member delegation'],
    ['A delegation from Lithuania of nine visited us.', 'Delegation: delegation from lithuania of nine'],
    ['A three-day conference in Vilnius.', 'Days: three-day'],
    ['It lasted three days.', 'Days: three days'],
    ['It took place over 4 days.', 'Days: 4 days'],
    ['The conference took place on 3–4 May 2022.', 'Dates: 2022-05-03 – 2022-05-04'],
    ['The conference was held on 2 May 2023.', 'Dates: 2023-05-02'],
    ['It took place on May 5, 2022 in Vilnius.', 'Dates: 2022-05-05'],
    ['The conference was held from 8:30 to 17:00.', 'Times: 08:30–17:00'],
    ['It ran 9:00–18:00.', 'Times: 09:00–18:00'],
  ])('%s', (text, found) => {
    expect(findingsIn('en', text).map((one) => one.toLowerCase())).toEqual([found.toLowerCase()]);
  });
});

describe('English: nothing to find', () => {
  test.each([
    'The conference was attended by 1,000 participants.',
    'There were 111 participants in person and 889 participants online.',
    'Over 900 participants took part.',
    'About 1,000 people attended.',
    'Nearly 1,050 participants attended.',
    'The participants were 45% women.',
    '45 % of participants came for the first time.',
    '60 participants answered the survey.',
    'Of 1,200 registered participants, most came.',
    '1,500 people were invited.',
    'Twelve participants from Latvia shared their experience.',
    'Two participants asked questions.',
    'The budget was 20,045 euros.',
    'Participants of 18 years and older.',
    'Groups of ten participants worked together.',
    'Participants from 13 countries came.',
    'Speakers from nine countries took the floor.',
    'It belongs to the Nordic-Baltic cooperation and addressed all three Baltic countries.',
    'Trainers have worked in twenty countries.',
    'The group met more than 15 organisations.',
    'We met 17 organisations.',
    'Organisations from three cities came.',
    'There were 26 speakers.',
    'Two speakers spoke about housing.',
    'A delegation of seven went to Helsinki.',
    'A delegation of seven organisations came.',
    'The conference was held over two days in Vilnius.',
    'A two-day conference.',
    'Two days later the group travelled on.',
    'The conference took place on 2–3 May 2022.',
    'It was held on 2 May 2022 in room 214.',
    'The law of 30 April 2022 was discussed.',
    'Registration was open until 25 April 2022.',
    'The study visit that took place on 27–30 March 2023 came next.',
    'Coffee from 10:30 to 11:00.',
    'The programme: 9:00–10:30 opening, 18:00–21:00 dinner.',
    'Twenty-five participants from Riga came by bus.',
    'Three thousand people watched the recording.',
    'Version 2.0 of the platform was shown to 3/4 of participants.',
  ])('%s', (text) => {
    expect(findingsIn('en', text)).toEqual([]);
  });
});
