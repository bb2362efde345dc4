/** Latvian. Files that are encrypted or signed: why one is not opened, and what its signature says. */
export const sealed = {
  'reading.badSignature':
    'Fails {file} pēc parakstīšanas ir mainīts: tā paraksts neatbilst saturam. Nelietojiet šo failu; palūdziet sūtītājam to atsūtīt vēlreiz.',
  'sealed.altered':
    'Fails {file} ceļā ir bojāts vai mainīts, un to vairs nevar atvērt. Palūdziet sūtītājam to atsūtīt vēlreiz.',
  'sealed.strange':
    'Failu {file} ir šifrējusi cita programma veidā, kādu šeit nelasa. Palūdziet sūtītājam failu, kas izveidots sadaļā „Nosūtīt“.',
  'sealed.needsPassword': 'Fails {file} ir aizsargāts ar paroli. Palūdziet sūtītājam paroli.',
  'sealed.wrongPassword':
    'Šī parole failu {file} neatver. Pārbaudiet to burtu pa burtam vai palūdziet to sūtītājam vēlreiz.',
  'sealed.needsKey':
    'Failu {file} var atvērt tikai ar koordinatora atslēgu, kuras šajā datorā nav. Atveriet to koordinatora datorā vai vispirms sadaļā „Iestatījumi“ atveriet atslēgas failu.',
  'sealed.wrongKey':
    'Fails {file} ir izveidots citai atslēgai, nevis tai, kas ir šajā datorā. Palūdziet sūtītājam pārņemt Jūsu jaunāko sākuma failu un atsūtīt failu vēlreiz.',
  'sealed.notAKeyFile': 'Fails {file} nav atslēgas fails. Izvēlieties failu, kas saglabāts kā koordinatora atslēga.',

  'sender.first': 'Šis ir pirmais parakstītais fails, kura sūtītājs ir {sender}. Turpmāk tā paraksts tiek atcerēts.',
  'sender.known': 'Parakstīts datorā, no kura faili jau ir pārņemti (sūtītājs: {sender}).',
  'sender.neverSigned': 'Fails {file} nav parakstīts: neviens nevar droši pateikt, kas to ir izveidojis.',
  'sender.newKey':
    'Failā {file} kā sūtītājs norādīts {sender}, bet tas parakstīts datorā, no kura šī sūtītāja vārdā vēl nekas nav sūtīts. Tā ir, ja dators vai kolēģis ir jauns. Piezvaniet un pajautājiet, vai fails tiešām ir viņu ({sender}).',
  'sender.notSigned':
    'Failā {file} kā sūtītājs norādīts {sender}, bet fails nav parakstīts; iepriekšējie šī sūtītāja faili bija parakstīti. Piezvaniet un pajautājiet, vai fails tiešām ir viņu ({sender}).',
  'sender.older':
    'Fails {file} ir vecāks par iepriekš pārņemtu tā paša sūtītāja ({sender}) failu, kas izveidots {date}. Jaunākais paliek, kā ir.',
  'sender.otherRecipient':
    'Failā {file} ir cita koordinatora atslēga nekā tā, ko lieto šeit. Tad Jūsu sūtītie faili tiktu veidoti jaunajai atslēgai. Piezvaniet koordinatoram un pajautājiet, vai fails tiešām ir viņa.',
  'sender.collector': 'koordinators',
};
