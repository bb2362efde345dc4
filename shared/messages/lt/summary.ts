/** Lithuanian. What a summary says about its figures: what is not in them, why, and what would bring it in. */
export const summary = {
  'summary.undecidedCount':
    '{label}: yra dvi versijos ({what}). Kol nepasirinkta viena, nuo jos priklausantys skaičiai laikomi nežinomais.',
  'summary.undecidedGroup':
    '{label}: yra dvi versijos ({what}). Kol nepasirinkta viena, lentelėse, kurioms tai svarbu, veikla rodoma eilutėje „dvi versijos“.',
  'summary.undecidedPlace':
    '{label}: yra dvi šios vietos šalies versijos. Kol nepasirinkta viena, čia vykusios veiklos rodomos eilutėje „dvi versijos“.',
  'summary.noTotal':
    '{label}: nežinoma, kiek žmonių dalyvavo, todėl į sumas veikla neįtraukta. Įrašykite bendrą skaičių arba pažymėkite, kad jis nežinomas, ir nurodykite priežastį.',
  'summary.totalUnknown':
    '{label}: nežinoma, kiek žmonių dalyvavo, todėl į sumas veikla neįtraukta. Nurodyta priežastis: {reason}',
  'summary.undated':
    '{label}: nėra datos, todėl veikla nepriskirta jokiems metams ir ketvirčiui. Pridėkite sesiją ir jos datą.',
  'summary.sessionsPartlyKnown':
    '{label}: žinomi tik kai kurių sesijų dalyviai. Prie šalių rodoma tai, kas žinoma; į bendrą skaičių veikla neįtraukta. Įrašykite trūkstamus sesijų skaičius.',
  'summary.fromDiffers':
    '{label}: šalies dalyje ir išskaidyme nurodytas skirtingas dalyvių skaičius ({country}). Suvestinėje imama šalies dalis. Pataisykite tą, kuris neteisingas.',
  'summary.fromNotAdjusted':
    'Bendri dalyviai ({label}) neatimti iš dalyvių skaičiaus pagal šalį ({country}): neužrašyta, kiek bendrų dalyvių yra iš jos. Šį skaičių skaitykite kaip „ne daugiau kaip“.',
  'summary.overlapUnanswered':
    'Nenuspręsta, ar tai vienas renginys, ar bendri dalyviai: {label}. Kol neatsakyta, visos šios veiklos įskaitomos visa apimtimi.',
  'summary.overlapUndecided':
    'Yra dvi atsakymo versijos apie šias veiklas: {label}. Kol nepasirinkta viena, visos jos įskaitomos visa apimtimi.',
  'summary.keptMissing':
    '{label}: nurodyta, kad tai tas pats renginys, bet nė vienos veiklos palikti negalima, nes paliktino įrašo nėra arba kiekviena atmesta dėl kitos. Įskaitomos visos. Iš naujo pasirinkite, kurią palikti.',
  'summary.keptNotCounted':
    '{label}: nurodyta, kad tai tas pats renginys, bet paliktas įrašas neįskaitomas, nes veikla suplanuota, atidėta arba atšaukta. Patikrinkite, ar renginys tikrai neįvyko, arba pasirinkite kitą įrašą.',
  'summary.overlapWithoutMethod':
    '{label}: yra bendrų dalyvių, bet nenurodyta, kaip juos skaičiuoti. Pasirinkite: sudėti abu, imti didesnį arba įrašyti skaičių.',
  'summary.adjustmentUnknown':
    'Bendri dalyviai ({label}) neatimti, nes nežinomas kurios nors veiklos bendras skaičius. Įrašykite jį arba atsakykite kitaip.',
  'summary.adjustmentPartial':
    'Bendri dalyviai ({label}) atimti iš bendro skaičiaus, bet ne iš visų stulpelių, nes vienas iš skaičių nežinomas. Įrašykite trūkstamus skaičius.',
  'summary.adjustmentOutsideSums':
    'Bendri dalyviai ({label}) neatimti, nes viena iš veiklų neįtraukta į sumas. Patikrinkite jos būseną arba atsakykite iš naujo.',
  'summary.adjustmentClash':
    'Bendri dalyviai ({label}) neatimti: apie vieną iš šių veiklų yra kitas atsakymas, ir abu kartu tuos pačius žmones atimtų du kartus. Pateikite vieną atsakymą apie visas šias veiklas.',
  'summary.adjustmentRepeated':
    'Dėl bendrų dalyvių ({label}) du kartus nuspręsta taip pat. Jie atimti vieną kartą; nieko daryti nereikia.',
  'summary.adjustmentAcrossPeriods':
    'Bendri dalyviai ({label}) čia neatimti, nes veiklos vyko skirtingais laikotarpiais. Jie atimti visų laikotarpių skaičiuose.',

  'summary.field.status': 'būsena',
  'summary.field.deleted': 'ar įrašas ištrintas',
  'summary.field.mode': 'kaip vyko',
  'summary.field.countsFrom': 'iš kur imami skaičiai',
  'summary.field.inPerson': 'dalyviai gyvai',
  'summary.field.online': 'dalyviai nuotoliu',
  'summary.field.both': 'dalyviai ir gyvai, ir nuotoliu',
  'summary.field.total': 'dalyviai iš viso',
  'summary.field.participants': 'dalyviai iš šalies',
  'summary.field.organisationsMapped': 'žemėlapiavimo metu rastos organizacijos',
  'summary.field.countriesInPerson': 'gyvai atstovautos šalys',
  'summary.field.countriesOnline': 'nuotoliu atstovautos šalys',
  'summary.field.places': 'vietos',
  'summary.field.from': 'pirmoji sesijos diena',
  'summary.field.to': 'paskutinė sesijos diena',
  'summary.field.scope': 'kurioms šalims skirta',
  'summary.field.pillar': 'kryptis',
  'summary.field.thematicArea': 'teminė sritis',
  'summary.field.type': 'rūšis',
  'summary.field.reportedBy': 'partneris',
  'summary.field.planItem': 'plano punktas',

  'summary.headline':
    '{number} {value, plural, one {dalyvavimo atvejis} few {dalyvavimo atvejai} many {dalyvavimo atvejo} other {dalyvavimo atvejų}}; įskaityta {counted} iš {activities} {of, plural, one {veiklos} few {veiklų} many {veiklos} other {veiklų}}',
  'summary.headlineUnknown':
    'Dalyvavimo atvejų skaičius nežinomas; įskaityta {counted} iš {activities} {of, plural, one {veiklos} few {veiklų} many {veiklos} other {veiklų}}',
  'summary.participationsNote':
    'Dalyvavimo atvejai nėra asmenys: kas dalyvavo dviejose veiklose, sumoje yra du kartus.',
  'summary.leftOut':
    'Į sumas neįtraukta: suplanuota – {planned}, atidėta – {postponed}, atšaukta – {cancelled}, sutampa su kitu įrašu – {superseded}.',
  'summary.answersNote': 'Šios eilutės atsako į skirtingus klausimus. Niekada nesudėkite vienos su kita.',
  'summary.countedOf': '{counted} iš {activities}',
  'summary.noActivities': 'veiklų nėra',
  'summary.nothing': '–',
  'summary.unknown': 'nežinoma',
  'summary.missing': 'trūksta',
  'summary.column.inPerson': 'gyvai',
  'summary.column.online': 'nuotoliu',
  'summary.column.both': 'ir gyvai, ir nuotoliu',
  'summary.column.total': 'iš viso',
  'summary.column.counted': 'įskaityta',
  'summary.key.none': 'nenurodyta',
  'summary.key.conflict': 'dvi versijos',
  'summary.key.online': 'nuotoliu',
  'summary.key.regional': 'regioninės',
  'summary.table.byYear': 'Metai',
  'summary.table.byQuarter': 'Ketvirtis',
  'summary.table.byType': 'Rūšis',
  'summary.table.byPillar': 'Kryptis',
  'summary.table.byThematicArea': 'Teminė sritis',
  'summary.table.byPartner': 'Partneris',
  'summary.table.byCountryHeld': 'Kur vyko',
  'summary.table.byCountryScope': 'Kuriai šaliai skirta',
  'summary.country.headline': '{answer}: {headline}',
  'summary.country.answer': 'Kurie dalyvavimo atvejai',
  'summary.country.held': 'Vyko šalyje: {country}',
  'summary.country.heldJointly': 'Vyko šalyse: {countries}; neišskaidyta',
  'summary.country.scope': 'Skirta šaliai: {country}',
  'summary.country.scopeJointly': 'Skirta šalims: {countries}; neišskaidyta',
  'summary.country.regional': 'Viso projekto regioninės veiklos',
  'summary.country.from': 'Dalyviai iš šalies: {country}; kur tai užrašyta',
  'summary.organisationsMapped': 'Žemėlapiavimo metu rasta organizacijų: {number}',
  'summary.organisationsMappedIn': 'Žemėlapiavimo metu rasta organizacijų: {number} ({countries})',
  'summary.plan.onTime': 'Laiku: {items}',
  'summary.plan.early': 'Anksčiau: {items}',
  'summary.plan.late': 'Vėluojant: {items}',
  'summary.plan.notReported': 'Nepateikta: {items}',
  'summary.plan.cancelled': 'Atšaukta: {items}',
  'summary.plan.undated': 'Įvyko, bet nėra datos palyginti: {items}',
  'summary.plan.unplanned': 'Plane nenumatyta: {items}',
  'summary.plan.monthsLate':
    '{months, plural, =0 {mažiau nei mėnuo} one {# mėnuo} few {# mėnesiai} many {# mėnesio} other {# mėnesių}}',
  'summary.plan.moved': 'perkelta',
  'summary.plan.countriesMissing': '{item}: trūksta šalių: {countries}',
  'summary.plan.countriesCalledOff': '{item}: atšaukta šalyse: {countries}',
  'summary.owed.nothing': 'Plane nėra punkto, kurį ši šalis įgyvendina viena: {country}.',
  'summary.owed.reported': 'Pateikti plano punktai ({country}): {items}',
  'summary.owed.missing': 'Trūkstami plano punktai ({country}): {items}',
  'summary.owed.calledOff': 'Atšaukti plano punktai ({country}): {items}',
  'summary.owed.none': 'nėra',
  'summary.adjustment.applied': 'Bendri dalyviai ({activities}): {delta} iš viso{reason}',
  'summary.adjustment.notApplied': 'Bendri dalyviai ({activities}): neatimti{reason}',
  'summary.noteHeading': 'Ko šie skaičiai neapima:',
};
