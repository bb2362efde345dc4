/** Latvian. A Word report held against the records; keys begin with `checkReport.`. */
export const checkReport = {
  'checkReport.title': 'Salīdzināt Word pārskatu ar ierakstiem',
  'checkReport.summary': 'ielieciet pārskatu, kas rakstīts vai mainīts ar roku',
  'checkReport.drop': 'Ievelciet Word pārskatu šeit',
  'checkReport.dropHelp':
    'Tā skaitļi, datumi, delegācijas un tabulas tiek salīdzinātas ar to, kas šeit ierakstīts. No faila nekas netiek saglabāts.',
  'checkReport.choose': 'Izvēlēties pārskatu',
  'checkReport.paste': 'Vai ielīmējiet pārskata daļu',
  'checkReport.pasteHelp': 'Noklikšķiniet šeit un nospiediet Ctrl+V.',
  'checkReport.pasted': 'ielīmētais teksts',
  'checkReport.reading': 'Tiek lasīts: {file} …',
  'checkReport.stop': 'Apturēt',
  'checkReport.close': 'Nolikt malā',
  'checkReport.result':
    '{findings, plural, =0 {No ierakstiem nekas neatšķiras.} zero {No ierakstiem atšķiras # vietas.} one {No ierakstiem atšķiras # vieta.} other {No ierakstiem atšķiras # vietas.}} Pārskatā {activities, plural, zero {atrastas # ierakstu aktivitātes} one {atrasta # ierakstu aktivitāte} other {atrastas # ierakstu aktivitātes}}.',
  'checkReport.nothingFound':
    'Šajā tekstā nav atrasta neviena ierakstītā aktivitāte. To nosaukumiem jābūt virsrakstiem vai atsevišķām rindām.',
  'checkReport.list': 'Atšķirības',
  'checkReport.notInReport':
    'Ir ierakstos, bet nav pārskatā: {activities}. Viena perioda vai valsts pārskatā to var arī nebūt.',
  'checkReport.place': 'Pārskatā: „{quote}“',
  'checkReport.placeUnder': 'Pārskatā, daļā „{heading}“: „{quote}“',
};
