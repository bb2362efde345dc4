/** Latvian. A Word report held against the records; keys begin with `checkReport.`. */
export const checkReport = {
  'checkReport.title': 'Salīdzināt „Word“ atskaiti ar ierakstiem',
  'checkReport.summary': 'ievelciet atskaiti, kas rakstīta vai mainīta ar roku',
  'checkReport.drop': 'Ievelciet „Word“ atskaiti šeit',
  'checkReport.dropHelp':
    'Tās skaitļi, datumi, delegācijas un tabulas tiek salīdzināti ar to, kas šeit ierakstīts. No faila nekas netiek saglabāts.',
  'checkReport.choose': 'Izvēlēties atskaiti',
  'checkReport.paste': 'Vai ielīmējiet atskaites daļu',
  'checkReport.pasteHelp': 'Noklikšķiniet šeit un nospiediet Ctrl+V.',
  'checkReport.pasted': 'Ielīmētais teksts',
  'checkReport.reading': 'Tiek lasīts: {file} …',
  'checkReport.stop': 'Apturēt',
  'checkReport.close': 'Nolikt malā',
  'checkReport.result':
    '{findings, plural, =0 {No ierakstiem nekas neatšķiras.} zero {No ierakstiem atšķiras # vietas.} one {No ierakstiem atšķiras # vieta.} other {No ierakstiem atšķiras # vietas.}} Atskaitē {activities, plural, zero {atrastas # ierakstītās aktivitātes} one {atrasta # ierakstītā aktivitāte} other {atrastas # ierakstītās aktivitātes}}.',
  'checkReport.nothingFound':
    'Šajā tekstā nav atrasta neviena ierakstītā aktivitāte. To nosaukumiem jābūt virsrakstiem vai atsevišķām rindām.',
  'checkReport.list': 'Atšķirības',
  'checkReport.notInReport':
    'Ir ierakstos, bet nav atskaitē: {activities}. Viena perioda vai valsts atskaitē to var arī nebūt.',
  'checkReport.place': 'Atskaitē: „{quote}“',
  'checkReport.placeUnder': 'Atskaitē, daļā „{heading}“: „{quote}“',
};
