import type { signIn as english } from '../en/sign-in.ts';

/** Lithuanian. The sign-in sheet of an activity. Keys begin with `signIn.`. */
export const signIn = {
  'signIn.open': 'Registracijos lapas',
  'signIn.help':
    'Sąrašas dalyviams pasirašyti popieriuje arba pildyti programa „Excel“. Įkeliant užpildytą sąrašą, jo stulpeliai atpažįstami savaime.',
  'signIn.language': 'Lapo kalba',
  'signIn.session': 'Kam skirtas',
  'signIn.wholeActivity': 'Visai veiklai',
  'signIn.rows': 'Eilutės pasirašyti',
  'signIn.columns': 'Stulpeliai',
  'signIn.column.organisation': 'Organizacija',
  'signIn.column.municipality': 'Savivaldybė',
  'signIn.column.country': 'Šalis',
  'signIn.column.email': 'El. paštas (nurodyti neprivaloma)',
  'signIn.days':
    '{days, plural, =0 {Vienas parašų stulpelis: dienos neįrašytos arba jų daugiau nei dešimt. Aukščiau pasirinkite dalį, kad būtų jos dienos.} =1 {Vienas parašų stulpelis.} one {# parašų stulpelis, po vieną kiekvienai dienai.} few {# parašų stulpeliai, po vieną kiekvienai dienai.} many {# parašų stulpelio, po vieną kiekvienai dienai.} other {# parašų stulpelių, po vieną kiekvienai dienai.}}',
  'signIn.print': 'Spausdinti',
  'signIn.save': 'Išsaugoti kaip „Excel“',
  'signIn.saving': 'Išsaugoma …',
  'signIn.saved': 'Registracijos lapas {file} išsaugotas: {place}.',
  'signIn.failed': 'Registracijos lapo išsaugoti nepavyko. Pasirinkite kitą aplanką arba lapą išspausdinkite.',
} satisfies Readonly<Record<keyof typeof english, string>>;
