/** Estonian. Files that are encrypted or signed: why one is not opened, and what its signature says. */
export const sealed = {
  'reading.badSignature':
    'Faili {file} on pärast allkirjastamist muudetud: selle allkiri ei vasta sisule. Ärge seda faili kasutage; paluge saatjal see uuesti saata.',
  'sealed.altered':
    'Fail {file} on teel kahjustatud või muudetud ja seda ei saa enam avada. Paluge saatjal see uuesti saata.',
  'sealed.strange':
    'Faili {file} on krüpteerinud teine programm viisil, mida siin ei loeta. Paluge saatjalt faili, mis on tehtud lehel „Saada“.',
  'sealed.needsPassword': 'Fail {file} on parooliga kaitstud. Küsige saatjalt parooli.',
  'sealed.wrongPassword':
    'See parool ei ava faili {file}. Kontrollige seda täht-tähelt või küsige seda saatjalt uuesti.',
  'sealed.needsKey':
    'Faili {file} saab avada ainult koordinaatori võtmega, mida selles arvutis ei ole. Avage see koordinaatori arvutis või avage enne lehel „Seaded“ võtmefail.',
  'sealed.wrongKey':
    'Fail {file} on tehtud teise võtme jaoks kui see, mis on selles arvutis. Paluge saatjal võtta üle Teie uusim alustusfail ja saata fail uuesti.',
  'sealed.notAKeyFile': 'Fail {file} ei ole võtmefail. Valige fail, mis salvestati koordinaatori võtmena.',

  'sender.first': 'See on esimene allkirjastatud fail, mille saatja on {sender}. Edaspidi jäetakse allkiri meelde.',
  'sender.known': 'Allkirjastatud arvutis, kust on faile juba üle võetud (saatja: {sender}).',
  'sender.neverSigned': 'Failil {file} ei ole allkirja: keegi ei saa kindlalt öelda, kes selle on teinud.',
  'sender.newKey':
    'Failis {file} on saatjaks märgitud {sender}, kuid see on allkirjastatud arvutis, kust selle saatja nimel ei ole veel midagi saadetud. Nii on uue arvuti või uue kolleegi korral. Helistage ja küsige, kas fail on tõesti nende oma ({sender}).',
  'sender.notSigned':
    'Failis {file} on saatjaks märgitud {sender}, kuid failil ei ole allkirja; selle saatja varasematel failidel oli. Helistage ja küsige, kas fail on tõesti nende oma ({sender}).',
  'sender.older':
    'Fail {file} on vanem kui sama saatja ({sender}) varem üle võetud fail, mis on tehtud {date}. Uuem jääb nii, nagu on.',
  'sender.otherRecipient':
    'Failis {file} on teine koordinaatori võti kui see, mida siin kasutatakse. Siis tehtaks Teie saadetavad failid uue võtme jaoks. Helistage koordinaatorile ja küsige, kas fail on tõesti tema oma.',
  'sender.collector': 'koordinaator',
};
