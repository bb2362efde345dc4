/** Lithuanian. A Word report held against the records; keys begin with `checkReport.`. */
export const checkReport = {
  'checkReport.title': 'Palyginti „Word“ ataskaitą su įrašais',
  'checkReport.summary': 'įkelkite ataskaitą, kuri parašyta ar pakeista ranka',
  'checkReport.drop': 'Įkelkite „Word“ ataskaitą čia',
  'checkReport.dropHelp':
    'Jos skaičiai, datos, delegacijos ir lentelės palyginami su tuo, kas čia įrašyta. Iš failo nieko neišsaugoma.',
  'checkReport.choose': 'Pasirinkti ataskaitą',
  'checkReport.paste': 'Arba įklijuokite ataskaitos dalį',
  'checkReport.pasteHelp': 'Spustelėkite čia ir paspauskite Ctrl+V.',
  'checkReport.pasted': 'Įklijuotas tekstas',
  'checkReport.reading': 'Skaitoma: {file} …',
  'checkReport.stop': 'Sustabdyti',
  'checkReport.close': 'Padėti į šalį',
  'checkReport.result':
    '{findings, plural, =0 {Nuo įrašų niekas nesiskiria.} one {Nuo įrašų skiriasi # vieta.} few {Nuo įrašų skiriasi # vietos.} many {Nuo įrašų skiriasi # vietos.} other {Nuo įrašų skiriasi # vietų.}} Ataskaitoje rasta {activities, plural, one {# įrašyta veikla} few {# įrašytos veiklos} many {# įrašytos veiklos} other {# įrašytų veiklų}}.',
  'checkReport.nothingFound':
    'Šiame tekste nerasta nė vienos įrašytos veiklos. Jų pavadinimai turi būti antraštės arba atskiros eilutės.',
  'checkReport.list': 'Skirtumai',
  'checkReport.notInReport':
    'Yra įrašuose, bet ne ataskaitoje: {activities}. Vieno laikotarpio ar šalies ataskaitoje jų gali ir nebūti.',
  'checkReport.place': 'Ataskaitoje: „{quote}“',
  'checkReport.placeUnder': 'Ataskaitoje, dalyje „{heading}“: „{quote}“',
};
