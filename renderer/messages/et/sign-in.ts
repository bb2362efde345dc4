import type { signIn as english } from '../en/sign-in.ts';

/** Estonian. The sign-in sheet of an activity. Keys begin with `signIn.`. */
export const signIn = {
  'signIn.open': 'Registreerimisleht',
  'signIn.help':
    'Nimekiri, millele osalejad annavad allkirja paberil või mida täidetakse Excelis. Täidetud nimekirja sisse lugedes tuntakse veerud ise ära.',
  'signIn.language': 'Lehe keel',
  'signIn.session': 'Mille jaoks',
  'signIn.wholeActivity': 'Kogu tegevus',
  'signIn.rows': 'Ridu allkirjadele',
  'signIn.columns': 'Veerud',
  'signIn.column.organisation': 'Organisatsioon',
  'signIn.column.municipality': 'Omavalitsus',
  'signIn.column.country': 'Riik',
  'signIn.column.email': 'E-post (ei pea märkima)',
  'signIn.days':
    '{days, plural, =0 {Üks allkirjade veerg: päevi ei ole kirjas või on neid üle kümne. Päevade saamiseks valige ülalt üks osa.} =1 {Üks allkirjade veerg.} one {# allkirjade veerg, igale päevale oma.} other {# allkirjade veergu, igale päevale oma.}}',
  'signIn.print': 'Prindi',
  'signIn.save': 'Salvesta Excelina',
  'signIn.saving': 'Salvestamine …',
  'signIn.saved': 'Registreerimisleht {file} on salvestatud: {place}.',
  'signIn.failed': 'Registreerimislehte ei õnnestunud salvestada. Valige teine kaust või printige leht.',
} satisfies Readonly<Record<keyof typeof english, string>>;
