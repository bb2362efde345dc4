export const attendance = {
  'attendance.why.teams.list.v1': '„Microsoft Teams“ dalyvių sąrašas: po eilutę kiekvienam prisijungimui ir išėjimui.',
  'attendance.why.teams.report.v2021': 'Nuotolinio susitikimo lankomumo ataskaita: po eilutę kiekvienam prisijungimui.',
  'attendance.why.teams.report.v2022':
    '„Microsoft Teams“ lankomumo ataskaita: skaičiuojamas dalyvių sąrašas, žemiau esančios dalys jį kartoja.',
  'attendance.why.teams.live_event':
    '„Teams“ tiesioginio renginio žurnalas: po eilutę kiekvienam prisijungimui ir išėjimui.',
  'attendance.why.zoom.participants.sessions': '„Zoom“ dalyvių ataskaita: po eilutę kiekvienam prisijungimui.',
  'attendance.why.zoom.participants.unique':
    '„Zoom“ dalyvių ataskaita („unique users“): po eilutę kiekvienam vardui ir adresui.',
  'attendance.why.zoom.meetings.list': 'Kelių „Zoom“ susitikimų sąrašas su dalyviais.',
  'attendance.why.zoom.webinar.attendee': '„Zoom“ vebinaro dalyvių ataskaita: vedėjas, pranešėjai, dalyviai ir kiti.',
  'attendance.why.zoom.registration': 'Registracijos į „Zoom“ susitikimą: ketinimai, ne dalyvavimas.',
  'attendance.why.meet.attendance': '„Google Meet“ lankomumo ataskaita.',
  'attendance.why.platform.log': 'Nuotolinio susitikimo žurnalas: vardai ir laikai.',
  'attendance.why.webex.attendance': '„Webex“ lankomumo ataskaita.',
  'attendance.why.eventbrite.attendees': '„Eventbrite“ sąrašas: atvyko tik pažymėti prie įėjimo.',
  'attendance.why.forms.registration': 'Registracijos formos atsakymai: ketinimai, ne dalyvavimas.',
  'attendance.why.registration.list': 'Registracijų sąrašas: ketinimai, ne dalyvavimas.',
  'attendance.why.stream.metrics': 'Transliacijos rodikliai: peržiūros niekada nėra dalyviai.',
  'attendance.why.poll.report': 'Apklausos ataskaita.',
  'attendance.why.signin.sheet': 'Surinktas dalyvių sąrašas.',
  'attendance.why.participants.list': 'Dalyvių sąrašas, kuriame nurodyta, kas dalyvavo gyvai, o kas nuotoliu.',
  'attendance.why.unknown': 'Niekas jame nepanašu į žmonių sąrašą.',
  'attendance.why.table':
    'Lapas „{sheet}“, antraštė {row, number} eilutėje, {columns, plural, one {suprastas # stulpelis} few {suprasti # stulpeliai} many {suprasta # stulpelio} other {suprasta # stulpelių}}.',
  'attendance.why.byShape': 'Antraštės parašytos čia nežinoma kalba; stulpeliai atpažinti iš to, kas juose įrašyta.',
  'attendance.why.encoding':
    'Raidės perskaitytos kaip {encoding}. Pažiūrėkite į vardus: jei raidės netinkamos, išsaugokite failą kaip „Excel“ darbaknygę ir įkelkite iš naujo.',
  'attendance.why.date':
    'Data paimta iš {source, select, event_start {susitikimo pradžios} row_times {eilučių laikų} title_row {eilučių virš sąrašo} day_columns {dienų stulpelių} sheet_name {lapo pavadinimo} file_name {failo pavadinimo} activity {veiklos} person {Jūsų atsakymo} other {failo}}.',
  'attendance.noPeopleFound':
    'Faile {file} neatpažintas joks žmonių sąrašas. Nurodykite, kas yra jo stulpeliuose, arba pasirinkite kitą failą.',
  'attendance.numbersOnly':
    'Faile {file} parašyta, kiek žmonių buvo, bet ne kas. Todėl niekas neįskaityta: įrašykite skaičių į veiklą ranka arba imkite vardų sąrašą.',
  'attendance.noRows':
    'Failas {file} turi žmonių sąrašo stulpelius, bet jame nieko nėra. Patikrinkite, ar tai tas failas.',
  'attendance.passedOver':
    'Faile {file} {count, plural, one {# eilutė be numerio panaši į asmenį, bet palaikyta antrašte} few {# eilutės be numerio panašios į asmenis, bet palaikytos antraštėmis} many {# eilutės be numerio panaši į asmenį, bet palaikyta antrašte} other {# eilučių be numerio panašios į asmenis, bet palaikytos antraštėmis}}. Jei ten yra žmogus, įrašykite eilutei numerį ir įkelkite failą iš naujo.',
  'attendance.fewTimes':
    'Faile {file} tik prie kai kurių žmonių nurodyta, kada jie atvyko. {count, plural, one {# eilutė be laiko taip pat įskaityta} few {# eilutės be laiko taip pat įskaitytos} many {# eilutės be laiko taip pat įskaityta} other {# eilučių be laiko taip pat įskaityta}}. Jei atvyko tik tie, prie kurių yra laikas, kitų neįskaitykite.',
  'attendance.nameless':
    'Faile {file} {count, plural, one {# eilutė be vardo pasirašyta, pažymėta arba su organizacija ir neįskaityta} few {# eilutės be vardo pasirašytos, pažymėtos arba su organizacija ir neįskaitytos} many {# eilutės be vardo pasirašyta, pažymėta arba su organizacija ir neįskaityta} other {# eilučių be vardo pasirašyta, pažymėta arba su organizacija ir neįskaityta}}. Jei tai žmonės, įrašykite vardus ir failą įkelkite iš naujo.',
  'attendance.draftBeside':
    'Faile {file} viename lape yra sąrašo projektas ir kitas sąrašas. {count, plural, one {# projekto eilutė taip pat įskaityta} few {# projekto eilutės taip pat įskaitytos} many {# projekto eilutės taip pat įskaityta} other {# projekto eilučių taip pat įskaityta}}. Jei teisingas tik kitas sąrašas, projektą ištrinkite, įrašykite ir failą įkelkite iš naujo.',
  'attendance.peopleBeside':
    'Failo {file} stulpelyje „{column}“ dar suskaičiuota žmonių be vardo: {count, number}. Jie neįskaityti; jei jie dalyvavo, pridėkite juos ranka.',
  'attendance.pollReport':
    '{file} yra apklausos ataskaita. Ji nesako, kas dalyvavo; imkite to paties susitikimo lankomumo ataskaitą.',
  'attendance.hiddenSheet':
    'Failo {file} lapas „{sheet}“ yra paslėptas ir neįskaitytas. Jei jame yra žmonių, parodykite lapą programoje „Excel“, išsaugokite ir įkelkite failą iš naujo.',
  'attendance.hiddenRows':
    'Faile {file} paslėptų eilučių su žmonėmis: {count, number}. Jos taip pat įskaičiuotos. Jei šie žmonės renginyje nedalyvavo, ištrinkite jų eilutes programoje „Excel“, išsaugokite ir įkelkite failą iš naujo.',
  'attendance.dateDiffers': '{file} yra {found}, o veikla – {expected}. Patikrinkite, ar jie susiję.',
  'attendance.otherEvent': 'Failai yra skirtingų dienų: {first} ir {other}. Patikrinkite, ar jie to paties renginio.',
  'attendance.askDate': 'Failo {file} data neaiški: {candidates}. Pasirinkite vieną.',
  'attendance.askNameDate':
    'Failo {file} data parašyta tik jo pavadinime: {candidates}. Patvirtinkite, ar ji teisinga.',
  'attendance.askNoDate': 'Faile {file} neparašyta, kada vyko renginys. Įrašykite datą.',
  'attendance.askMapping':
    'Nepavyko suprasti, ką reiškia failo {file} stulpeliai. Tai reikia nurodyti prieš skaičiuojant.',
  'attendance.askGender': 'Faile {file} lyties stulpelio „M“ gali reikšti vyrus arba moteris. Nurodykite.',
  'attendance.askMeeting':
    'Faile {file} yra {count, plural, one {# susitikimas} few {# susitikimai} many {# susitikimo} other {# susitikimų}}. Pasirinkite tuos, kurie priklauso renginiui.',
  'attendance.askSheets':
    'Atrodo, kad faile {file} yra kelios vieno sąrašo versijos, lapuose Nr. {sheets}. Nurodykite, kurie lapai įskaitomi; kitaip bus įskaityti ir iš sąrašo išbraukti žmonės.',
  'attendance.reason.bot': 'užrašų arba įrašymo programa',
  'attendance.reason.room': 'salė arba kambarys',
  'attendance.reason.waiting-room': 'tik laukiamajame',
  'attendance.reason.no-show': 'neatvyko',
  'attendance.reason.no-times': 'nėra prisijungimo ar išėjimo laiko',
  'attendance.reason.service': 'vertėjai, technikai',
  'attendance.reason.registration-only': 'tik registruotasi',
  'attendance.reason.other-version': 'kitoje sąrašo versijoje',
  'attendance.reason.too-short': 'trumpiau nei mažiausia trukmė',
  'attendance.reason.by-hand': 'neįskaityta Jūsų sprendimu',
  'attendance.method':
    'Asmenys skiriami pagal el. pašto adresą, po to pagal vardą ir pavardę, nepaisant didžiųjų raidžių ir diakritinių ženklų; vieno asmens prisijungimai sujungiami{minutes, select, 0 {} other {; iš viso ne mažiau kaip {minutes} min.}}{staff, select, yes {; be vedėjų, pranešėjų ir projekto darbuotojų} other {}}.',
};
