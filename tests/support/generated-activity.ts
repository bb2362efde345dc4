import { activityTypes, countBases, evidenceKinds, genders, linkKinds } from '../../shared/codes/activity-codes.ts';
import type { PlanSpan, Project } from '../../shared/schema/project.ts';
import type { Chance } from './chance.ts';

/** What a partner's activities refer to, and the language it writes in. */
export interface PartnerWorld {
  readonly project: Project;
  readonly partner: string;
  readonly country: 'LT' | 'LV' | 'EE';
  readonly organisations: readonly string[];
  readonly places: readonly string[];
}

/** Sentences such as partners write, with the letters of their languages. */
const sentences: Readonly<Record<PartnerWorld['country'] | 'en', readonly string[]>> = {
  LT: [
    'Susitikime dalyvavo savivaldybių darbuotojai ir bendruomenių atstovai.',
    'Aptartos būsto, sveikatos priežiūros ir lietuvių kalbos mokymo galimybės.',
    'Dalyviai pasidalijo patirtimi, kaip įtraukti pabėgėlius į vietos gyvenimą.',
    'Žmonės prašė aiškesnės informacijos apie užimtumą ir vaikų ugdymą.',
    'Sutarta tęsti darbą grupėse ir grįžti prie klausimų kitą ketvirtį.',
  ],
  LV: [
    'Sanāksmē piedalījās pašvaldību darbinieki un kopienu pārstāvji.',
    'Apsprieda mājokļa, veselības aprūpes un latviešu valodas mācību iespējas.',
    'Dalībnieki dalījās pieredzē, kā bēgļus iesaistīt vietējā dzīvē.',
    'Cilvēki lūdza skaidrāku informāciju par nodarbinātību un bērnu izglītību.',
    'Vienojās turpināt darbu grupās un atgriezties pie jautājumiem nākamajā ceturksnī.',
  ],
  EE: [
    'Kohtumisel osalesid omavalitsuste töötajad ja kogukondade esindajad.',
    'Arutati eluaseme, tervishoiu ja eesti keele õppe võimalusi.',
    'Osalejad jagasid kogemusi, kuidas kaasata pagulasi kohalikku ellu.',
    'Inimesed palusid selgemat teavet tööhõive ja laste hariduse kohta.',
    'Lepiti kokku, et töö jätkub rühmades ja küsimuste juurde tullakse järgmises kvartalis tagasi.',
  ],
  en: [
    'Municipal staff and people from the communities met for a day.',
    'They spoke about housing, health care and language courses.',
    'Each municipality showed what had worked and what had not.',
    'The group agreed to meet again after the summer.',
    'Questions about schools were passed on to the ministry.',
  ],
};
const titles = { LT: 'Mokymai savivaldybėms', LV: 'Mācības pašvaldībām', EE: 'Omavalitsuste koolitus' } as const;

type Fields = Record<string, unknown>;

function paragraph(chance: Chance, language: keyof typeof sentences, count: number): string {
  return Array.from({ length: count }, () => chance.oneOf(sentences[language])).join(' ');
}

function counted(chance: Chance, least: number, most: number): Fields {
  if (chance.happens(0.05)) return { state: 'unknown', reason: 'Nobody counted at the door.' };
  return { state: 'number', value: chance.whole(least, most), basis: chance.oneOf(countBases) };
}

/** The fields of an activity as a careful partner fills them in: about 2 kB of JSON. */
export function generatedActivity(chance: Chance, world: PartnerWorld, number: number): Fields {
  const { project, country } = world;
  const planItem = chance.happens(0.8) ? chance.oneOf(project.plan) : undefined;
  const day = dayNear(chance, planItem?.span);
  const isHybrid = chance.happens(0.3);
  const inPerson = chance.whole(5, 120);
  const online = isHybrid ? chance.whole(0, 400) : 0;
  const women = chance.whole(0, inPerson);
  return {
    reference: `A${number}`,
    title: `${titles[country]} ${number}: ${chance.oneOf(sentences.en)}`,
    reportedBy: world.partner,
    type: chance.oneOf(activityTypes),
    status: chance.happens(0.9) ? 'held' : chance.oneOf(['planned', 'postponed', 'cancelled']),
    mode: isHybrid ? 'hybrid' : 'in person',
    scope: chance.happens(0.8) ? [country] : ['EE', 'LT', 'LV'],
    pillar: chance.oneOf(project.pillars).code,
    thematicArea: planItem?.thematicArea ?? chance.oneOf(project.thematicAreas).code,
    milestones: chance.someOf(
      project.milestones.map(({ code }) => code),
      1,
      2,
    ),
    planItem: planItem?.code ?? 'unplanned',
    organisations: entries(chance, chance.whole(1, 3), (position) => ({
      position,
      organisation: chance.oneOf(world.organisations),
      role: position === 0 ? 'lead' : chance.oneOf(['co-organiser', 'host', 'participant', 'trainer']),
    })),
    sessions: entries(chance, chance.whole(1, 2), (position) => ({
      position,
      from: day,
      startTime: '09:30',
      endTime: '16:00',
      places: [chance.oneOf(world.places)],
      ...(chance.happens(0.3) && { inPerson: counted(chance, Math.ceil(inPerson / 2), inPerson) }),
    })),
    ...participants(inPerson, isHybrid ? online : undefined),
    audience: chance.oneOf(['open', 'closed']),
    ...(chance.happens(0.5) && {
      plannedParticipants: { min: Math.floor(inPerson * 0.9), max: inPerson + online + 10 },
    }),
    breakdowns: [
      ...genders.slice(0, 2).map((gender, index) => ({
        id: `gender:${gender}`,
        inPerson: { state: 'number', value: index === 0 ? women : inPerson - women },
      })),
      { id: `country:${country}`, inPerson: { state: 'number', value: inPerson } },
    ].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    ...(chance.happens(0.2) && {
      delegations: entries(chance, 3, (position) => ({
        position,
        organisation: chance.oneOf(world.organisations),
        number: counted(chance, 1, 6),
        countries: [country],
      })),
    }),
    links: entries(chance, 1, () => ({
      kind: chance.oneOf(linkKinds),
      url: `https://example.org/${country.toLowerCase()}/${number}`,
      language: 'en',
    })),
    targetGroups: chance.someOf(
      project.targetGroups.map(({ code }) => code),
      1,
      3,
    ),
    narratives: [
      { id: `about.${country === 'EE' ? 'et' : country.toLowerCase()}`, text: paragraph(chance, country, 3) },
      { id: 'outcomes.en', text: `${paragraph(chance, 'en', 2)}\n\n- ${chance.oneOf(sentences.en)}` },
    ],
    evidence: entries(chance, 1, () => ({
      kind: chance.oneOf(evidenceKinds),
      medium: 'paper',
      keptAt: 'Archive of the partner, folder by date',
    })),
    ...(chance.happens(0.2) && { cost: { amount: chance.whole(100, 9000), currency: 'EUR' } }),
    ...(chance.happens(0.1) && { sourceNote: paragraph(chance, country, 1) }),
  };
}

/** A day in the first month of a span, or now and then any. */
function dayNear(chance: Chance, span: PlanSpan | undefined): string {
  const day = chance.day();
  return span && chance.happens(0.9) ? span.from.slice(0, 7) + day.slice(7) : day;
}

function participants(inPerson: number, online: number | undefined): Fields {
  const count = { state: 'number', value: inPerson, basis: 'signed list' };
  if (online === undefined) return { inPerson: count, online: { state: 'notApplicable' } };
  return { inPerson: count, online: { ...count, value: online }, total: { ...count, value: inPerson + online } };
}

/** Entries of a list, each with an id, sorted by it as records hold them. */
function entries(chance: Chance, count: number, fields: (position: number) => Fields): Fields[] {
  const list = Array.from({ length: count }, (_, position) => ({ id: chance.id(), ...fields(position) }));
  return list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
