/** Lithuanian. A workbook that comes back. Keys begin with `returned.`. */
export const returned = {
  'returned.author': 'darbaknygė{author, select, none {} other {, ją perėmė {author}}}',
  'returned.madeBy':
    'Darbaknygė{moment, select, none {} other {, sukurta {moment}}}{from, select, none {} other {, iš šių įrašų: {from}}}',
  'returned.of': 'Darbaknygėje {file}',
  'returned.open':
    'Pirma reikia atsakyti į {count, plural, one {# klausimą} few {# klausimus} many {# klausimo} other {# klausimų}} aukščiau.',
  'returned.nothingElse':
    'Nieko kito naujo šiuose failuose nėra. Aukščiau nurodytos eilutės, kurių nepavyko perskaityti, neperimtos.',
  'returned.removed':
    'Pašalinta iš darbaknygės: {count, plural, one {# eilutė} few {# eilutės} many {# eilutės} other {# eilučių}}',
  'returned.removedHelp': 'Šie įrašai čia yra, bet jų eilučių darbaknygėje nebėra. Jie čia lieka, jei jų nepažymėsite.',
  'returned.keepAll': 'Palikti visus',
  'returned.deleteAll': 'Ištrinti visus',
  'returned.deleted': 'Bus ištrinta: {deleted, number} iš {count, number}',
  'returned.delete': 'Ištrinti: {label}',
  'returned.entryOf': '{label}: {entry}',
  'returned.unnamed':
    'Tas pats ar naujas? {count, plural, one {# eilutė} few {# eilutės} many {# eilutės} other {# eilučių}}',
  'returned.unnamedHelp': 'Šios eilutės nebepasako, kurie tai įrašai, ir yra panašios į čia esančius įrašus.',
  'returned.allSame': 'Visos eilutės, panašios į vieną įrašą, yra tie patys įrašai ({count, number})',
  'returned.allNew': 'Visos yra nauji įrašai ({count, number})',
  'returned.place': 'Lapas „{sheet}“, {row, number} eilutė',
  'returned.sameAs': 'Tas pats įrašas: {label}',
  'returned.isNew': 'Naujas įrašas',
  'returned.leaveRow': 'Šios eilutės neperimti',
  'returned.doubled':
    'Darbaknygėje du kartus: {count, plural, one {# įrašas} few {# įrašai} many {# įrašo} other {# įrašų}}',
  'returned.doubledHelp': 'Kelios eilutės sako, kad yra šis įrašas, bet jų turinys skiriasi.',
  'returned.onlyRow': 'Teisinga {row, number} eilutė',
  'returned.rowAndNew':
    'Teisinga {row, number} eilutė, o {count, plural, one {kita yra naujas įrašas} few {kitos # yra nauji įrašai} many {kitos # yra nauji įrašai} other {kitos # yra nauji įrašai}}',
  'returned.leaveRecord': 'Palikti įrašą tokį, koks jis čia yra',
  'returned.bad':
    'Neperimta: {count, plural, one {# vieta, kurios nepavyko} few {# vietos, kurių nepavyko} many {# vietos, kurių nepavyko} other {# vietų, kurių nepavyko}} perskaityti',
  'returned.badHelp':
    'Šių eilučių įrašai čia lieka tokie, kokie yra. Pataisykite langelius darbaknygėje ir įkelkite ją dar kartą: tai, kas jau perimta, nesikartos.',
  'returned.recognised':
    '{count, plural, one {# eilutė} few {# eilutės} many {# eilutės} other {# eilučių}} be identifikatoriaus sako lygiai tą patį, ką ir čia esantis įrašas. Ten niekas nesikeičia.',
  'returned.noticed': 'Pastebėta darbaknygėje',
};
