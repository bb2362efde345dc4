import type { erase as english } from '../en/erase.ts';

/** Estonian. Keys begin with `erase.`. */
export const erase = {
  'erase.open': 'Kustuta jäädavalt',
  'erase.openNamed': 'Kustuta jäädavalt: {name}',
  'erase.title': 'Kustuta jäädavalt: „{name}“',
  'erase.titleField': 'Kustuta jäädavalt see, mis väljal „{field}“ varem oli',
  'erase.record':
    'Kustutatakse kõik, mis selles kirjes kunagi on olnud: siin, selle ajaloos ja selle arvuti kõigis varukoopiates. Seda ei saa taastada ega tagasi võtta.',
  'erase.field':
    'Kustutatakse kõik, mis sellel väljal varem oli: siin, ajaloos ja selle arvuti kõigis varukoopiates. Seda ei saa taastada ega tagasi võtta.',
  'erase.reach':
    'Ka teised kustutavad selle, kui nad Teie järgmise faili üle võtavad. Juba salvestatud või saadetud failide, töövihikute, aruannete ja koopiateni see ei ulatu: paluge kõigil, kellel neid on, need kustutada.',
  'erase.current': 'Kustuta ka see, mis seal praegu on: {value}',
  'erase.word': 'KUSTUTA',
  'erase.type': 'Jätkamiseks sisestage {word}',
  'erase.go': 'Kustuta jäädavalt',
  'erase.step.backup': 'Kõigepealt tehakse varukoopia. Midagi ei ole veel kustutatud.',
  'erase.step.erase': 'Kustutatakse. Seda ei saa peatada.',
  'erase.step.backups': 'Võetakse varukoopiatest välja: {done}/{of}. Seda ei saa peatada.',
  'erase.done': 'Jäädavalt kustutatud – siin ja kõigis varukoopiates.',
  'erase.doneHere': 'Siin jäädavalt kustutatud, kuid veel mitte kõigis varukoopiates.',
  'erase.failed': 'Midagi ei kustutatud. Proovige uuesti.',
  'erase.uncut':
    '{count, plural, one {# varukoopiast} other {# varukoopiast}} ei õnnestunud seda välja võtta ja seal võib see veel olla. Järgmisel käivitamisel proovitakse uuesti. Kui koopiat pole vaja, kustutage see.',
  'erase.removeBackup': 'Kustuta see varukoopia',
  'erase.removeBackupNamed': 'Kustuta see varukoopia: {name}',
  'erase.gone': 'kustutatud',
} satisfies Readonly<Record<keyof typeof english, string>>;
