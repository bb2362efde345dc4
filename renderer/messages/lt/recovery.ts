import type { recovery as english } from '../en/recovery.ts';

/** Lithuanian. Keys begin with `recovery.`. */
export const recovery = {
  'recovery.title': 'Jūsų darbą reikia atkurti',
  'recovery.reason.missing':
    'Šio kompiuterio saugykloje nebėra projekto „{project}“. Taip nutinka, kai išvalomi naršyklės duomenys arba prisipildo diskas.',
  'recovery.reason.wiped':
    'Šio kompiuterio saugykla buvo sugadinta, ir naršyklė pašalino tai, kas joje buvo iš projekto „{project}“.',
  'recovery.reason.behind':
    'Šio kompiuterio saugykloje projekto „{project}“ duomenų yra mažiau, nei kadaise buvo išsaugota.',
  'recovery.reason.damaged': 'Dalies projekto „{project}“ duomenų šio kompiuterio saugykloje nepavyksta perskaityti.',
  'recovery.fromBackup':
    'Naujausios sveikos atsarginės kopijos laikas – {moment}. {changes, plural, =0 {Vėlesnių pakeitimų žurnale nėra.} one {Žurnale yra # vėlesnis pakeitimas ({last}).} few {Žurnale yra # vėlesni pakeitimai, paskutinis – {last}.} many {Žurnale yra # vėlesnio pakeitimo, paskutinis – {last}.} other {Žurnale yra # vėlesnių pakeitimų, paskutinis – {last}.}}',
  'recovery.fromJournal':
    'Atsarginės kopijos nėra, bet žurnale yra {changes, plural, one {# pakeitimas ({last}).} few {# pakeitimai, paskutinis – {last}.} many {# pakeitimo, paskutinis – {last}.} other {# pakeitimų, paskutinis – {last}.}}',
  'recovery.bringsBack':
    '{records, plural, one {Galima atkurti # įrašą.} few {Galima atkurti # įrašus.} many {Galima atkurti # įrašo.} other {Galima atkurti # įrašų.}} {missing, plural, =0 {Viskas, kas buvo išsaugota, yra.} one {# išsaugoto pakeitimo nėra nei atsarginėje kopijoje, nei žurnale.} few {# išsaugotų pakeitimų nėra nei atsarginėje kopijoje, nei žurnale.} many {# išsaugoto pakeitimo nėra nei atsarginėje kopijoje, nei žurnale.} other {# išsaugotų pakeitimų nėra nei atsarginėje kopijoje, nei žurnale.}}',
  'recovery.nothing':
    'Nėra nei atsarginės kopijos, nei žurnalo, iš kurių būtų galima atkurti. Jei turite kopiją faile, atverkite ją.',
  'recovery.damagedBackups':
    '{count, plural, one {# naujesnė atsarginė kopija sugadinta ir palikta tokia, kokia yra.} few {# naujesnės atsarginės kopijos sugadintos ir paliktos tokios, kokios yra.} many {# naujesnės atsarginės kopijos sugadintos ir paliktos tokios, kokios yra.} other {# naujesnių atsarginių kopijų sugadinta; jos paliktos tokios, kokios yra.}}',
  'recovery.kept': 'Tai, kas čia yra dabar, lieka greta ir neištrinama.',
  'recovery.backups': 'Atsarginės kopijos',
  'recovery.restoreThis': 'Atkurti šią',
  'recovery.restoreThisLabel': 'Atkurti šią: {moment}',
  'recovery.backupLine':
    '{moment} · {records, plural, one {# įrašas} few {# įrašai} many {# įrašo} other {# įrašų}} · {reason}',
  'recovery.noOther': 'Kitos atsarginės kopijos nėra.',
  'recovery.chooseFolder': 'Pasirinkti aplanką su mano atsarginėmis kopijomis',
  'recovery.folderFailed': 'Šio aplanko naudoti negalima. Pasirinkite kitą aplanką arba atverkite kopiją iš failo.',
  'recovery.openFile': 'Atverti kopiją iš failo',
  'recovery.restore': 'Atkurti viską',
  'recovery.restoring': 'Atkuriama …',
  'recovery.saveHere': 'Išsaugoti to, kas čia yra, kopiją',
  'recovery.chooseAnother': 'Pasirinkti kitą atsarginę kopiją',
  'recovery.damaged': 'sugadinta',
  'recovery.later': 'Galite ir užverti programą. Kol nepasirenkate, niekas nekeičiama.',
  'recovery.saved': 'Kopija išsaugota: {place}.',
  'recovery.saveFailed':
    'Kopijos nepavyko išsaugoti. Niekas nepakeista. Pasirinkite kitą vietą ir bandykite dar kartą.',
  'recovery.failed':
    'Atkurti nepavyko, niekas nepakeista. Pasirinkite kitą atsarginę kopiją arba išsaugokite to, kas čia yra, kopiją ir paprašykite pagalbos.',
  'recovery.notOpened': 'Projektas „{project}“ neatvertas',
  'recovery.tryAgain': 'Bandyti dar kartą',
  'recovery.otherProject': 'Atverti kitą projektą',
  'recovery.crashTitle': 'Šis puslapis nustojo veikti',
  'recovery.crashHelp':
    'Tai, kas išsaugota, niekur nedings. Saugumo dėlei išsaugokite kopiją ir atverkite puslapį iš naujo. Jei jis vėl nustos veikti, nusiųskite toliau pateiktą tekstą tam, kas prižiūri programą; įrašų jame nėra.',
  'recovery.crashSave': 'Išsaugoti visų duomenų kopiją',
  'recovery.crashAgain': 'Atverti puslapį iš naujo',
  'recovery.crashDetails': 'Išsamiau',
} satisfies Readonly<Record<keyof typeof english, string>>;
