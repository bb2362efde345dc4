import { changesBetween, createRecord, deleteRecord, editRecord } from '../../shared/consolidation/edit-record.ts';
import type { Stamp } from '../../shared/consolidation/edit-record.ts';
import type { PackageContent } from '../../shared/package/write-package.ts';
import type { PackageDocument } from '../../shared/schema/package-document.ts';
import type { Project } from '../../shared/schema/project.ts';
import type { StoredRecord } from '../../shared/schema/record.ts';
import { Chance } from './chance.ts';
import { generatedActivity } from './generated-activity.ts';
import type { PartnerWorld } from './generated-activity.ts';

/** How many packages a partner sends, and of what. */
const packagesPerPartner = 5;
const organisationsPerPartner = 60;
const placesPerPartner = 40;
/** Share of a package's activities that its partner's package before held too, in a version of its own. */
const shareCarriedOver = 0.05;
const shareEdited = 0.05;

/** What besides the usual stands in the packages. */
export interface Troubles {
  /** Everything that comes again was edited on two machines that did not know of each other. */
  readonly allConcurrent: boolean;
  /** Share of a package's activities that the partner's neighbour reports, too, each in its own words. */
  readonly sameEvents: number;
}
const usual: Troubles = { allConcurrent: false, sameEvents: 0 };

/**
 * Packages as partners would send them, the same in every run: five of each partner, with its organisations and places
 * in all five; of the activities, one in twenty was edited several times, and one in twenty was in the package before,
 * since edited on, or edited on two machines that did not know of each other.
 * @param activitiesEach activities in a package, those carried over included
 */
export function* generatePackages(
  project: Project,
  count: number,
  activitiesEach: number,
  troubles = usual,
): Generator<PackageContent, void, undefined> {
  for (let partner = 0; partner * packagesPerPartner < count; partner += 1) {
    const office = new PartnerOffice(project, partner, troubles);
    const left = count - partner * packagesPerPartner;
    for (let number = 0; number < Math.min(packagesPerPartner, left); number += 1) {
      yield office.nextPackage(activitiesEach);
    }
  }
}

/** One partner: two people, each at a machine of their own, who take turns in making the package. */
class PartnerOffice {
  private readonly project: Project;
  private readonly number: number;
  private readonly troubles: Troubles;
  private readonly chance: Chance;
  private readonly world: PartnerWorld;
  private readonly machines: readonly [Machine, Machine];
  private registry: readonly StoredRecord[];
  private carried: StoredRecord[] = [];
  private packagesMade = 0;
  private activitiesMade = 0;

  constructor(project: Project, number: number, troubles: Troubles) {
    this.project = project;
    this.number = number;
    this.troubles = troubles;
    this.chance = new Chance(number + 1);
    const { chance } = this;
    this.machines = [new Machine(`office${number}a`, chance), new Machine(`office${number}b`, chance)];
    const country = chance.oneOf(['LT', 'LV', 'EE'] as const);
    const organisations = Array.from({ length: organisationsPerPartner }, (_, index) =>
      this.create('organisation', {
        name: `Vietos organizacija ${number}-${index} „Šaltinis“`,
        shortName: `VO ${number}-${index}`,
        country,
        type: chance.oneOf(['municipality', 'NGO or CSO', 'refugee-led', 'national authority'] as const),
      }),
    );
    const places = Array.from({ length: placesPerPartner }, (_, index) =>
      this.create('place', {
        name: `Bibliotēka ${index}`,
        municipality: `Pašvaldība ${number}-${index % 20}`,
        country,
      }),
    );
    this.registry = [...organisations, ...places];
    this.world = {
      project,
      partner: organisations[0]?.id ?? '',
      country,
      organisations: organisations.map(({ id }) => id),
      places: places.map(({ id }) => id),
    };
  }

  nextPackage(activitiesEach: number): PackageContent {
    const carried = this.carried.splice(0);
    const fresh = Array.from({ length: activitiesEach - carried.length }, () => this.createActivity());
    const later = Math.round(activitiesEach * shareCarriedOver);
    const shared = Math.round(activitiesEach * this.troubles.sameEvents);
    const sent = fresh.map((record, index) => {
      if (index < later) return this.carryOver(record, index);
      return index < later + shared ? this.asSharedEvent(record, index - later) : record;
    });
    this.packagesMade += 1;
    if (this.packagesMade > 1) this.editRegistry();
    return this.contentOf([...this.registry, ...sent, ...carried, ...this.mapped(fresh)]);
  }

  private contentOf(records: readonly StoredRecord[]): PackageContent {
    const { chance, project, machines } = this;
    const [first] = machines;
    const thrownAway = deleteRecord(this.createActivity(), first.stamp());
    const last = records.at(-1);
    if (!last || !thrownAway.deletion) throw new Error('a package has records');
    return {
      manifest: {
        purpose: 'partner',
        partner: this.world.partner,
        replica: first.replica,
        createdAt: chance.instant(),
        application: { name: 'FOR-IN Register', version: '0.1.0' },
      },
      project,
      replicas: Object.fromEntries(
        machines.map(({ replica }) => [replica, { partner: this.world.partner, author: 'Reporting desk' }]),
      ),
      records: records as PackageDocument['records'],
      decisions: [
        {
          id: chance.id(),
          kind: last.kind,
          record: last.id,
          field: 'name',
          dot: first.stamp().dot,
          at: chance.instant(),
          reason: 'The list at the door says so.',
        },
      ],
      tombstones: [{ kind: thrownAway.kind, id: thrownAway.id, deletion: thrownAway.deletion }],
    };
  }

  private create(kind: StoredRecord['kind'], value: Readonly<Record<string, unknown>>): StoredRecord {
    return createRecord(kind, this.chance.id(), value, this.machines[0].stamp());
  }

  private createActivity(): StoredRecord {
    this.activitiesMade += 1;
    const record = this.create('activity', generatedActivity(this.chance, this.world, this.activitiesMade));
    return this.chance.happens(shareEdited) ? this.editSeveralTimes(record) : record;
  }

  private editSeveralTimes(record: StoredRecord): StoredRecord {
    const [first, second] = this.machines;
    const { sessions: _sessions, ...withoutSessions } = record.value;
    return [
      new Map<string, unknown>([['subtitle', 'Atnaujinta']]),
      new Map<string, unknown>([['inPerson', { state: 'number', value: this.chance.whole(5, 120) }]]),
      new Map<string, unknown>([['subtitle', undefined]]),
      this.chance.happens(0.2) ? changesBetween('activity', record.value, withoutSessions) : new Map<string, unknown>(),
    ]
      .filter((changes) => changes.size > 0)
      .reduce((edited, changes, index) => editRecord(edited, changes, (index % 2 ? second : first).stamp()), record);
  }

  /** What goes into this package of an activity that comes again in the next one; the next one's version is put aside. */
  private carryOver(record: StoredRecord, index: number): StoredRecord {
    const [first, second] = this.machines;
    const edit = (machine: Machine, name: string, value: unknown) =>
      editRecord(record, new Map([[name, value]]), machine.stamp());
    const kind = this.troubles.allConcurrent ? 4 : index % 5;
    if (kind < 2) this.carried.push(record);
    else if (kind < 4) this.carried.push(edit(second, 'followUp', 'Paskambinti savivaldybei.'));
    else {
      this.carried.push(edit(second, 'inPerson', { state: 'number', value: this.chance.whole(121, 140) }));
      return edit(first, 'inPerson', { state: 'number', value: this.chance.whole(141, 160) });
    }
    return record;
  }

  /** The activity as one that the neighbour (of partners 0 and 1, 2 and 3 …) reports, too: on that day, of that name. */
  private asSharedEvent(record: StoredRecord, index: number): StoredRecord {
    const event = `${Math.floor(this.number / 2)}-${this.packagesMade}-${index}`;
    const month = String(1 + (this.packagesMade % 12)).padStart(2, '0');
    const from = `2023-${month}-${String(1 + (index % 28)).padStart(2, '0')}`;
    const sessions = (record.value['sessions'] ?? []) as readonly Readonly<Record<string, unknown>>[];
    const value = {
      ...record.value,
      status: 'held',
      type: 'conference',
      planItem: 'unplanned',
      scope: ['EE', 'LT', 'LV'],
      title:
        this.number % 2 === 0 ? `Forum on housing and schools, ${event}` : `Housing and schools: a forum (${event})`,
      sessions: sessions.map(({ places: _places, ...session }) => ({ ...session, from })),
    };
    return createRecord('activity', record.id, value, this.machines[0].stamp());
  }

  /** One organisation in twenty gets a note between two packages. */
  private editRegistry(): void {
    const [, second] = this.machines;
    this.registry = this.registry.map((record) =>
      record.kind === 'organisation' && this.chance.happens(0.05)
        ? editRecord(record, new Map([['note', `Pastaba ${this.packagesMade}`]]), second.stamp())
        : record,
    );
  }

  private mapped(activities: readonly StoredRecord[]): StoredRecord[] {
    const [activity] = activities;
    return Array.from({ length: 5 }, (_, index) =>
      this.create('mappedOrganisation', {
        name: `Draugija „Žingsnis“ ${this.packagesMade}-${index}`,
        country: this.world.country,
        standing: 'informal',
        languages: ['ar', 'uk'],
        ...(activity && { activity: activity.id }),
      }),
    );
  }
}

class Machine {
  readonly replica: string;
  private readonly chance: Chance;
  private counter = 0;

  constructor(name: string, chance: Chance) {
    this.chance = chance;
    this.replica = name.padEnd(12, '0');
  }

  stamp(): Stamp {
    this.counter += 1;
    return { dot: `${this.replica}:${this.counter}`, at: this.chance.instant() };
  }
}
