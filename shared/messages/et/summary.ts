/** Estonian. What a summary says about its figures: what is not in them, why, and what would bring it in. */
export const summary = {
  'summary.undecidedCount':
    '{label}: on kaks versiooni ({what}). Kuni üht ei ole valitud, loetakse sellest sõltuvad arvud teadmata olevaks.',
  'summary.undecidedGroup':
    '{label}: on kaks versiooni ({what}). Kuni üht ei ole valitud, on tegevus tabelites, kus see on oluline, real „kaks versiooni“.',
  'summary.undecidedPlace':
    '{label}: selle koha riigil on kaks versiooni. Kuni üht ei ole valitud, on seal toimunud tegevused real „kaks versiooni“.',
  'summary.noTotal':
    '{label}: ei ole teada, mitu inimest osales, seega summades seda ei ole. Sisestage koguarv või märkige, et see on teadmata ja miks.',
  'summary.totalUnknown':
    '{label}: ei ole teada, mitu inimest osales, seega summades seda ei ole. Kirjes märgitud põhjus: {reason}',
  'summary.undated':
    '{label}: kuupäev puudub, seega ei ole tegevus ühegi aasta ega kvartali all. Lisage sessioon ja selle kuupäev.',
  'summary.sessionsPartlyKnown':
    '{label}: osalejad on teada ainult mõne sessiooni kohta. Riikide juures on näha see, mis on teada; koguarvus seda tegevust ei ole. Sisestage sessioonide puuduvad arvud.',
  'summary.fromDiffers':
    '{label}: riigi osas ja jaotuses on erinev osalejate arv ({country}). Kokkuvõttes kasutatakse riigi osa. Parandage see, mis on vale.',
  'summary.fromNotAdjusted':
    'Ühiseid osalejaid ({label}) ei ole riigi osalejate arvust ({country}) maha arvatud: ei ole kirjas, mitu ühist osalejat sealt on. Lugege seda arvu kui „kõige rohkem“.',
  'summary.overlapUnanswered':
    'Otsustamata on, kas need on sama üritus või on neil ühiseid osalejaid: {label}. Kuni vastust ei ole, arvestatakse kõiki täies ulatuses.',
  'summary.overlapUndecided':
    'Vastusel nende tegevuste kohta on kaks versiooni: {label}. Kuni üht ei ole valitud, arvestatakse kõiki täies ulatuses.',
  'summary.keptMissing':
    '{label}: märgitud on, et need on sama üritus, kuid ühtegi ei saa alles jätta, sest alles jäetav kirje puudub või on igaüks teise pärast välja jäetud. Arvestatakse kõiki. Valige uuesti, milline alles jätta.',
  'summary.keptNotCounted':
    '{label}: märgitud on, et need on sama üritus, kuid alles jäetud kirjet ei arvestata, sest tegevus on kavandatud, edasi lükatud või tühistatud. Kontrollige, kas üritus tõesti ei toimunud, või valige teine kirje.',
  'summary.overlapWithoutMethod':
    '{label}: on ühiseid osalejaid, kuid märkimata on, kuidas neid arvestada. Valige: liida mõlemad, võta suurem või sisesta arv.',
  'summary.adjustmentUnknown':
    'Ühiseid osalejaid ({label}) ei ole maha arvatud, sest mõni koguarv on teadmata. Sisestage koguarv või vastake teisiti.',
  'summary.adjustmentPartial':
    'Ühised osalejad ({label}) on maha arvatud koguarvust, kuid mitte kõigist veergudest, sest mõni arv on teadmata. Sisestage puuduvad arvud.',
  'summary.adjustmentOutsideSums':
    'Ühiseid osalejaid ({label}) ei ole maha arvatud, sest üht tegevust summades ei ole. Kontrollige selle olekut või vastake uuesti.',
  'summary.adjustmentClash':
    'Ühiseid osalejaid ({label}) ei ole maha arvatud: ühe tegevuse kohta on veel teine vastus ja mõlemad koos arvaksid samad inimesed maha kaks korda. Andke kõigi nende tegevuste kohta üks vastus.',
  'summary.adjustmentRepeated':
    'Ühiste osalejate ({label}) kohta on kaks korda sama moodi otsustatud. Nad on maha arvatud üks kord; midagi ei ole vaja teha.',
  'summary.adjustmentAcrossPeriods':
    'Ühiseid osalejaid ({label}) ei ole siin maha arvatud, sest tegevused on eri perioodides. Need on maha arvatud kõigi perioodide arvudes.',

  'summary.field.status': 'olek',
  'summary.field.deleted': 'kas kirje on kustutatud',
  'summary.field.mode': 'kuidas toimus',
  'summary.field.countsFrom': 'kust arvud pärinevad',
  'summary.field.inPerson': 'osalejad kohapeal',
  'summary.field.online': 'osalejad veebis',
  'summary.field.both': 'osalejad nii kohapeal kui ka veebis',
  'summary.field.total': 'osalejad kokku',
  'summary.field.participants': 'osalejad riigist',
  'summary.field.organisationsMapped': 'kaardistatud organisatsioonid',
  'summary.field.countriesInPerson': 'kohapeal esindatud riigid',
  'summary.field.countriesOnline': 'veebis esindatud riigid',
  'summary.field.places': 'kohad',
  'summary.field.from': 'sessiooni esimene päev',
  'summary.field.to': 'sessiooni viimane päev',
  'summary.field.scope': 'millistele riikidele mõeldud',
  'summary.field.pillar': 'suund',
  'summary.field.thematicArea': 'teemavaldkond',
  'summary.field.type': 'liik',
  'summary.field.reportedBy': 'partner',
  'summary.field.planItem': 'kavapunkt',

  'summary.headline':
    '{number} {value, plural, one {osaluskord} other {osaluskorda}}; {activities} {of, plural, one {tegevusest} other {tegevusest}} on arvestatud {counted}',
  'summary.headlineUnknown':
    'Osaluskordade arv on teadmata; {activities} {of, plural, one {tegevusest} other {tegevusest}} on arvestatud {counted}',
  'summary.participationsNote': 'Osaluskorrad ei ole inimesed: kes osales kahes tegevuses, on summas kaks korda.',
  'summary.leftOut':
    'Summades ei ole: kavandatud {planned}, edasi lükatud {postponed}, tühistatud {cancelled}, sama mis teine kirje {superseded}.',
  'summary.answersNote': 'Need read vastavad eri küsimustele. Ärge kunagi neid omavahel liitke.',
  'summary.countedOf': '{counted}/{activities}',
  'summary.noActivities': 'tegevusi ei ole',
  'summary.nothing': '–',
  'summary.unknown': 'teadmata',
  'summary.missing': 'puudub',
  'summary.column.inPerson': 'kohapeal',
  'summary.column.online': 'veebis',
  'summary.column.both': 'nii kohapeal kui ka veebis',
  'summary.column.total': 'kokku',
  'summary.column.counted': 'arvestatud',
  'summary.key.none': 'märkimata',
  'summary.key.conflict': 'kaks versiooni',
  'summary.key.online': 'veebis',
  'summary.key.regional': 'piirkondlikud',
  'summary.table.byYear': 'Aasta',
  'summary.table.byQuarter': 'Kvartal',
  'summary.table.byType': 'Liik',
  'summary.table.byPillar': 'Suund',
  'summary.table.byThematicArea': 'Teemavaldkond',
  'summary.table.byPartner': 'Partner',
  'summary.table.byCountryHeld': 'Kus toimus',
  'summary.table.byCountryScope': 'Millisele riigile',
  'summary.country.headline': '{answer}: {headline}',
  'summary.country.answer': 'Millised osaluskorrad',
  'summary.country.held': 'Toimumisriik: {country}',
  'summary.country.heldJointly': 'Toimumisriigid: {countries}; jaotamata',
  'summary.country.scope': 'Mõeldud riigile: {country}',
  'summary.country.scopeJointly': 'Mõeldud riikidele: {countries}; jaotamata',
  'summary.country.regional': 'Kogu projekti piirkondlikud tegevused',
  'summary.country.from': 'Osalejad riigist: {country}; kus see on kirjas',
  'summary.organisationsMapped': 'Kaardistatud organisatsioonid: {number}',
  'summary.organisationsMappedIn': 'Kaardistatud organisatsioonid: {number} ({countries})',
  'summary.plan.onTime': 'Õigel ajal: {items}',
  'summary.plan.early': 'Varem: {items}',
  'summary.plan.late': 'Hilinemisega: {items}',
  'summary.plan.notReported': 'Teatamata: {items}',
  'summary.plan.cancelled': 'Tühistatud: {items}',
  'summary.plan.undated': 'Toimunud, kuid ilma kuupäevata, mida võrrelda: {items}',
  'summary.plan.unplanned': 'Ei ole kavas: {items}',
  'summary.plan.monthsLate': '{months, plural, =0 {alla kuu} one {# kuu} other {# kuud}}',
  'summary.plan.moved': 'üle viidud',
  'summary.plan.countriesMissing': '{item}: puuduvad riigid: {countries}',
  'summary.plan.countriesCalledOff': '{item}: tühistatud riikides: {countries}',
  'summary.owed.nothing': 'Kavas ei ole punkti, mille see riik täidab üksi: {country}.',
  'summary.owed.reported': 'Esitatud kavapunktid ({country}): {items}',
  'summary.owed.missing': 'Puuduvad kavapunktid ({country}): {items}',
  'summary.owed.calledOff': 'Tühistatud kavapunktid ({country}): {items}',
  'summary.owed.none': 'ei ole',
  'summary.adjustment.applied': 'Ühised osalejad ({activities}): {delta} kokku{reason}',
  'summary.adjustment.notApplied': 'Ühised osalejad ({activities}): ei ole maha arvatud{reason}',
  'summary.noteHeading': 'Mida need arvud ei hõlma:',
};
