/** Estonian. What is owed by a partner: the e-mail that asks for it, and the workbook that goes with it. */
export const missing = {
  'missing.email.subject': '{project}: mis on veel puudu ({partner})',
  'missing.email.greeting': 'Head kolleegid!',
  'missing.email.intro': 'Kirjutame projekti {project} asjus. Partnerilt {partner} on seisuga {date} veel puudu:',
  'missing.email.nothingOwed':
    'Kirjutame projekti {project} asjus. Seisuga {date} oleme saanud kõik, mida partnerilt {partner} ootasime. Täname!',
  'missing.email.nothing':
    '{count, plural, one {Me ei ole veel saanud selle kvartali aruannet: {periods}.} other {Me ei ole veel saanud nende kvartalite aruandeid: {periods}.}}',
  'missing.email.undeclared':
    '{count, plural, one {Selle kvartali andmed on saabunud, kuid kvartal ei ole veel lõpetatuks märgitud: {periods}. Kui rohkem andmeid ei tule, märkige see saatmisel lõpetatuks.} other {Nende kvartalite andmed on saabunud, kuid kvartalid ei ole veel lõpetatuks märgitud: {periods}. Kui rohkem andmeid ei tule, märkige need saatmisel lõpetatuks.}}',
  'missing.email.items':
    '{count, plural, one {Sellest kavas olevast tegevusest ei ole veel teatatud:} other {Nendest kavas olevatest tegevustest ei ole veel teatatud:}}',
  'missing.email.item':
    '– {code} {title}{planned, select, none {} other { (kavandatud: {planned})}}{begun, select, yes {. Kirje on olemas; palun täitke see lõpuni.} other {}}',
  'missing.email.forAll':
    '{count, plural, one {See tegevus oli kavandatud kogu projektile. Kui selle korraldasite Teie, palun teatage ka sellest:} other {Need tegevused olid kavandatud kogu projektile. Kui mõne neist korraldasite Teie, palun teatage ka sellest:}}',
  'missing.email.toFix': '{count, plural, one {Palun parandage see kirje:} other {Palun parandage need kirjed:}}',
  'missing.email.record': '– {label}: {findings}',
  'missing.email.more': '– {count, plural, one {ja veel # kirje} other {ja veel # kirjet}}',
  'missing.email.how':
    'Kuidas saata: sisestage puuduv programmi „FOR-IN Register“, valige „Saada“, looge fail ja saatke see meile e-postiga. Kaks korda saatmine ei tee kahju. Kui tegevus ära jäi, märkige see palun tühistatuks või andke meile teada.',
  'missing.email.workbook':
    'Kui Teil on mugavam kasutada Excelit, täitke manuses olev töövihik {file} ja saatke see tagasi. Iga rida on üks tegevus; tühje ridu ei loeta.',
  'missing.email.regards': 'Täname!\n\nLugupidamisega{author, select, none {} other {\n{author}}}',

  'missing.record.unnamed': 'pealkirjata tegevus',
  'missing.recordLabel': '{reference}, {title}',

  'missing.sheet.name': 'Täita',
  'missing.sheet.title': '{project}: mis on puudu ({partner})',
  'missing.sheet.planItem': 'Kavapunkt',
  'missing.sheet.activity': 'Pealkiri',
  'missing.sheet.planned': 'Kavandatud',
  'missing.sheet.plannedPlace': 'Kavandatud koht',
  'missing.sheet.status': 'Kas toimus?',
  'missing.sheet.type': 'Mis see oli',
  'missing.sheet.mode': 'Kuidas toimus',
  'missing.sheet.from': 'Esimene päev',
  'missing.sheet.to': 'Viimane päev',
  'missing.sheet.place': 'Koht',
  'missing.sheet.inPerson': 'Kohapeal',
  'missing.sheet.online': 'Veebis',
  'missing.sheet.both': 'Nii kohapeal kui ka veebis',
  'missing.sheet.total': 'Kokku',
  'missing.sheet.mapped': 'Kaardistatud organisatsioonid',
  'missing.sheet.basis': 'Kuidas loendati',
  'missing.sheet.about': 'Tegevusest',
  'missing.sheet.note': 'Märkus',
  'missing.sheet.hint': 'Valige loendist või jätke lahter tühjaks.',
  'missing.sheet.hintPlace': 'Seda kohta loendis veel ei ole. Kui see on õigesti kirjutatud, võib see nii jääda.',

  'missing.help.name': 'Abi',
  'missing.help.word': 'Sõna',
  'missing.help.meaning': 'Tähendus',
  'missing.help.rows': 'Read',
  'missing.help.rowsMeaning':
    'Iga rida on üks tegevus. Täitke see, mida teate. Rida, mida Te ei muutnud, ei loeta. Viimase rea all on ruumi tegevustele, mida kavas ei ole.',
  'missing.help.days': 'Päevad',
  'missing.help.daysMeaning': 'Päev, näiteks 2026-05-31 või 31.05.2026, või kuu, näiteks 2026-05.',
  'missing.help.counts': 'Osalejate arvud',
  'missing.help.countsMeaning':
    'Täisarv. Küsimärk tähendab, et arvu ei tea keegi, mõttekriips, et see ei kohaldu. Tühi lahter ei ütle midagi; see ei ole 0.',
  'missing.help.both':
    'Siia kirjutatakse veel kord need, kes osalesid nii kohapeal kui ka veebis, et kokku loetaks neid ainult üks kord.',
  'missing.help.plan': 'Kavapunktid',
};
