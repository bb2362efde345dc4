export const attendance = {
  'attendance.why.teams.list.v1': 'Microsoft Teamsi osalejate nimekiri: üks rida iga liitumise ja lahkumise kohta.',
  'attendance.why.teams.report.v2021': 'Veebikoosoleku osavõtuaruanne: üks rida iga ühenduse kohta.',
  'attendance.why.teams.report.v2022':
    'Microsoft Teamsi osavõtuaruanne: loetakse osalejate nimekirja, allpool olevad osad kordavad seda.',
  'attendance.why.teams.live_event': 'Teamsi otseürituse logi: üks rida iga liitumise ja lahkumise kohta.',
  'attendance.why.zoom.participants.sessions': 'Zoomi osalejate aruanne: üks rida iga ühenduse kohta.',
  'attendance.why.zoom.participants.unique':
    'Zoomi osalejate aruanne („unique users“): üks rida iga nime ja aadressi kohta.',
  'attendance.why.zoom.meetings.list': 'Mitme Zoomi koosoleku loend koos osalejatega.',
  'attendance.why.zoom.webinar.attendee': 'Zoomi veebiseminari osalejate aruanne: juht, esinejad, osalejad ja teised.',
  'attendance.why.zoom.registration': 'Registreerumised Zoomi koosolekule: kavatsused, mitte osalemine.',
  'attendance.why.meet.attendance': 'Google Meeti osavõtuaruanne.',
  'attendance.why.platform.log': 'Veebikoosoleku logi: nimed ja kellaajad.',
  'attendance.why.webex.attendance': 'Webexi osavõtuaruanne.',
  'attendance.why.eventbrite.attendees': 'Eventbrite’i loend: kohale tulid ainult need, kes sissepääsul märgiti.',
  'attendance.why.forms.registration': 'Registreerimisvormi vastused: kavatsused, mitte osalemine.',
  'attendance.why.registration.list': 'Registreerumiste loend: kavatsused, mitte osalemine.',
  'attendance.why.stream.metrics': 'Ülekande näitajad: vaatamised ei ole kunagi osalejad.',
  'attendance.why.poll.report': 'Küsitluse aruanne.',
  'attendance.why.signin.sheet': 'Sisse trükitud osalejate nimekiri.',
  'attendance.why.participants.list': 'Osalejate nimekiri, mis ütleb, kes oli kohapeal ja kes veebis.',
  'attendance.why.unknown': 'Miski selles ei sarnane inimeste nimekirjaga.',
  'attendance.why.table':
    'Leht „{sheet}“, päis real {row, number}, {columns, plural, one {mõisteti # veergu} other {mõisteti # veergu}}.',
  'attendance.why.byShape': 'Päised on siin tundmatus keeles; veerud tunti ära selle järgi, mis neis seisab.',
  'attendance.why.encoding':
    'Tähed loeti kodeeringus {encoding}. Vaadake nimesid: kui tähed on valed, salvestage fail Exceli töövihikuna ja lisage uuesti.',
  'attendance.why.date':
    'Kuupäev on võetud siit: {source, select, event_start {koosoleku algus} row_times {ridade kellaajad} title_row {read nimekirja kohal} day_columns {päevade veerud} sheet_name {lehe nimi} file_name {faili nimi} activity {tegevus} person {Teie vastus} other {fail}}.',
  'attendance.noPeopleFound':
    'Failist {file} ei leitud inimeste nimekirja. Öelge, mis on selle veergudes, või valige muu fail.',
  'attendance.numbersOnly':
    'Failis {file} on kirjas, mitu inimest oli, kuid mitte kes. Seepärast ei arvestatud kedagi: kirjutage arv tegevusse käsitsi või võtke nimede nimekiri.',
  'attendance.noRows':
    'Failil {file} on inimeste nimekirja veerud, kuid kedagi selles ei ole. Kontrollige, kas see on õige fail.',
  'attendance.passedOver':
    'Failis {file} {count, plural, one {# numbrita rida sarnaneb inimesega, kuid seda peeti pealkirjaks} other {# numbrita rida sarnanevad inimestega, kuid neid peeti pealkirjadeks}}. Kui seal on inimene, lisage reale number ja lisage fail uuesti.',
  'attendance.fewTimes':
    'Failis {file} on ainult mõnel real kirjas, millal inimesed tulid. {count, plural, one {# ajata rida on samuti arvestatud} other {# ajata rida on samuti arvestatud}}. Kui tulid ainult need, kellel on aeg, jätke teised arvestamata.',
  'attendance.nameless':
    'Failis {file} on {count, plural, one {# nimeta rida, millel on allkiri, märge või organisatsioon; seda ei arvestata} other {# nimeta rida, millel on allkiri, märge või organisatsioon; neid ei arvestata}}. Kui need on inimesed, kirjutage nimed ja lisage fail uuesti.',
  'attendance.draftBeside':
    'Failis {file} on ühel lehel mustand ja teine nimekiri. {count, plural, one {Ka # mustandi rida on arvestatud} other {Ka # mustandi rida on arvestatud}}. Kui õige on ainult teine nimekiri, kustutage mustand, salvestage ja lisage fail uuesti.',
  'attendance.peopleBeside':
    'Faili {file} veerus „{column}“ on loetletud veel nimeta inimesi: {count, number}. Neid ei arvestatud; kui nad osalesid, lisage nad käsitsi.',
  'attendance.pollReport': '{file} on küsitluse aruanne. See ei ütle, kes osales; võtke sama koosoleku osavõtuaruanne.',
  'attendance.hiddenSheet':
    'Faili {file} leht „{sheet}“ on peidetud ja seda ei arvestatud. Kui seal on inimesi, tooge leht Excelis nähtavale, salvestage ja lisage fail uuesti.',
  'attendance.hiddenRows':
    'Failis {file} on peidetud inimestega ridu: {count, number}. Ka need on arvestatud. Kui need inimesed üritusel ei osalenud, kustutage nende read Excelis, salvestage ja lisage fail uuesti.',
  'attendance.dateDiffers':
    '{file} on kuupäevast {found}, tegevus kuupäevast {expected}. Kontrollige, kas need kuuluvad kokku.',
  'attendance.otherEvent': 'Failid on eri päevadest: {first} ja {other}. Kontrollige, kas need on samast üritusest.',
  'attendance.askDate': 'Faili {file} kuupäev ei ole kindel: {candidates}. Valige üks.',
  'attendance.askNameDate': 'Faili {file} kuupäev on ainult selle nimes: {candidates}. Kinnitage, kas see on õige.',
  'attendance.askNoDate': 'Fail {file} ei ütle, millal üritus toimus. Kirjutage kuupäev.',
  'attendance.askMapping':
    'Ei õnnestunud aru saada, mida faili {file} veerud tähendavad. See tuleb enne lugemist öelda.',
  'attendance.askGender': 'Failis {file} võib soo veeru „M“ tähendada mehi või naisi. Öelge, kumba.',
  'attendance.askMeeting':
    'Failis {file} on {count, plural, one {# koosolek} other {# koosolekut}}. Valige need, mis kuuluvad üritusse.',
  'attendance.askSheets':
    'Näib, et failis {file} on ühe nimekirja mitu versiooni, lehtedel nr {sheets}. Öelge, millised lehed arvesse lähevad; muidu loetakse ka nimekirjast maha võetud inimesed.',
  'attendance.reason.bot': 'märkmete või salvestuse programm',
  'attendance.reason.room': 'ruum või saal',
  'attendance.reason.waiting-room': 'ainult ooteruumis',
  'attendance.reason.no-show': 'ei tulnud',
  'attendance.reason.no-times': 'liitumise ega lahkumise aega ei ole',
  'attendance.reason.service': 'tõlgid, tehnikud',
  'attendance.reason.registration-only': 'ainult registreerus',
  'attendance.reason.other-version': 'nimekirja teises versioonis',
  'attendance.reason.too-short': 'lühem kui miinimum',
  'attendance.reason.by-hand': 'Teie otsusel arvestamata',
  'attendance.method':
    'Isikuid eristatakse e-posti aadressi, seejärel täisnime järgi, arvestamata suurtähti ja täpitähti; ühe isiku ühendused on liidetud{minutes, select, 0 {} other {; kokku vähemalt {minutes} min}}{staff, select, yes {; ilma juhtide, esinejate ja projekti töötajateta} other {}}.',
};
