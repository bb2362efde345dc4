import { foldName } from '../../counting/distinct-names.ts';

const wordsOf = (text: string): readonly string[] => text.split(/\s+/u);

/** Words by which a part of an address is a street, in the four languages, also shortened; folded. */
const streetWords: ReadonlySet<string> = new Set(
  wordsOf(`g gatve gatves gatveje pr prosp prospektas prospekto prospekte al aleja alejos pl plentas plento aikste aikstes a skg
  skersgatvis iela ielas bulv bulvaris bulvari prospekts laukums laukuma lauk soseja tn tanav tanaval pst puiestee
  mnt maantee valjak valjaku plats street st str avenue ave road rd square sq boulevard blvd lane`),
);

/**
 * Words that many places share, in the four languages, folded: alone they name no place, and they stand translated in a
 * report of another language.
 */
const commonWords: ReadonlySet<string> = new Set(
  wordsOf(`the of in at and on ir un ja prie kl nr no m mieste pilseta linnas
  town city municipality district region county office building house hall room floor centre center library university college
  school museum hotel club church park culture cultural community conference ministry embassy parliament institute
  miesto miestas savivaldybe savivaldybes rajono apskritis biuras pastatas namai namas namuose sale saleje kambarys aukstas
  centras centre centro biblioteka bibliotekoje universitetas universitete kolegija mokykla mokykloje muziejus muziejuje
  viesbutis viesbutyje klubas kulturos bendruomenes bendruomene konferenciju ministerija ministerijoje ambasada seimas
  institutas rotuse rotuseje parkas
  pilsetas pasvaldiba pasvaldibas novads novada birojs eka nams nama zale telpa stavs centrs centra biblioteka universitate
  koledza skola muzejs viesnica klubs kulturas kopienas konferencu vestnieciba saeima instituts ratsnams dome domes parks
  linna linn vald omavalitsus maakond kontor hoone maja saal ruum korrus keskus raamatukogu ulikool kolledz kool muuseum
  hotell klubi kultuuri kogukonna konverentsi ministeerium saatkond riigikogu instituut raekoda linnavalitsus
  online zoom teams webex youtube facebook hybrid virtual nuotoliu virtualiai tiessaiste attalinati veebis hubriid`),
);

/** Towns by what they are called in the languages of the reports, folded: each line is one town. */
const towns: readonly (readonly string[])[] = `
  vilnius vilna vilno vilniuje
  kaunas kauna kaune kauno
  klaipeda klaipedoje
  siauliai saulai siauliuose
  panevezys panevezyje paneveza
  riga ryga riia rigas rygoje riias
  daugavpils daugpilis dinaburg
  liepaja liepoja
  jelgava jelgavas
  valmiera valmieras
  tallinn talinas tallina tallinas taline tallinnas
  tartu tartas tartuje terbata
  narva narvas narvoje
  parnu pernu pernava
  copenhagen kopenhaga kopenhagena kopenhaagen kobenhavn
  stockholm stokholmas stokholma
  malmo malme
  helsinki helsinkis helsingi helsinkyje helsingfors
  oslo oslas
  warsaw varsuva varsava varssavi warszawa
  berlin berlynas berline berliin
  brussels briuselis brisele brussel bruxelles
  kyiv kijevas kijiva kiiev kiev kyjivas
  pietarsaari jakobstad`
  .trim()
  .split('\n')
  .map((line) => wordsOf(line.trim()).map(foldName));

const townOf: ReadonlyMap<string, number> = new Map(
  towns.flatMap((names, index) => names.map((name) => [name, index] as const)),
);

/** A part of an address or of a line about places, between commas or brackets. */
export interface PlacePiece {
  /** Words that can tell one place from another; folded. */
  readonly telling: readonly string[];
  /** Numbers of houses and rooms: the digits with which a word begins. */
  readonly numbers: readonly string[];
  readonly isStreet: boolean;
}

/** A line about places in its pieces. Words of streets, and those that many places share, are left out. */
export function placePieces(line: string): readonly PlacePiece[] {
  return line.split(/[,;()\n|/]|\s[–—-]\s/u).map((piece) => {
    const words = wordsOf(foldName(piece)).filter((word) => word !== '');
    return {
      telling: words.filter((word) => /^\p{L}{3,}$/u.test(word) && !streetWords.has(word) && !commonWords.has(word)),
      numbers: words.flatMap((word) => /^\d{1,4}(?=\p{L}{0,2}$)/u.exec(word)?.[0] ?? []),
      isStreet: words.some((word) => streetWords.has(word)),
    };
  });
}

/** Whether two words may be one in another case or language: `Vilniaus` and `Vilnius`, `Riia` and `Rīga`. */
export function areAkin(one: string, other: string): boolean {
  if (one === other) return true;
  const town = townOf.get(one);
  if (town !== undefined && town === townOf.get(other)) return true;
  const shorter = Math.min(one.length, other.length);
  let common = 0;
  while (common < shorter && one[common] === other[common]) common += 1;
  // Endings change, and beginnings do not; short names only get longer.
  return common >= 4 ? common >= shorter - 3 : common === shorter && Math.abs(one.length - other.length) <= 2;
}

/** Whether a word is a town that everybody knows. */
export function isTown(word: string): boolean {
  return townOf.has(word);
}
