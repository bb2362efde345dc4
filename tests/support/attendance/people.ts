/** Invented people: surnames are built from the words for "example", "test", "template". */
export interface BenchPerson {
  readonly name: string;
  readonly first: string;
  readonly last: string;
  readonly email: string;
  readonly organisation: string;
}

function person(first: string, last: string, email: string, organisation: string): BenchPerson {
  return { name: `${first} ${last}`, first, last, email: `${email}.example`, organisation };
}

export const people = {
  rasa: person('Rasa', 'Pavyzdytė', 'rasa.pavyzdyte@demo-ngo', 'VšĮ „Demonstracinis integracijos centras“'),
  jonas: person('Jonas', 'Bandauskas', 'jonas.bandauskas@siauliai', 'Šiaulių miesto savivaldybė'),
  indre: person('Indrė', 'Bandauskienė', 'indre.bandauskiene@akmene', 'Akmenės rajono savivaldybė'),
  azuolas: person('Ąžuolas', 'Testauskas', 'azuolas.testauskas@vilnius', 'Vilniaus miesto savivaldybė'),
  kestutis: person('Kęstutis', 'Žymūnas', 'kestutis.zymunas@redcross-lt', 'Lietuvos Raudonasis Kryžius'),
  liga: person('Līga', 'Paraudziņa', 'liga.paraudzina@patverums', 'Biedrība “Patvēruma paraugs”'),
  girts: person('Ģirts', 'Mēģinājums', 'girts.meginajums@sif', 'Sabiedrības integrācijas fonds'),
  janis: person('Jānis', 'Piemērs', 'janis.piemers@ludza', 'Ludzas novada pašvaldība'),
  onne: person('Õnne', 'Näidis', 'onne.naidis@tartu', 'Tartu Linnavalitsus'),
  juri: person('Jüri', 'Proov', 'juri.proov@kul', 'Kultuuriministeerium'),
  kulli: person('Külli', 'Katsetamm', 'kylli.katsetamm@naidisabi', 'MTÜ Näidispagulasabi'),
  pekka: person('Pekka', 'Esimerkki', 'pekka.esimerkki@helsinki', 'Helsingin kaupunki'),
  asa: person('Åsa', 'Exempelsson', 'asa.exempelsson@malmo', 'Malmö stad'),
  olena: person('Olena', 'Zrazkova', 'olena.zrazkova@mail', 'Ukrainiečių bendruomenė (pavyzdinė)'),
  taras: person('Taras', 'Prykladenko', 'taras.prykladenko@mail', 'Ukrainiečių bendruomenė (pavyzdinė)'),
} as const;
