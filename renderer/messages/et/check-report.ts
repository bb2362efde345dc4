/** Estonian. A Word report held against the records; keys begin with `checkReport.`. */
export const checkReport = {
  'checkReport.title': 'Võrdle Wordi aruannet kirjetega',
  'checkReport.summary': 'lohistage siia käsitsi kirjutatud või muudetud aruanne',
  'checkReport.drop': 'Lohistage Wordi aruanne siia',
  'checkReport.dropHelp':
    'Selle arve, kuupäevi, delegatsioone ja tabeleid võrreldakse siinsete kirjetega. Failist ei säilitata midagi.',
  'checkReport.choose': 'Vali aruanne',
  'checkReport.paste': 'Või kleepige osa aruandest',
  'checkReport.pasteHelp': 'Klõpsake siia ja vajutage Ctrl+V.',
  'checkReport.pasted': 'Kleebitud tekst',
  'checkReport.reading': 'Loetakse: {file} …',
  'checkReport.stop': 'Peata',
  'checkReport.close': 'Pane kõrvale',
  'checkReport.result':
    '{findings, plural, =0 {Kirjetest ei erine midagi.} one {Kirjetest erineb # koht.} other {Kirjetest erineb # kohta.}} Aruandest leiti {activities, plural, one {# kirjetes olev tegevus} other {# kirjetes olevat tegevust}}.',
  'checkReport.nothingFound':
    'Sellest tekstist ei leitud ühtegi kirjetes olevat tegevust. Nende pealkirjad peavad olema pealkirjadena või omaette ridadel.',
  'checkReport.list': 'Erinevused',
  'checkReport.notInReport':
    'On kirjetes, kuid mitte aruandes: {activities}. Ühe perioodi või riigi aruandes ei pea neid olema.',
  'checkReport.place': 'Aruandes: „{quote}“',
  'checkReport.placeUnder': 'Aruandes osas „{heading}“: „{quote}“',
};
