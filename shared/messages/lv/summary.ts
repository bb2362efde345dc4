/** Latvian. What a summary says about its figures: what is not in them, why, and what would bring it in. */
export const summary = {
  'summary.undecidedCount':
    '{label}: ir divas versijas ({what}). Kamēr nav izvēlēta viena, no tās atkarīgie skaitļi skaitās nezināmi.',
  'summary.undecidedGroup':
    '{label}: ir divas versijas ({what}). Kamēr nav izvēlēta viena, tabulās, kurās tas ir svarīgi, aktivitāte ir rindā „divas versijas“.',
  'summary.undecidedPlace':
    '{label}: šīs vietas valstij ir divas versijas. Kamēr nav izvēlēta viena, tur notikušās aktivitātes ir rindā „divas versijas“.',
  'summary.noTotal':
    '{label}: nav zināms, cik cilvēku piedalījās, tāpēc summās šī aktivitāte nav iekļauta. Ierakstiet kopskaitu vai norādiet, ka tas nav zināms un kāpēc.',
  'summary.totalUnknown':
    '{label}: nav zināms, cik cilvēku piedalījās, tāpēc summās šī aktivitāte nav iekļauta. Ierakstā norādītais iemesls: {reason}',
  'summary.undated':
    '{label}: nav datuma, tāpēc aktivitāte nav iekļauta nevienā gadā un ceturksnī. Pievienojiet sesiju un tās datumu.',
  'summary.sessionsPartlyKnown':
    '{label}: dalībnieku skaits ir zināms tikai dažās sesijās. Pie valstīm redzams tas, kas ir zināms; kopskaitā šī aktivitāte nav iekļauta. Ierakstiet trūkstošos sesiju skaitļus.',
  'summary.fromDiffers':
    '{label}: valsts daļā un sadalījumā ir atšķirīgs dalībnieku skaits ({country}). Kopsavilkumā izmantota valsts daļa. Izlabojiet to, kurš nav pareizs.',
  'summary.fromNotAdjusted':
    'Kopīgie dalībnieki ({label}) nav atņemti no dalībnieku skaita pēc valsts ({country}): nav pierakstīts, cik no kopīgajiem ir no turienes. Šo skaitli lasiet kā „ne vairāk kā“.',
  'summary.overlapUnanswered':
    'Nav izlemts, vai tas ir viens pasākums vai arī ir kopīgi dalībnieki: {label}. Kamēr nav atbildes, visas šīs aktivitātes ir ieskaitītas pilnībā.',
  'summary.overlapUndecided':
    'Ir divas versijas atbildei par šīm aktivitātēm: {label}. Kamēr nav izvēlēta viena, visas tās ir ieskaitītas pilnībā.',
  'summary.keptMissing':
    '{label}: norādīts, ka tas ir viens un tas pats pasākums, bet nevienu nevar paturēt, jo paturamā ieraksta nav vai arī katrs ir atmests otra dēļ. Ieskaitītas visas. Izvēlieties no jauna, kuru paturēt.',
  'summary.keptNotCounted':
    '{label}: norādīts, ka tas ir viens un tas pats pasākums, bet paturētais ieraksts nav ieskaitīts, jo aktivitāte ir plānota, atlikta vai atcelta. Pārbaudiet, vai pasākums tiešām nav noticis, vai izvēlieties otru ierakstu.',
  'summary.overlapWithoutMethod':
    '{label}: ir kopīgi dalībnieki, bet nav norādīts, kā tos skaitīt. Izvēlieties: saskaitīt abus, ņemt lielāko vai ierakstīt skaitli.',
  'summary.adjustmentUnknown':
    'Kopīgie dalībnieki ({label}) nav atņemti, jo kāds kopskaits nav zināms. Ierakstiet kopskaitu vai atbildiet citādi.',
  'summary.adjustmentPartial':
    'Kopīgie dalībnieki ({label}) ir atņemti no kopskaita, bet ne no visām kolonnām, jo kāds skaits nav zināms. Ierakstiet trūkstošos skaitļus.',
  'summary.adjustmentOutsideSums':
    'Kopīgie dalībnieki ({label}) nav atņemti, jo viena no aktivitātēm nav iekļauta summās. Pārbaudiet tās statusu vai atbildiet no jauna.',
  'summary.adjustmentClash':
    'Kopīgie dalībnieki ({label}) nav atņemti: par vienu no šīm aktivitātēm ir vēl cita atbilde, un abas kopā tos pašus cilvēkus atņemtu divreiz. Sniedziet vienu atbildi par visām šīm aktivitātēm.',
  'summary.adjustmentRepeated':
    'Par kopīgajiem dalībniekiem ({label}) divreiz izlemts vienādi. Tie ir atņemti vienreiz; nekas nav jādara.',
  'summary.adjustmentAcrossPeriods':
    'Kopīgie dalībnieki ({label}) šeit nav atņemti, jo aktivitātes notika dažādos periodos. Tie ir atņemti visu periodu skaitļos.',

  'summary.field.status': 'statuss',
  'summary.field.deleted': 'vai ieraksts ir dzēsts',
  'summary.field.mode': 'kā notika',
  'summary.field.countsFrom': 'no kurienes ņemti skaitļi',
  'summary.field.inPerson': 'dalībnieki klātienē',
  'summary.field.online': 'dalībnieki tiešsaistē',
  'summary.field.both': 'dalībnieki gan klātienē, gan tiešsaistē',
  'summary.field.total': 'dalībnieki kopā',
  'summary.field.participants': 'dalībnieki no valsts',
  'summary.field.organisationsMapped': 'kartētās organizācijas',
  'summary.field.countriesInPerson': 'klātienē pārstāvētās valstis',
  'summary.field.countriesOnline': 'tiešsaistē pārstāvētās valstis',
  'summary.field.places': 'vietas',
  'summary.field.from': 'sesijas pirmā diena',
  'summary.field.to': 'sesijas pēdējā diena',
  'summary.field.scope': 'kurām valstīm paredzēta',
  'summary.field.pillar': 'virziens',
  'summary.field.thematicArea': 'tematiskā joma',
  'summary.field.type': 'veids',
  'summary.field.reportedBy': 'partneris',
  'summary.field.planItem': 'plāna punkts',

  'summary.headline':
    '{number} {value, plural, zero {dalības reižu} one {dalības reize} other {dalības reizes}}; ieskaitītas {counted} no {activities} {of, plural, zero {aktivitātēm} one {aktivitātes} other {aktivitātēm}}',
  'summary.headlineUnknown':
    'Dalības reižu skaits nav zināms; ieskaitītas {counted} no {activities} {of, plural, zero {aktivitātēm} one {aktivitātes} other {aktivitātēm}}',
  'summary.participationsNote': 'Dalības reizes nav personas: kas piedalījās divās aktivitātēs, tas summā ir divreiz.',
  'summary.leftOut':
    'Summās nav iekļautas: plānotas – {planned}, atliktas – {postponed}, atceltas – {cancelled}, tādas pašas kā cits ieraksts – {superseded}.',
  'summary.answersNote': 'Šīs rindas atbild uz dažādiem jautājumiem. Nekad nepieskaitiet vienu otrai.',
  'summary.countedOf': '{counted} no {activities}',
  'summary.noActivities': 'aktivitāšu nav',
  'summary.nothing': '–',
  'summary.unknown': 'nav zināms',
  'summary.missing': 'trūkst',
  'summary.column.inPerson': 'klātienē',
  'summary.column.online': 'tiešsaistē',
  'summary.column.both': 'gan klātienē, gan tiešsaistē',
  'summary.column.total': 'kopā',
  'summary.column.counted': 'ieskaitītas',
  'summary.key.none': 'nav norādīts',
  'summary.key.conflict': 'divas versijas',
  'summary.key.online': 'tiešsaistē',
  'summary.key.regional': 'reģionālās',
  'summary.table.byYear': 'Gads',
  'summary.table.byQuarter': 'Ceturksnis',
  'summary.table.byType': 'Veids',
  'summary.table.byPillar': 'Virziens',
  'summary.table.byThematicArea': 'Tematiskā joma',
  'summary.table.byPartner': 'Partneris',
  'summary.table.byCountryHeld': 'Kur notika',
  'summary.table.byCountryScope': 'Kurai valstij paredzēts',
  'summary.country.headline': '{answer}: {headline}',
  'summary.country.answer': 'Kuras dalības reizes',
  'summary.country.held': 'Notika valstī: {country}',
  'summary.country.heldJointly': 'Notika valstīs: {countries}; nav sadalīts',
  'summary.country.scope': 'Paredzēts valstij: {country}',
  'summary.country.scopeJointly': 'Paredzēts valstīm: {countries}; nav sadalīts',
  'summary.country.regional': 'Visa projekta reģionālās aktivitātes',
  'summary.country.from': 'Dalībnieki no valsts: {country}; kur tas pierakstīts',
  'summary.organisationsMapped': 'Kartētās organizācijas: {number}',
  'summary.organisationsMappedIn': 'Kartētās organizācijas: {number} ({countries})',
  'summary.plan.onTime': 'Laikā: {items}',
  'summary.plan.early': 'Agrāk: {items}',
  'summary.plan.late': 'Ar kavēšanos: {items}',
  'summary.plan.notReported': 'Nav ziņots: {items}',
  'summary.plan.cancelled': 'Atcelts: {items}',
  'summary.plan.undated': 'Noticis, bet nav datuma, ar ko salīdzināt: {items}',
  'summary.plan.unplanned': 'Nav plānā: {items}',
  'summary.plan.monthsLate': '{months, plural, =0 {mazāk par mēnesi} zero {# mēnešu} one {# mēnesis} other {# mēneši}}',
  'summary.plan.moved': 'pārcelts',
  'summary.plan.countriesMissing': '{item}: trūkst valstu: {countries}',
  'summary.plan.countriesCalledOff': '{item}: atcelts valstīs: {countries}',
  'summary.owed.nothing': 'Plānā nav punkta, ko šī valsts īsteno viena pati: {country}.',
  'summary.owed.reported': 'Plāna punkti, par kuriem ziņots ({country}): {items}',
  'summary.owed.missing': 'Trūkstošie plāna punkti ({country}): {items}',
  'summary.owed.calledOff': 'Atceltie plāna punkti ({country}): {items}',
  'summary.owed.none': 'nav',
  'summary.adjustment.applied': 'Kopīgie dalībnieki ({activities}): {delta} kopā{reason}',
  'summary.adjustment.notApplied': 'Kopīgie dalībnieki ({activities}): nav atņemti{reason}',
  'summary.noteHeading': 'Ko šie skaitļi neaptver:',
};
