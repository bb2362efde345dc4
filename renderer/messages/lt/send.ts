import type { send as english } from '../en/send.ts';

/** Lithuanian. Keys begin with `send.`. */
export const send = {
  'send.title': 'Siųsti',
  'send.description':
    'Čia sukuriamas vienas failas, kurį išsiunčiate el. paštu. Jame visada yra visas projektas, todėl išsiųsti du kartus nekenkia.',
  'send.what': 'Ką norite sukurti?',
  'send.what.report': 'Siunčiama ataskaita',
  'send.what.starter': 'Pradžios failas partneriams',
  'send.practice':
    'Tai bandomasis projektas. Jis niekada nepatenka į tikrą ataskaitą, todėl failas iš jo nekuriamas. Apsižvalgykite; visa kita veikia kaip tikrame projekte.',

  'send.period': 'Laikotarpis',
  'send.periodHelp':
    'Nuo jo priklauso, kas tikrinama toliau ir kaip pavadinamas failas. Pačiame faile visada yra visas projektas.',
  'send.inside': 'Kas faile',
  'send.insideKind': 'Kas tai',
  'send.insideNumber': 'Įrašai',
  'send.insideNew': 'Nauja arba pakeista nuo paskutinio siuntimo',
  'send.inPeriod':
    'Šio laikotarpio {count, plural, =0 {veiklų nėra} one {# veikla} few {# veiklos} many {# veiklos} other {# veiklų}}',
  'send.undated':
    '{count, plural, one {# veikla neturi datos ir nepriklauso} few {# veiklos neturi datos ir nepriklauso} many {# veiklos neturi datos ir nepriklauso} other {# veiklų neturi datos ir nepriklauso}} jokiam laikotarpiui.',
  'send.lastSent': 'Paskutinį kartą siųsta: {moment}.',
  'send.neverSent': 'Iš šio kompiuterio dar nieko nesiųsta.',
  'send.kind.activity': 'Veiklos',
  'send.kind.organisation': 'Organizacijos',
  'send.kind.place': 'Vietos',
  'send.kind.mappedOrganisation': 'Žemėlapiavimo metu rastos organizacijos',
  'send.kind.attendanceImport': 'Dalyvių sąrašai (tik skaičiai)',
  'send.kind.overlap': 'Atsakymai apie bendrus dalyvius',
  'send.kind.period': 'Laikotarpių būklės',
  'send.kind.deleted': 'Ištrinti įrašai (tik tai, kad jie ištrinti)',
  'send.kind.conflicts': 'Dviejų versijų laukai (siunčiamos visos versijos)',

  'send.incomplete': 'Kas dar neužbaigta',
  'send.checking': 'Tikrinama …',
  'send.nothingIncomplete': 'Šio laikotarpio veiklose nieko nerasta.',
  'send.found':
    '{mustFix, plural, =0 {Nėra nieko, ką būtina pataisyti} one {Būtina pataisyti # dalyką} few {Būtina pataisyti # dalykus} many {Būtina pataisyti # dalyko} other {Būtina pataisyti # dalykų}}; {pleaseCheck, plural, =0 {tikrinti nėra ko} one {prašome patikrinti # dalyką} few {prašome patikrinti # dalykus} many {prašome patikrinti # dalyko} other {prašome patikrinti # dalykų}}. Siųsti vis tiek galima.',
  'send.findingsOf':
    '{mustFix, plural, =0 {} one {būtina pataisyti: #} few {būtina pataisyti: #} many {būtina pataisyti: #} other {būtina pataisyti: #}}{pleaseCheck, plural, =0 {} one {{separator, select, yes {, } other {}}prašome patikrinti: #} few {{separator, select, yes {, } other {}}prašome patikrinti: #} many {{separator, select, yes {, } other {}}prašome patikrinti: #} other {{separator, select, yes {, } other {}}prašome patikrinti: #}}',
  'send.moreActivities':
    '{count, plural, one {ir dar # veikla} few {ir dar # veiklos} many {ir dar # veiklos} other {ir dar # veiklų}}',
  'send.declare': 'Pažymėti laikotarpį kaip užbaigtą: {period}',
  'send.declareHelp':
    'Taip pranešate koordinatoriui, kad apie šį laikotarpį daugiau nieko nebus. Vėliau vis dar galima ką nors pakeisti.',
  'send.declareBlocked':
    'Prieš pažymint laikotarpį kaip užbaigtą, {count, plural, one {būtina pataisyti # dalyką} few {būtina pataisyti # dalykus} many {būtina pataisyti # dalyko} other {būtina pataisyti # dalykų}}. Siųsti vis tiek galima.',
  'send.declareNoPeriod': 'Norėdami pažymėti laikotarpį kaip užbaigtą, pasirinkite jį aukščiau.',
  'send.declareNoPartner':
    'Norėdami pažymėti laikotarpį kaip užbaigtą, nustatymuose pasirinkite organizaciją, kurios ataskaitas teikiate.',
  'send.declaredAlready': 'Laikotarpis „{period}“ jau pažymėtas kaip užbaigtas.',
  'send.acceptedAlready': 'Koordinatorius laikotarpį „{period}“ jau priėmė.',

  'send.names': 'Šiuose tekstuose gali būti vardų: perskaitykite juos',
  'send.namesHelp':
    'Asmenų vardų ataskaitoje neturi būti, išskyrus projekto kontaktus ir kontaktus, kuriuos galima skelbti. Jokia programa neranda visų vardų, todėl prašome tekstus perskaityti.',
  'send.scanFound':
    '{count, plural, =0 {El. pašto adresų, telefono numerių ir asmens kodų nerasta.} one {Rasta # vieta, panaši į el. pašto adresą, telefono numerį arba asmens kodą:} few {Rastos # vietos, panašios į el. pašto adresą, telefono numerį arba asmens kodą:} many {Rasta # vietos, panašios į el. pašto adresą, telefono numerį arba asmens kodą:} other {Rasta # vietų, panašių į el. pašto adresą, telefono numerį arba asmens kodą:}}',
  'send.scan.e-mail': 'El. pašto adresas',
  'send.scan.phone': 'Telefono numeris',
  'send.scan.personal code': 'Asmens kodas',
  'send.scan.item': '{what}: {found}',
  'send.scan.in': '({label})',
  'send.textsOf': '{count, plural, one {# tekstas} few {# tekstai} many {# teksto} other {# tekstų}}',
  'send.textsSummary':
    '{texts, plural, =0 {Pirmiau nurodytose veiklose tekstų nėra.} one {Pirmiau nurodytose veiklose yra # tekstas.} few {Pirmiau nurodytose veiklose yra # tekstai.} many {Pirmiau nurodytose veiklose yra # teksto.} other {Pirmiau nurodytose veiklose yra # tekstų.}}',
  'send.showTexts': 'Rodyti tekstus',
  'send.hideTexts': 'Slėpti tekstus',
  'send.noName': 'Veikla be pavadinimo',
  'send.noNameRecord': 'įrašas be pavadinimo',

  'send.who': 'Kas gali atverti failą',
  'send.whoHelp':
    'Kiekvienas, kas gauna failą, gali perskaityti jį visą. Slaptažodžio nėra. Siųskite tik tiems, kam jis skirtas.',

  'send.make': 'Sukurti failą',
  'send.making': 'Failas kuriamas …',
  'send.withWorkbook': 'Sukurti ir „Excel“ darbaknygę peržiūrai',
  'send.withWorkbookHelp':
    'Tai žmonėms skaityti skirta kopija su tais pačiais įrašais ir sumomis. Ji išsaugoma kaip antras failas.',
  'send.cancelled': 'Failas neišsaugotas. Niekas nepakeista.',
  'send.failed': 'Failo nepavyko sukurti. Niekas nepakeista. Pasirinkite kitą vietą ir bandykite dar kartą.',
  'send.notSavedYet':
    'Paskutinis Jūsų pakeitimas dar neišsaugotas, todėl į failą patekti negalėjo. Viršuje pažiūrėkite, ar jau išsaugota.',
  'send.workbookFailed':
    'Siunčiamas failas išsaugotas, o darbaknygės nepavyko sukurti. Bandykite dar kartą arba siųskite be jos.',
  'send.workbookSaved': 'Darbaknygė išsaugota.',
  'send.workbookWaiting': 'Darbaknygė {file} parengta, bet dar neišsaugota.',
  'send.saveWorkbook': 'Išsaugoti darbaknygę',
  'send.saved': 'Išsaugota ({place}): {file}.',
  'send.savedNowhere': 'Išsaugota: {file}.',
  'send.twice': 'Išsiųsti du kartus nekenkia.',
  'send.emailCopied': 'Laiško tekstas nukopijuotas.',
  'send.emailNotCopied': 'Laiško tekstas yra žemiau; nukopijuokite jį iš ten.',
  'send.email': 'Laiško tekstas',
  'send.copyEmail': 'Kopijuoti',
  'send.openEmail': 'Atverti pašto programoje',
  'send.openEmailHelp': 'Failą pridėkite patys: pašto programa iš kitur failų nepriima.',
  'send.subject': '{project}: ataskaita ({partner}{whole, select, yes {} other {, {period}}})',
  'send.body':
    'Laba diena,\n\nprie šio laiško pridėtas failas {file}. Tai projekto „{project}“ ataskaita ({partner}{whole, select, yes {} other {, {period}}}). Joje {activities, plural, =0 {nėra {whole, select, yes {} other {šio laikotarpio }}veiklų} one {yra # {whole, select, yes {} other {šio laikotarpio }}veikla} few {yra # {whole, select, yes {} other {šio laikotarpio }}veiklos} many {yra # {whole, select, yes {} other {šio laikotarpio }}veiklos} other {yra # {whole, select, yes {} other {šio laikotarpio }}veiklų}}{declares, select, yes {; laikotarpį laikome užbaigtu} other {}}.{readers, select, coordinator { Failą gali atverti tik koordinatorius.} password { Failas apsaugotas slaptažodžiu; jį pasakysiu telefonu.} other {}}\n\nNorėdami failą perimti, atverkite programą „FOR-IN Register“, pasirinkite „Sujungti ataskaitas“ ir nutempkite failą ten. Perimti jį du kartus nekenkia.{erases, select, yes {\n\nPo paskutinio mūsų failo kai kas ištrinta visam laikui. Perimkite šį failą, o ankstesnius mūsų failus ir viską, kas iš jų padaryta, ištrinkite.} other {}}\n\nPagarbiai{author, select, none {} other {\n{author}}}',
  'send.ourOrganisation': 'mūsų organizacija',

  'send.starter.help':
    'Nuo jo pradeda partneriai: jame yra projektas ir jo planas, visos organizacijos ir vietos bei Jūsų pasirinktos veiklos. Regioninėje veikloje kiekviena šalis pildo savo dalį; dalys sujungiamos be prieštaravimų.',
  'send.starter.activities': 'Kartu siunčiamos veiklos',
  'send.starter.none': 'Veiklų dar nėra. Faile bus projektas su planu, organizacijos ir vietos.',
  'send.starter.noneRegional':
    'Regioninių veiklų dar nėra: skyriuje „Pagrindiniai duomenys“ nurodykite veiklos kryptį arba šalis, kurioms ji skirta.',
  'send.starter.column.take': 'Siųsti',
  'send.starter.column.activity': 'Veikla',
  'send.starter.column.date': 'Data',
  'send.starter.column.parts': 'Šalių dalys',
  'send.starter.take': 'Siųsti kartu: {label}',
  'send.starter.onlyRegional': 'Tik regioninės veiklos',
  'send.starter.toFill': 'dar pildyti: {countries}',
  'send.starter.allFilled': 'viskas užpildyta',
  'send.starter.oneCountry': 'ne regioninė',
  'send.starter.chosen':
    '{count, plural, =0 {Nepasirinkta nė viena veikla.} one {Pasirinkta # veikla.} few {Pasirinktos # veiklos.} many {Pasirinkta # veiklos.} other {Pasirinkta # veiklų.}}',
  'send.starter.internalNotes':
    '{count, plural, one {# pasirinkta veikla turi vidinę pastabą.} few {# pasirinktos veiklos turi vidinę pastabą.} many {# pasirinktos veiklos turi vidinę pastabą.} other {# pasirinktų veiklų turi vidinę pastabą.}} Ją perskaityti galės kiekvienas, kas atvers failą: {names}',
  'send.starter.otherPartners':
    '{count, plural, one {# pasirinktą veiklą pateikė partneris.} few {# pasirinktas veiklas pateikė partneriai.} many {# pasirinktos veiklos pateikė partneriai.} other {# pasirinktų veiklų pateikė partneriai.}} Visa tai gaus kiekvienas, kam siunčiate failą.',
  'send.starter.make': 'Sukurti pradžios failą',
  'send.starter.name': 'pradzia',
  'send.starter.subject': '{project}: pradžios failas',
  'send.starter.body':
    'Laba diena,\n\nprie šio laiško pridėtas projekto „{project}“ pradžios failas {file}.\n\nAtverkite programą „FOR-IN Register“. Jei tik pradedate, pasirinkite „Atverti pradžios failą arba kolegos failą“. Jei su projektu „{project}“ jau dirbate, pasirinkite „Sujungti ataskaitas“ ir nutempkite failą ten; niekas, ką įrašėte, nedings.\n\n{regional, plural, =0 {} one {Jame yra # regioninė veikla. Prašome užpildyti savo šalies dalį.\n\n} few {Jame yra # regioninės veiklos. Prašome užpildyti savo šalies dalis.\n\n} many {Jame yra # regioninės veiklos. Prašome užpildyti savo šalies dalis.\n\n} other {Jame yra # regioninių veiklų. Prašome užpildyti savo šalies dalis.\n\n}}Pagarbiai{author, select, none {} other {\n{author}}}',
} satisfies Readonly<Record<keyof typeof english, string>>;
