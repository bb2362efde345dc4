import type { otherNames as english } from '../en/other-names.ts';

/** Latvian. Organisations and places that may be one. Keys begin with `otherNames.`. */
export const otherNames = {
  'otherNames.tab': 'Citi nosaukumi ({count, number})',
  'otherNames.help':
    'Partneri vienu organizāciju vai vietu raksta dažādi. Ko apvienosiet, visur tiks skaitīts un piedāvāts kā viens; katrs ieraksts paliek tāds, kā uzrakstīts, un to var atkal nošķirt.',
  'otherNames.none':
    'Nav divu līdzīgu ierakstu. Sadaļās „Organizācijas“ un „Vietas“ varat paši apvienot jebkurus divus.',
  'otherNames.organisations': 'Vai tā ir viena organizācija?',
  'otherNames.places': 'Vai tā ir viena vieta?',
  'otherNames.likeness.same name': 'Tās sauc vienādi.',
  'otherNames.likeness.spelling': 'To nosaukumi uzrakstīti gandrīz vienādi.',
  'otherNames.likeness.contained': 'Vienā nosaukumā ir visi otra vārdi.',
  'otherNames.likeness.initials': 'Vienas īsais nosaukums veidots no otras nosaukuma pirmajiem burtiem.',
  'otherNames.stands': 'Ja tā ir viena: kurš ieraksts aizstāj abus?',
  'otherNames.join': 'Tā ir viena: apvienot',
  'otherNames.tellApart': 'Tās ir dažādas',
  'otherNames.joined': '{first} tagad skaitās par vienu ar {second}.',
  'otherNames.toldApart': '{first} un {second} ir dažādas. Vairs netiks jautāts.',
  'otherNames.takenBack': 'Atbilde par {first} un {second} ir atsaukta.',
  'otherNames.said': 'Jau atbildēts',
  'otherNames.saidCount': '{count, plural, zero {# atbildes} one {# atbilde} other {# atbildes}}',
  'otherNames.first': 'Ieraksts',
  'otherNames.answer': 'Atbilde',
  'otherNames.second': 'Otrs ieraksts',
  'otherNames.same': 'skaitās par vienu ar',
  'otherNames.different': 'atšķiras no',
  'otherNames.separate': 'Nošķirt',
  'otherNames.askAgain': 'Atsaukt',
  'otherNames.separateNamed': 'Nošķirt: {first}, {second}',
  'otherNames.takeBackNamed': 'Atsaukt: {first}, {second}',
} satisfies Readonly<Record<keyof typeof english, string>>;
