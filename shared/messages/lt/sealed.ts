/** Lithuanian. Files that are encrypted or signed: why one is not opened, and what its signature says. */
export const sealed = {
  'reading.badSignature':
    'Failas {file} buvo pakeistas po pasirašymo: jo parašas neatitinka turinio. Šio failo nenaudokite; paprašykite siuntėjo atsiųsti jį dar kartą.',
  'sealed.altered':
    'Failas {file} pakeliui buvo sugadintas arba pakeistas ir jo atverti nebegalima. Paprašykite siuntėjo atsiųsti jį dar kartą.',
  'sealed.strange':
    'Failą {file} kita programa užšifravo taip, kaip čia neskaitoma. Paprašykite siuntėjo failo, sukurto skyriuje „Siųsti“.',
  'sealed.needsPassword': 'Failas {file} apsaugotas slaptažodžiu. Paprašykite siuntėjo slaptažodžio.',
  'sealed.wrongPassword':
    'Šis slaptažodis failo {file} neatveria. Patikrinkite jį raidė po raidės arba dar kartą paprašykite siuntėjo.',
  'sealed.needsKey':
    'Failą {file} galima atverti tik koordinatoriaus raktu, kurio šiame kompiuteryje nėra. Atverkite jį koordinatoriaus kompiuteryje arba pirma skyriuje „Nustatymai“ atverkite rakto failą.',
  'sealed.wrongKey':
    'Failas {file} skirtas kitam raktui nei esantis šiame kompiuteryje. Paprašykite siuntėjo perimti Jūsų naujausią pradžios failą ir atsiųsti failą dar kartą.',
  'sealed.notAKeyFile':
    'Failas {file} nėra rakto failas. Pasirinkite failą, kuris buvo išsaugotas kaip koordinatoriaus raktas.',

  'sender.first': 'Tai pirmas pasirašytas failas, kurio siuntėjas – {sender}. Nuo šiol jo parašas įsimenamas.',
  'sender.known': 'Pasirašyta kompiuteryje, iš kurio failai jau buvo perimti (siuntėjas – {sender}).',
  'sender.neverSigned': 'Failas {file} nepasirašytas: niekas negali tiksliai pasakyti, kas jį sukūrė.',
  'sender.newKey':
    'Faile {file} nurodytas siuntėjas {sender}, bet failas pasirašytas kompiuteryje, iš kurio šio siuntėjo vardu dar nieko nebuvo atsiųsta. Taip būna, kai kompiuteris arba kolega naujas. Paskambinkite ir paklauskite, ar failas tikrai jų ({sender}).',
  'sender.notSigned':
    'Faile {file} nurodytas siuntėjas {sender}, bet failas nepasirašytas, o ankstesni šio siuntėjo failai buvo pasirašyti. Paskambinkite ir paklauskite, ar failas tikrai jų ({sender}).',
  'sender.older':
    'Failas {file} yra senesnis už anksčiau perimtą to paties siuntėjo ({sender}) failą, sukurtą {date}. Kas naujesnė, lieka kaip yra.',
  'sender.otherRecipient':
    'Faile {file} yra kitas koordinatoriaus raktas nei čia naudojamas. Tada Jūsų siunčiami failai būtų kuriami naujajam raktui. Paskambinkite koordinatoriui ir paklauskite, ar failas tikrai jo.',
  'sender.collector': 'koordinatorius',
};
