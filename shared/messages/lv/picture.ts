/** Latvian. Why a picture cannot be a logo: what, which file, what to do next. */
export const picture = {
  'picture.empty': 'Fails {file} ir tukšs. Izvēlieties logotipu vēlreiz vai palūdziet to atsūtīt no jauna.',
  'picture.notAPicture':
    'Fails {file} nav ne PNG, ne JPEG attēls, lai kāds būtu tā nosaukums. Atveriet logotipu programmā, kurā tas veidots, saglabājiet kā PNG un izvēlieties šo failu.',
  'picture.tooLarge':
    'Fails {file} ir lielāks par {limit} MB. Saglabājiet logotipu mazāku, apmēram 1000 pikseļu platu, un izvēlieties šo failu.',
  'picture.tooManyPixels':
    'Attēla izmēri failā {file} pikseļos: {width, number} × {height, number}; attēlu, kura mala ir garāka par {limit, number}, šeit nevar atvērt. Saglabājiet logotipu mazāku, apmēram 1000 pikseļu platu, un izvēlieties šo failu.',
  'picture.noPixels':
    'Attēlam failā {file} nav platuma vai augstuma. Saglabājiet logotipu no jauna kā PNG un izvēlieties šo failu.',
  'picture.tooNarrow':
    'Attēlam failā {file} viena mala ir vairāk nekā {ratio} reizes garāka par otru. Nogrieziet tukšo vietu ap logotipu, saglabājiet to un izvēlieties šo failu.',
  'picture.damaged':
    'Attēls failā {file} ir bojāts vai aprauts. Saglabājiet logotipu no jauna kā PNG vai palūdziet to atsūtīt vēlreiz un izvēlieties šo failu.',
  'picture.moreBehind':
    'Failā {file} aiz attēla ir vēl kaut kas, ko nerāda. Atveriet logotipu attēlu programmā, saglabājiet kā PNG un izvēlieties šo failu.',
  'picture.tookTooLong':
    'Fails {file} tika lasīts ilgāk par {seconds} sekundēm, tāpēc lasīšana apturēta. Saglabājiet logotipu mazāku, apmēram 1000 pikseļu platu, un izvēlieties šo failu.',
};
