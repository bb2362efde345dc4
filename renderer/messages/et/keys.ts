/** Estonian. Who can open a file, passwords, and the coordinator's key. */
export const keys = {
  'keys.passwordOf': 'Faili {file} parool',
  'keys.openWith': 'Ava parooliga',
  'keys.trying': 'Parooli proovitakse …',
  'keys.readers': 'Kes saab faili avada',
  'keys.readers.coordinator': 'Ainult koordinaator',
  'keys.readers.coordinatorHelp': 'Fail tehakse koordinaatori võtme jaoks. Keegi teine, isegi Teie, ei saa seda avada.',
  'keys.readers.noCoordinatorHelp': 'Selleks on vaja koordinaatori võtit. See tuleb koordinaatori alustusfailiga.',
  'keys.readers.password': 'Kes teab parooli',
  'keys.readers.passwordHelp':
    'Öelge parool telefonis või lühisõnumiga, mitte kunagi samas e-kirjas. Siin seda ei hoita: ilma selleta ei ava faili keegi.',
  'keys.readers.everybody': 'Kõik, kes faili saavad',
  'keys.readers.everybodyHelp':
    'Igaüks, kes faili saab, võib selle kõik läbi lugeda. Parooli ei ole. Saatke see ainult neile, kellele see on mõeldud.',
  'keys.password': 'Faili parool',
  'keys.passwordShort':
    'Sisestage vähemalt {count, plural, one {# märk} other {# märki}} või kasutage pakutavat parooli.',
  'keys.offerAnother': 'Paku teist parooli',
  'keys.copyPassword': 'Kopeeri parool',
  'keys.passwordCopied': 'Parool on kopeeritud.',
  'keys.workbookOpen': 'Töövihik ei ole kaitstud: igaüks, kes selle saab, võib seda lugeda.',
  'keys.askedSender': 'Küsisin üle: fail on tõesti sellelt saatjalt ({sender})',
  'keys.askedCoordinator': 'Küsisin üle: fail on tõesti koordinaatorilt',
  'keys.doubts':
    '{count, plural, one {# fail ülal on kahtlane. Küsige üle, kes selle saatis, või jätke see välja.} other {# faili ülal on kahtlased. Küsige üle, kes need saatis, või jätke need välja.}}',
  'keys.details': 'Täpsemalt',
  'keys.openedBy':
    '{by, select, key {Avatud koordinaatori võtmega.} password {Avatud parooliga.} other {Fail ei ole kaitstud: igaüks, kes selle saab, võib selle avada.}}',
  'keys.signedWith': 'Allkirjastatud võtmega {fingerprint}.',
  'keys.notSigned': 'Allkirjastamata.',
  'keys.title': 'Koordinaatori võti',
  'keys.help':
    'Selle võtmega avatakse failid, mille partnerid saadavad ainult koordinaatorile. Selle avalik pool on igas alustusfailis.',
  'keys.none': 'Võtit siin veel ei ole. See tehakse koos esimese alustusfailiga.',
  'keys.here': 'Võti {key} on selles arvutis ja on salvestatud failina.',
  'keys.notSaved':
    'Võti {key} on ainult selles arvutis. Salvestage võtmefail: kui see arvuti läheb kaduma, ei saa keegi avada seda, mida partnerid on Teile saatnud.',
  'keys.warning':
    'Kellel on võtmefail, see saab neid faile avada. Hoidke seda kohas, kuhu pääsete ainult Teie, ja ärge saatke seda kunagi e-postiga.',
  'keys.save': 'Salvesta võtmefail',
  'keys.open': 'Ava võtmefail',
  'keys.savedIn': 'Võtmefail on salvestatud siia: {place}.',
  'keys.saveFailed': 'Võtmefaili ei õnnestunud salvestada. Valige teine koht ja proovige uuesti.',
  'keys.added': 'Võti on üle võetud. Selle jaoks tehtud faile saab nüüd siin avada.',
  'keys.fileName': 'koordinaatori võti',
  'keys.fileComment':
    'Projekti {project} koordinaatori võti. Kellel on see fail, see saab avada selle, mida partnerid saadavad ainult koordinaatorile. Hoidke seda saladuses.',
  'keys.inStarter':
    'Alustusfailiga läheb kaasa Teie võti: sellega teevad partnerid faile, mida saate avada ainult Teie.',
  'keys.toKey': 'Võtmefaili juurde seadetes',
};
