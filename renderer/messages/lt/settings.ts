import type { settings as english } from '../en/settings.ts';

/** Lithuanian. Keys begin with `settings.`. */
export const settings = {
  'settings.title': 'Nustatymai',
  'settings.description':
    'Jūs ir šis kompiuteris. Tai, kas priklauso pačiam projektui, yra skiltyje „Projektas ir planas“.',
  'settings.you': 'Jūs',
  'settings.name': 'Jūsų vardas',
  'settings.nameHelp': 'Kolegos jį matys prie to, ką įrašėte.',
  'settings.partner': 'Organizacija, kurios ataskaitas teikiate',
  'settings.partnerHelp':
    'Ji nurodoma kaip naujų veiklų pateikėja. Jei sąraše jos nėra, pridėkite ją skiltyje „Organizacijos“.',
  'settings.partnerNone': 'Nepasirinkta',
  'settings.country': 'Šalis, kurioje dirbate',
  'settings.countryNone': 'Nepasirinkta',
  'settings.role': 'Ką čia darote',
  'settings.role.reports': 'Teikiu ataskaitas',
  'settings.role.collects': 'Renku ataskaitas',
  'settings.role.both': 'Ir teikiu, ir renku',
  'settings.roleHelp': 'Skiltis „Sujungti ataskaitas“ rodoma tik tiems, kas ataskaitas renka.',
  'settings.appearance': 'Kalba ir išvaizda',
  'settings.language': 'Kalba',
  'settings.theme': 'Spalvos',
  'settings.theme.auto': 'Kaip sistemos',
  'settings.theme.light': 'Šviesios',
  'settings.theme.dark': 'Tamsios',
  'settings.backups': 'Atsarginės kopijos',
  'settings.backupsIn':
    'Atsarginės kopijos daromos savaime kasdien ir prieš kiekvieną didelį pakeitimą. Jos laikomos čia: {place}.',
  'settings.backupsInside':
    'Atsarginės kopijos laikomos šioje naršyklėje. Išvalius naršyklės duomenis, dings ir jos. Pasirinkite aplanką arba kartais išsaugokite kopiją.',
  'settings.backUpNow': 'Padaryti atsarginę kopiją dabar',
  'settings.backedUp': 'Atsarginė kopija padaryta ir patikrinta.',
  'settings.backUpFailed':
    'Atsarginės kopijos nepavyko padaryti. Ankstesnės kopijos nepakeistos. Patikrinkite, ar yra laisvos vietos, ir bandykite dar kartą.',
  'settings.chooseFolder': 'Pasirinkti aplanką',
  'settings.chooseOtherFolder': 'Pasirinkti kitą aplanką',
  'settings.folderChosen': 'Nuo šiol atsarginės kopijos laikomos čia: {place}.',
  'settings.backupsNone': 'Atsarginių kopijų dar nėra. Pirmoji padaroma, kai ką nors pakeičiate.',
  'settings.backupsUnread':
    'Atsarginių kopijų sąrašo nepavyko perskaityti. Niekas nepakeista. Patikrinkite, ar yra aplankas {place}.',
  'settings.when': 'Padaryta',
  'settings.reason': 'Kodėl',
  'settings.records': 'Įrašai',
  'settings.size': 'Dydis',
  'settings.action': 'Veiksmas',
  'settings.kilobytes': '{size} kB',
  'settings.reason.daily': 'Kasdienė',
  'settings.reason.asked for': 'Jūsų prašymu',
  'settings.reason.before merging': 'Prieš sujungiant',
  'settings.reason.before restoring': 'Prieš atkuriant',
  'settings.reason.before upgrading': 'Prieš naują versiją',
  'settings.restore': 'Atkurti',
  'settings.restoreLabel': 'Atkurti atsarginę kopiją: {moment}',
  'settings.restoreSure':
    'Viskas bus taip, kaip buvo tuo metu: {moment}. Pirma padaroma atsarginė kopija to, kas yra dabar, todėl galėsite sugrįžti.',
  'settings.restoreYes': 'Taip, atkurti',
  'settings.restored': 'Atkurta atsarginė kopija: {moment}.',
  'settings.restoreFailed':
    'Atsarginės kopijos ({moment}) nepavyko atkurti. Niekas nepakeista. Pasirinkite kitą kopiją.',
  'settings.copy': 'Kopijavimas ir perkėlimas',
  'settings.copyHelp':
    'Vienas failas su viskuo, kas yra šiame projekte: įrašais, sprendimų istorija, planu. Laikykite jį saugioje vietoje.',
  'settings.export': 'Išsaugoti viską vienu failu',
  'settings.exported': 'Viskas išsaugota: {place}.',
  'settings.exportFailed':
    'Failo nepavyko išsaugoti. Niekas nepakeista. Pasirinkite kitą vietą ir bandykite dar kartą.',
  'settings.move': 'Perkėlimas į kitą kompiuterį',
  'settings.move1': 'Čia išsaugokite viską vienu failu.',
  'settings.move2': 'Perkelkite failą į kitą kompiuterį: USB atmintuke arba per bendrą savo įstaigos aplanką.',
  'settings.move3': 'Ten paleiskite „FOR-IN Register“ ir pasirinkite „Atverti pradžios failą arba kolegos failą“.',
  'settings.move4':
    'Toliau dirbkite tik viename iš jų. Jei dirbote abiejuose, viename skiltyje „Siųsti“ sukurkite failą, o kitame jį perimkite: niekas nedings.',
  'settings.about': 'Apie programą',
  'settings.version': 'FOR-IN Register {version}',
  'settings.edition.desktop': 'Kompiuterio programa',
  'settings.edition.browser': 'Naršyklės versija',
  'settings.projectVersion': 'Projektas {project}, aprašo versija {version}',
  'settings.offline': 'Iš šio kompiuterio niekas neiškeliauja, kol neišsaugote arba neišsiunčiate failo.',
  'settings.licence': 'Laisvoji programinė įranga, platinama pagal MIT licenciją.',
  'settings.licences': 'Programos sudedamųjų dalių licencijos',
} satisfies Readonly<Record<keyof typeof english, string>>;
