import type { signIn as english } from '../en/sign-in.ts';

/** Latvian. The sign-in sheet of an activity. Keys begin with `signIn.`. */
export const signIn = {
  'signIn.open': 'Reģistrācijas lapa',
  'signIn.help':
    'Saraksts, ko dalībnieki paraksta uz papīra vai ko aizpilda programmā „Excel“. Ielasot aizpildīto sarakstu, tā kolonnas tiek atpazītas automātiski.',
  'signIn.language': 'Lapas valoda',
  'signIn.session': 'Kam paredzēta',
  'signIn.wholeActivity': 'Visai aktivitātei',
  'signIn.rows': 'Rindas parakstiem',
  'signIn.columns': 'Kolonnas',
  'signIn.column.organisation': 'Organizācija',
  'signIn.column.municipality': 'Pašvaldība',
  'signIn.column.country': 'Valsts',
  'signIn.column.email': 'E-pasts (nav obligāts)',
  'signIn.days':
    '{days, plural, =0 {Viena parakstu kolonna: dienas nav ierakstītas vai to ir vairāk nekā desmit. Augstāk izvēlieties daļu, lai būtu tās dienas.} =1 {Viena parakstu kolonna.} zero {# parakstu kolonnu, pa vienai katrai dienai.} one {# parakstu kolonna, pa vienai katrai dienai.} other {# parakstu kolonnas, pa vienai katrai dienai.}}',
  'signIn.print': 'Drukāt',
  'signIn.save': 'Saglabāt kā „Excel“',
  'signIn.saving': 'Saglabā …',
  'signIn.saved': 'Reģistrācijas lapa {file} ir saglabāta: {place}.',
  'signIn.failed': 'Reģistrācijas lapu neizdevās saglabāt. Izvēlieties citu mapi vai izdrukājiet to.',
} satisfies Readonly<Record<keyof typeof english, string>>;
