/** Lithuanian. Why a picture cannot be a logo: what, which file, what to do next. */
export const picture = {
  'picture.empty': 'Failas {file} tuščias. Pasirinkite logotipą dar kartą arba paprašykite jį atsiųsti iš naujo.',
  'picture.notAPicture':
    'Failas {file} nėra nei PNG, nei JPEG paveikslėlis, kad ir koks jo pavadinimas. Atverkite logotipą programa, kuria jis sukurtas, išsaugokite jį kaip PNG ir pasirinkite tą failą.',
  'picture.tooLarge':
    'Failas {file} didesnis nei {limit} MB. Išsaugokite logotipą mažesnį, maždaug 1 000 pikselių pločio, ir pasirinkite tą failą.',
  'picture.tooManyPixels':
    'Paveikslėlio faile {file} matmenys pikseliais: {width, number} × {height, number}; čia nepavyks atverti paveikslėlio, kurio kraštinė ilgesnė nei {limit, number}. Išsaugokite logotipą mažesnį, maždaug 1 000 pikselių pločio, ir pasirinkite tą failą.',
  'picture.noPixels':
    'Paveikslėlis faile {file} neturi pločio arba aukščio. Išsaugokite logotipą iš naujo kaip PNG ir pasirinkite tą failą.',
  'picture.tooNarrow':
    'Paveikslėlio faile {file} viena kraštinė ilgesnė už kitą daugiau kaip {ratio} k. Nukirpkite tuščią vietą aplink logotipą, išsaugokite jį ir pasirinkite tą failą.',
  'picture.damaged':
    'Paveikslėlis faile {file} sugadintas arba nutrūksta. Išsaugokite logotipą iš naujo kaip PNG arba paprašykite jį atsiųsti dar kartą ir pasirinkite tą failą.',
  'picture.moreBehind':
    'Faile {file} po paveikslėlio yra dar kažkas, kas nerodoma. Atverkite logotipą paveikslėlių programa, išsaugokite jį kaip PNG ir pasirinkite tą failą.',
  'picture.tookTooLong':
    'Failas {file} skaitytas ilgiau nei {seconds} sek., todėl skaitymas sustabdytas. Išsaugokite logotipą mažesnį, maždaug 1 000 pikselių pločio, ir pasirinkite tą failą.',
};
