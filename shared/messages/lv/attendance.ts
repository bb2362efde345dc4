export const attendance = {
  'attendance.why.teams.list.v1':
    '„Microsoft Teams“ dalībnieku saraksts: pa rindai katrai pievienošanās un aiziešanas reizei.',
  'attendance.why.teams.report.v2021': 'Tiešsaistes sanāksmes apmeklējuma atskaite: pa rindai katram savienojumam.',
  'attendance.why.teams.report.v2022':
    '„Microsoft Teams“ apmeklējuma atskaite: skaita dalībnieku sarakstu, sadaļas zemāk to atkārto.',
  'attendance.why.teams.live_event':
    '„Teams“ tiešraides pasākuma žurnāls: pa rindai katrai pievienošanās un aiziešanas reizei.',
  'attendance.why.zoom.participants.sessions': '„Zoom“ dalībnieku atskaite: pa rindai katram savienojumam.',
  'attendance.why.zoom.participants.unique':
    '„Zoom“ dalībnieku atskaite („unique users“): pa rindai katram vārdam un adresei.',
  'attendance.why.zoom.meetings.list': 'Vairāku „Zoom“ sanāksmju saraksts ar dalībniekiem.',
  'attendance.why.zoom.webinar.attendee':
    '„Zoom“ vebināra dalībnieku atskaite: vadītājs, runātāji, dalībnieki un citi.',
  'attendance.why.zoom.registration': 'Reģistrācija „Zoom“ sanāksmei: paredzētais skaits, nevis apmeklējums.',
  'attendance.why.meet.attendance': '„Google Meet“ apmeklējuma atskaite.',
  'attendance.why.platform.log': 'Tiešsaistes sanāksmes žurnāls: vārdi un laiki.',
  'attendance.why.webex.attendance': '„Webex“ apmeklējuma atskaite.',
  'attendance.why.eventbrite.attendees': '„Eventbrite“ saraksts: ieradās tikai tie, kas atzīmēti pie ieejas.',
  'attendance.why.forms.registration': 'Reģistrācijas veidlapas atbildes: paredzētais skaits, nevis apmeklējums.',
  'attendance.why.registration.list': 'Reģistrāciju saraksts: paredzētais skaits, nevis apmeklējums.',
  'attendance.why.stream.metrics': 'Straumes rādītāji: skatījumi nekad nav dalībnieki.',
  'attendance.why.poll.report': 'Aptaujas atskaite.',
  'attendance.why.signin.sheet': 'Pārrakstīts dalībnieku saraksts.',
  'attendance.why.participants.list': 'Dalībnieku saraksts, kurā teikts, kurš bija klātienē un kurš tiešsaistē.',
  'attendance.why.unknown': 'Nekas tajā nelīdzinās cilvēku sarakstam.',
  'attendance.why.table':
    'Lapa „{sheet}“, virsraksts {row, number}. rindā, {columns, plural, zero {saprastas # kolonnas} one {saprasta # kolonna} other {saprastas # kolonnas}}.',
  'attendance.why.byShape': 'Virsraksti ir šeit nezināmā valodā; kolonnas atpazītas pēc tā, kas tajās ierakstīts.',
  'attendance.why.encoding':
    'Burti nolasīti kā {encoding}. Apskatiet vārdus: ja burti nav pareizi, saglabājiet failu kā „Excel“ darbgrāmatu un ievietojiet vēlreiz.',
  'attendance.why.date':
    'Datums ņemts no {source, select, event_start {sanāksmes sākuma} row_times {rindu laikiem} title_row {rindām virs saraksta} day_columns {dienu kolonnām} sheet_name {lapas nosaukuma} file_name {faila nosaukuma} activity {aktivitātes} person {Jūsu atbildes} other {faila}}.',
  'attendance.noPeopleFound':
    'Failā {file} nav atpazīts neviens cilvēku saraksts. Norādiet, kas ir tā kolonnās, vai izvēlieties citu failu.',
  'attendance.numbersOnly':
    'Failā {file} teikts, cik cilvēku bija, bet ne kuri. Tāpēc neviens nav ieskaitīts: ierakstiet skaitu aktivitātē pašrocīgi vai ņemiet vārdu sarakstu.',
  'attendance.noRows':
    'Failam {file} ir cilvēku saraksta kolonnas, bet tajā neviena nav. Pārbaudiet, vai tas ir īstais fails.',
  'attendance.passedOver':
    'Failā {file} {count, plural, zero {# rindu bez numura izskatās pēc personām, bet uzskatītas par virsrakstiem} one {# rinda bez numura izskatās pēc personas, bet uzskatīta par virsrakstu} other {# rindas bez numura izskatās pēc personām, bet uzskatītas par virsrakstiem}}. Ja tur ir cilvēks, ierakstiet rindai numuru un ievietojiet failu vēlreiz.',
  'attendance.fewTimes':
    'Failā {file} tikai dažās rindās norādīts, kad cilvēki ieradās. {count, plural, zero {# rindu bez laika arī ieskaitītas} one {# rinda bez laika arī ieskaitīta} other {# rindas bez laika arī ieskaitītas}}. Ja ieradās tikai tie, kam ir laiks, pārējos neieskaitiet.',
  'attendance.nameless':
    'Failā {file} {count, plural, zero {# rindu bez vārda ir parakstītas, atzīmētas vai ar organizāciju un nav ieskaitītas} one {# rinda bez vārda ir parakstīta, atzīmēta vai ar organizāciju un nav ieskaitīta} other {# rindas bez vārda ir parakstītas, atzīmētas vai ar organizāciju un nav ieskaitītas}}. Ja tie ir cilvēki, ierakstiet vārdus un ielieciet failu vēlreiz.',
  'attendance.draftBeside':
    'Failā {file} vienā lapā ir melnraksts un vēl viens saraksts. {count, plural, zero {# melnraksta rindu arī ieskaitītas} one {# melnraksta rinda arī ieskaitīta} other {# melnraksta rindas arī ieskaitītas}}. Ja pareizs ir tikai otrs saraksts, izdzēsiet melnrakstu, saglabājiet un ielieciet failu vēlreiz.',
  'attendance.peopleBeside':
    'Faila {file} kolonnā „{column}“ vēl saskaitīti cilvēki bez vārda: {count, number}. Tie nav ieskaitīti; ja tie piedalījās, pieskaitiet tos pašrocīgi.',
  'attendance.pollReport':
    '{file} ir aptaujas atskaite. Tā nesaka, kas piedalījās; ņemiet tās pašas sanāksmes apmeklējuma atskaiti.',
  'attendance.hiddenSheet':
    'Faila {file} lapa „{sheet}“ ir paslēpta un nav ieskaitīta. Ja tajā ir cilvēki, parādiet lapu programmā „Excel“, saglabājiet un ievietojiet failu vēlreiz.',
  'attendance.hiddenRows':
    'Failā {file} paslēpto rindu ar cilvēkiem skaits: {count, number}. Tās arī ir ieskaitītas. Ja šie cilvēki pasākumā nepiedalījās, izdzēsiet viņu rindas programmā „Excel“, saglabājiet un ievietojiet failu vēlreiz.',
  'attendance.dateDiffers': '{file} ir no {found}, bet aktivitāte – {expected}. Pārbaudiet, vai tie ir saistīti.',
  'attendance.otherEvent': 'Faili ir no dažādām dienām: {first} un {other}. Pārbaudiet, vai tie ir no viena pasākuma.',
  'attendance.askDate': 'Faila {file} datums nav skaidrs: {candidates}. Izvēlieties vienu.',
  'attendance.askNameDate':
    'Faila {file} datums ir tikai tā nosaukumā: {candidates}. Apstipriniet, vai tas ir pareizs.',
  'attendance.askNoDate': 'Failā {file} nav teikts, kad notika pasākums. Ierakstiet datumu.',
  'attendance.askMapping': 'Neizdevās saprast, ko nozīmē faila {file} kolonnas. Tas jānorāda, pirms kādu skaita.',
  'attendance.askGender': 'Failā {file} dzimuma kolonnas „M“ var nozīmēt vīriešus vai sievietes. Norādiet, ko.',
  'attendance.askMeeting':
    'Failā {file} ir {count, plural, zero {# sanāksmju} one {# sanāksme} other {# sanāksmes}}. Izvēlieties tās, kas pieder pasākumam.',
  'attendance.askSheets':
    'Šķiet, ka failā {file} ir vairākas viena saraksta versijas, lapās Nr. {sheets}. Norādiet, kuras lapas ieskaitīt; citādi tiks ieskaitīti arī no saraksta svītrotie.',
  'attendance.reason.bot': 'pierakstu vai ieraksta programma',
  'attendance.reason.room': 'zāle vai telpa',
  'attendance.reason.waiting-room': 'tikai uzgaidāmajā telpā',
  'attendance.reason.no-show': 'neieradās',
  'attendance.reason.no-times': 'nav pievienošanās vai aiziešanas laika',
  'attendance.reason.service': 'tulki, tehniķi',
  'attendance.reason.registration-only': 'tikai reģistrējās',
  'attendance.reason.other-version': 'citā saraksta versijā',
  'attendance.reason.too-short': 'īsāk par minimumu',
  'attendance.reason.by-hand': 'neieskaitīts pēc Jūsu lēmuma',
  'attendance.method':
    'Personas atšķir pēc e-pasta adreses, tad pēc vārda un uzvārda, neņemot vērā lielos burtus un diakritiskās zīmes; vienas personas savienojumi apvienoti{minutes, select, 0 {} other {; kopā vismaz {minutes} min}}{staff, select, yes {; bez vadītājiem, runātājiem un projekta darbiniekiem} other {}}.',
};
