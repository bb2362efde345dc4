import type { recovery as english } from '../en/recovery.ts';

/** Estonian. Keys begin with `recovery.`. */
export const recovery = {
  'recovery.title': 'Teie töö vajab taastamist',
  'recovery.reason.missing':
    'Selle arvuti andmehoidlas ei ole enam projekti {project}. Nii juhtub, kui brauseri andmed kustutatakse või ketas on täis.',
  'recovery.reason.wiped': 'Selle arvuti andmehoidla sai kahjustada ja brauser kustutas projekti {project} andmed.',
  'recovery.reason.behind': 'Selle arvuti andmehoidlas on projekti {project} andmeid vähem, kui on kord salvestatud.',
  'recovery.reason.damaged': 'Osa projekti {project} andmetest selle arvuti andmehoidlas ei saa lugeda.',
  'recovery.fromBackup':
    'Uusima terve varukoopia aeg: {moment}. {changes, plural, =0 {Hilisemaid muudatusi muudatuste päevikus ei ole.} one {Muudatuste päevikus on # hilisem muudatus ({last}).} other {Muudatuste päevikus on # hilisemat muudatust, viimane neist {last}.}}',
  'recovery.fromJournal':
    'Varukoopiat ei ole, kuid muudatuste päevikus on {changes, plural, one {# muudatus ({last}).} other {# muudatust, viimane neist {last}.}}',
  'recovery.bringsBack':
    '{records, plural, one {Taastada saab # kirje.} other {Taastada saab # kirjet.}} {missing, plural, =0 {Midagi salvestatust ei ole puudu.} one {# salvestatud muudatust ei ole varukoopias ega muudatuste päevikus.} other {# salvestatud muudatust ei ole varukoopias ega muudatuste päevikus.}}',
  'recovery.nothing':
    'Ei ole varukoopiat ega muudatuste päevikut, millest taastada. Kui Teil on koopia failina, avage see.',
  'recovery.damagedBackups':
    '{count, plural, one {Üks uuem varukoopia on kahjustatud ja jäeti muutmata alles.} other {# uuemat varukoopiat on kahjustatud ja jäeti muutmata alles.}}',
  'recovery.kept': 'See, mis siin praegu on, hoitakse eraldi alles ja seda ei kustutata.',
  'recovery.backups': 'Varukoopiad',
  'recovery.restoreThis': 'Taasta see',
  'recovery.restoreThisLabel': 'Taasta see: {moment}',
  'recovery.backupLine': '{moment} · {records, plural, one {# kirje} other {# kirjet}} · {reason}',
  'recovery.noOther': 'Teisi varukoopiaid ei ole.',
  'recovery.chooseFolder': 'Vali minu varukoopiatega kaust',
  'recovery.folderFailed': 'Seda kausta ei saa kasutada. Valige mõni teine kaust või avage koopia failist.',
  'recovery.openFile': 'Ava koopia failist',
  'recovery.restore': 'Taasta kõik',
  'recovery.restoring': 'Taastamine …',
  'recovery.saveHere': 'Salvesta siinsete andmete koopia',
  'recovery.chooseAnother': 'Vali teine varukoopia',
  'recovery.damaged': 'kahjustatud',
  'recovery.later': 'Võite programmi ka sulgeda. Kuni Te midagi ei vali, midagi ei muudeta.',
  'recovery.saved': 'Koopia on salvestatud: {place}.',
  'recovery.saveFailed': 'Koopiat ei õnnestunud salvestada. Midagi ei muudetud. Valige teine koht ja proovige uuesti.',
  'recovery.failed':
    'Taastada ei õnnestunud ja midagi ei muudetud. Valige teine varukoopia või salvestage siinsete andmete koopia ja paluge abi.',
  'recovery.notOpened': 'Projekti {project} ei avatud',
  'recovery.tryAgain': 'Proovi uuesti',
  'recovery.otherProject': 'Ava teine projekt',
  'recovery.crashTitle': 'See leht lakkas töötamast',
  'recovery.crashHelp':
    'Salvestatu on kindlas kohas. Salvestage igaks juhuks koopia ja avage leht uuesti. Kui see jälle töötamast lakkab, saatke allolev tekst programmi hooldajale; kirjeid selles ei ole.',
  'recovery.crashSave': 'Salvesta kõigi andmete koopia',
  'recovery.crashAgain': 'Ava leht uuesti',
  'recovery.crashDetails': 'Üksikasjad',
} satisfies Readonly<Record<keyof typeof english, string>>;
