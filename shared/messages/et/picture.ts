/** Estonian. Why a picture cannot be a logo: what, which file, what to do next. */
export const picture = {
  'picture.empty': 'Fail {file} on tühi. Valige logo uuesti või paluge see uuesti saata.',
  'picture.notAPicture':
    'Fail {file} ei ole PNG- ega JPEG-pilt, olgu selle nimi milline tahes. Avage logo programmis, millega see on tehtud, salvestage PNG-failina ja valige see fail.',
  'picture.tooLarge':
    'Fail {file} on suurem kui {limit} MB. Salvestage logo väiksemana, umbes 1000 piksli laiusena, ja valige see fail.',
  'picture.tooManyPixels':
    'Pildi mõõtmed failis {file} pikslites: {width, number} × {height, number}; pilti, mille külg on pikem kui {limit, number}, siin avada ei saa. Salvestage logo väiksemana, umbes 1000 piksli laiusena, ja valige see fail.',
  'picture.noPixels':
    'Pildil failis {file} puudub laius või kõrgus. Salvestage logo uuesti PNG-failina ja valige see fail.',
  'picture.tooNarrow':
    'Pildil failis {file} on üks külg teisest üle {ratio} korra pikem. Lõigake logo ümbert tühi osa ära, salvestage pilt ja valige see fail.',
  'picture.damaged':
    'Pilt failis {file} on kahjustatud või katkeb. Salvestage logo uuesti PNG-failina või paluge see uuesti saata ja valige see fail.',
  'picture.moreBehind':
    'Failis {file} on pildi järel veel midagi, mida ei näidata. Avage logo pildiprogrammis, salvestage PNG-failina ja valige see fail.',
  'picture.tookTooLong':
    'Faili {file} lugemine kestis üle {seconds} sekundi ja katkestati. Salvestage logo väiksemana, umbes 1000 piksli laiusena, ja valige see fail.',
};
