import type { activityParts as english } from '../en/activity-parts.ts';

/** Lithuanian. The counting parts of one activity, its texts, copy and print. Keys begin with `parts.`. */
export const activityParts = {
  // Counts
  'parts.participants': 'Dalyviai',
  'parts.importAttendance': 'Įkelti lankomumo failus',
  'parts.wholeActivity': 'Visa veikla',
  'parts.whoseCounts': 'Kieno šie skaičiai?',
  'parts.countsWhole': 'Vienas skaičius visai veiklai',
  'parts.countsSessions': 'Kiekviena sesija turėjo savo dalyvius: sudėti sesijas',
  'parts.sessionsMissing': 'Sesijų dar nėra. Pridėkite jas skyriuje „Kada ir kur“.',
  'parts.sumOfSessions': 'Sesijų suma',
  'parts.sessionOn': '{title}, {when}',
  'parts.sessionNumber': '{number, number} sesija',
  'parts.gridHelp':
    'Įrašykite skaičių, „?“ – jei jo niekas nežino, arba „-“ – jei netaikoma. Jei dar neužpildėte, palikite tuščią. Rodyklių klavišais pereinama į kitą lauką.',
  'parts.bothNeeded':
    'Kiek žmonių dalyvavo ir gyvai, ir nuotoliu? Įrašykite 0, jei tokių nebuvo, ir bendras skaičius bus apskaičiuotas; arba įrašykite bendrą skaičių patys.',
  'parts.ownCountsLeft': 'Šie visos veiklos skaičiai tebėra įrašyti greta sesijų skaičių. Jie neįskaitomi.',
  'parts.removeOwnCounts': 'Pašalinti visos veiklos skaičius',
  'parts.modeMissing':
    'Skyriuje „Pagrindiniai duomenys“ nurodykite, kaip veikla vyko. Tada čia liks tik tai, kas jai taikoma.',
  'parts.modeUndecided':
    'Yra dvi versijos, kaip veikla vyko. Kol nepasirinkta viena, tai, kas čia tuščia, laikoma nežinoma.',
  'parts.nobodyGathers':
    'Į tokią veiklą žmonės nesirenka, todėl dalyvių skaičiuoti nereikia. Jei žmonės vis dėlto susitiko, skyriuje „Pagrindiniai duomenys“ pakeiskite, kaip veikla vyko.',
  'parts.cell': '{column}, {row}',
  'parts.computed': 'apskaičiuota: {value}',
  'parts.unknownFromParts': 'nežinoma, nes nežinoma jo dalis',
  'parts.basisOf': '{label}: kuo pagrįstas skaičius',
  'parts.basisOpen': 'Pagrindas …',
  'parts.whyUnknown': '{label}: kodėl skaičius nežinomas?',
  'parts.whyUnknownExample': 'pavyzdžiui: sąrašas pamestas',
  'parts.count.notWhole':
    '„{typed}“ nėra sveikasis žmonių skaičius. {kept, select, _none {Čia dar nieko neįrašyta.} other {Įraše lieka: {kept}.}}',
  'parts.count.negative':
    '„{typed}“ yra mažiau nei nė vieno žmogaus. Jei netaikoma, įrašykite vien „-“. {kept, select, _none {Čia dar nieko neįrašyta.} other {Įraše lieka: {kept}.}}',
  'parts.count.tooLarge':
    '„{typed}“ yra daugiau, nei čia galima suskaičiuoti. {kept, select, _none {Čia dar nieko neįrašyta.} other {Įraše lieka: {kept}.}}',
  'parts.count.notACount':
    '„{typed}“ nėra skaičius. Rašykite skaitmenis, „?“ arba „-“. {kept, select, _none {Čia dar nieko neįrašyta.} other {Įraše lieka: {kept}.}}',
  'parts.wholeNumber': '„{typed}“ nėra sveikasis skaičius nuo 0. Rašykite skaitmenis arba palikite lauką tuščią.',

  // Stream figures
  'parts.onlyViews': 'Žinote tik peržiūras?',
  'parts.enterStream': 'Įrašykite jas kaip transliacijos rodiklius',
  'parts.streamFigures': 'Transliacijos rodikliai',
  'parts.streamHelp':
    'Peržiūros, pasiekta auditorija ir daugiausia žiūrovų vienu metu nėra dalyviai. Prie dalyvių šie skaičiai niekada nepridedami.',
  'parts.streamNumber': '{number, number} transliacijos rodiklis',
  'parts.streamMetric': 'Kas skaičiuota',
  'parts.streamValue': 'Kiek',
  'parts.stream.platform': 'Kur („YouTube“, „Facebook“ …)',
  'parts.stream.note': 'Pastaba',
  'parts.addStream': 'Pridėti transliacijos rodiklį',

  // Who came
  'parts.whoCame': 'Kas dalyvavo',
  'parts.staff': 'Iš jų projekto darbuotojai',
  'parts.staffHelp': 'Jie įtraukti į bendrą skaičių; ataskaitoje jų galima neskaičiuoti.',
  'parts.planned': 'Planuotas dalyvių skaičius',
  'parts.plannedMin': 'Planuota nuo',
  'parts.plannedMax': 'Planuota iki',
  'parts.audience': 'Kas galėjo dalyvauti',
  'parts.audience.open': 'Visi norintieji',
  'parts.audience.closed': 'Tik pakviestieji',
  'parts.breakdowns': 'Išskaidyti pagal',
  'parts.breakdownHelp':
    'Kiekvienas išskaidymas gali apimti tik dalį dalyvių. Likę rodomi eilutėje „Neišskaidyta“; suma neprivalo sutapti.',
  'parts.breakdownLines':
    '{lines, plural, =0 {neužpildyta} one {# eilutė} few {# eilutės} many {# eilutės} other {# eilučių}}',
  'parts.notSplit': 'Neišskaidyta',
  'parts.addCountry': 'Pridėti šalį',
  'parts.addOrganisation': 'Pridėti organizaciją',
  'parts.countriesPresent': 'Atstovautos šalys',
  'parts.countriesHelp':
    'Išvardykite jas taip, kaip šaltinyje. Jei šaltinyje nurodytas ir skaičius, įrašykite jį greta sąrašo.',
  'parts.countriesInPerson': 'Gyvai',
  'parts.countriesOnline': 'Nuotoliu',
  'parts.countriesStated': 'Šaltinyje nurodytas skaičius',
  'parts.countriesDistinct':
    'Sąraše {count, plural, one {# skirtinga šalis} few {# skirtingos šalys} many {# skirtingos šalies} other {# skirtingų šalių}}',
  'parts.countriesOverall':
    'Gyvai ir nuotoliu kartu: {count, plural, one {# skirtinga šalis} few {# skirtingos šalys} many {# skirtingos šalies} other {# skirtingų šalių}}',
  'parts.speakersTitle': 'Pranešėjai',
  'parts.speakers': 'Pranešėjų skaičius',
  'parts.speakerCountries': 'Pranešėjų šalių skaičius',

  // Delegations
  'parts.delegationTitle': 'Delegacija',
  'parts.delegationOf': 'Delegacija: {country}',
  'parts.delegation.organisation': 'Organizacija',
  'parts.delegation.number': 'Skaičius',
  'parts.delegation.countries': 'Šalis',
  'parts.delegation.note': 'Pastaba',
  'parts.typeDelegation': 'Įrašykite arba įklijuokite delegaciją',
  'parts.typeDelegationHelp':
    'Organizacijos ir jų atstovų skaičiai, atskirti kableliais; „?“ – jei skaičius nežinomas.',
  'parts.typeDelegationExample': 'Artscape 1, Lietuvos pabėgėlių taryba 2',
  'parts.takeDelegation': 'Įtraukti į lentelę',
  'parts.delegationNotTaken':
    'Naujos organizacijos nepavyko išsaugoti, todėl į lentelę nieko neįtraukta. Tai, ką įrašėte, tebėra lauke; bandykite dar kartą.',
  'parts.addRow': 'Pridėti tuščią eilutę',
  'parts.delegate': '{name}, skaičius neužpildytas',
  'parts.delegateNumber': '{name}: {number}',
  'parts.delegateUnknown': '{name}: skaičius nežinomas',
  'parts.delegateUnclear':
    '„{name} {unclear}“ gali būti vienas skaičius arba du. Jei tai vienas, rašykite {whole}; jei ne, rašykite pavadinimą kabutėse.',
  'parts.delegateKept': '{said} (lentelėje jau yra)',
  'parts.delegateChanged': '{said} (pakeičia lentelės eilutę)',
  'parts.delegateNew': '{said}. „{name}“ tarp organizacijų dar nėra ir bus prie jų pridėta.',
  'parts.delegateNameless': 'organizacija nepasirinkta',
  'parts.addPart': 'Pridėti kitos šalies dalį',
  'parts.addPartHelp': 'Kai veikloje yra kelių šalių delegacijos. Kiekviena šalis pildo savo dalį.',
  'parts.part.participants': 'Dalyviai iš šalies: {country}',
  'parts.part.organisationsMapped': 'Žemėlapiavimo metu rasta organizacijų: {country}',
  'parts.part.rowNumbers': 'Eilučių numeriai šaltinyje',
  'parts.part.rowNumbersHelp': 'Kaip jie sunumeruoti šaltinio lentelėje: 1, 2, 4',
  'parts.part.rowNumbersWrong':
    'Tai nėra eilučių numeriai. Rašykite sveikuosius skaičius, atskirtus kableliais, pavyzdžiui, 1, 2, 4.',
  'parts.part.note': 'Pastaba',
  'parts.organisationsMetTitle': 'Organizacijos, su kuriomis susitikta',
  'parts.organisationsMet': 'Su keliomis organizacijomis susitikta',
  'parts.metQualifier': 'Ar skaičius tikslus',

  // Texts
  'parts.textLanguage': 'Teksto kalba',
  'parts.textFor': 'Kam skirtas tekstas',
  'parts.textForAll': 'Visoms šalims',
  'parts.textHelp':
    'Tuščia eilutė pradeda naują pastraipą. Ctrl+B paryškina; eilutė, prasidedanti „-“ arba „1.“, tampa sąrašo punktu. Iš „Word“ įklijuotame tekste lieka pastraipos, paryškinti žodžiai ir sąrašai.',
  'parts.textTools': 'Teksto „{label}“ išvaizda',
  'parts.tool.bold': 'Paryškinti',
  'parts.tool.list': 'Sąrašas',
  'parts.tool.numbers': 'Numeruotas sąrašas',
  'parts.preview': '{label}: kaip atrodys',
  'parts.previewTitle': 'Kaip atrodys',
  'parts.textAlso': 'Taip pat parašyta:',
  'parts.textVariant': '{language}',
  'parts.textVariantFor': '{language}, {country}',

  // Copy and print
  'parts.copyForWord': 'Kopijuoti į „Word“',
  'parts.copied': '„{name}“ nukopijuota į iškarpinę. Įklijuokite į savo dokumentą.',
  'parts.notCopied': '„{name}“ nepavyko nukopijuoti į iškarpinę. Išspausdinkite arba bandykite dar kartą.',
  'parts.print': 'Spausdinti',
  'parts.printBlank': 'Spausdinti tuščią formą',
  'parts.form.title': 'Veikla',
  'parts.form.help': 'Užpildykite, ką žinote. Ko dar neturite, palikite tuščią.',
  'parts.form.activityTitle': 'Pavadinimas',
  'parts.form.when': 'Kada (dienos, laikas)',
  'parts.form.where': 'Kur (pastatas, miestas, šalis)',
  'parts.form.countries': 'Kurioms šalims',
  'parts.form.type': 'Rūšis',
  'parts.form.mode': 'Kaip vyko',
  'parts.form.thematicArea': 'Teminė sritis',
  'parts.form.countHelp':
    'Skaičius; „?“ – jei jo niekas nežino; „-“ – jei netaikoma. Jei niekas nedalyvavo, rašykite 0.',
  'parts.form.basis': 'Kuo pagrįsti skaičiai',
  'parts.form.views': 'Transliacijos arba vaizdo įrašo peržiūros (ne dalyviai)',
  'parts.form.speakers': 'Pranešėjai: kiek jų, iš kelių šalių',
  'parts.form.delegation': 'Dalyvavusios organizacijos',
  'parts.form.links': 'Nuorodos (vaizdo įrašai, programa, naujienos)',
  'parts.form.keptAt': 'Kur laikomas pasirašytas sąrašas',
  'parts.form.filledInBy': 'Kas ir kada užpildė',
} satisfies Readonly<Record<keyof typeof english, string>>;
