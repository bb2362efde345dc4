/** Lithuanian. The page “Check the report”; keys begin with `check.`. */
export const check = {
  'check.title': 'Patikrinti ataskaitą',
  'check.description':
    'Viskas, apie ką įrašuose paklaustų atidus skaitytojas, su keliu iki lauko. Kol nepataisyta tai, ką būtina pataisyti, laikotarpio negalima skelbti baigtu; kitką reikia peržiūrėti.',
  'check.checking': 'Įrašai tikrinami …',
  'check.open': 'Neišspręsta ({count})',
  'check.mustFix': 'Būtina pataisyti ({count})',
  'check.pleaseCheck': 'Prašome patikrinti ({count})',
  'check.accepted': 'Palikta ({count})',
  'check.show': 'Rodyti',
  'check.partner': 'Partneris',
  'check.everyPartner': 'Visi partneriai',
  'check.period': 'Laikotarpis',
  'check.everyPeriod': 'Visi laikotarpiai',
  'check.none': 'Nėra ko taisyti ar tikrinti',
  'check.noneHelp': 'Visiems čia rodomiems įrašams pritaikytos visos taisyklės.',
  'check.noneAccepted': 'Dar nieko nepalikta',
  'check.noneAcceptedHelp':
    'Ką peržiūrite ir su komentaru paliekate, kaip yra, matoma čia ir netrukdo, kol kas nors pasikeičia.',
  'check.project':
    '{list, select, plan {Plano punktas {code}} thematicAreas {Teminė sritis {code}} other {Projektas {code}}}',
  'check.unnamedRecord': 'Įrašas be pavadinimo',
  'check.list': 'Pastabos',
  'check.accept': 'Palikti, kaip yra',
  'check.comment': 'Kodėl gali likti, kaip yra',
  'check.save': 'Išsaugoti',
  'check.cancel': 'Atšaukti',
  'check.reopen': 'Klausti vėl',
  'check.acceptedBy':
    'Palikta, kaip yra: „{comment}“{author, select, none {} other { ({author})}}{date, select, none {} other {, {date}}}',
  'check.next': 'Kita pastaba',
  'check.keys': 'F8 – kita pastaba · Enter – atverti · Ctrl+Enter – palikti, kaip yra',
  'check.failed': 'Nepavyko išsaugoti. Bandykite dar kartą.',
  'check.link': 'Visos pastabos',
};
