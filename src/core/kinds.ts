/** The kinds of findings: how each is coded, how soon it is put right, what it hides. Nothing else tells kinds apart by their spelling. */
import type { Kind } from './facts';
import type { Finding, Place } from './finding';

/** What is told together: all of a file, all of a kind, all that broke one rule. */
type Group = 'file' | 'kind' | 'rule';

/** What only follows from a finding of this kind, if that is an error, and is not told beside it. */
export type Hides<K = Kind> = Readonly<{
  /** In the cell it is at, in any cell it involves, on its sheet, in its file. */
  in: 'at' | 'involved' | 'sheet' | 'file';
  what: readonly K[] | 'checks' | 'doubtful checks';
}>;

export type KindRule<K = Kind> = Readonly<{
  /** The end of its code; a finding about a rule has the rule's. */
  ending: string;
  /** What hides other mistakes comes before what is one: 0 first. */
  urgency: 0 | 1 | 2 | 3 | 4;
  group: Group;
  hides: readonly Hides<K>[];
  /** What it tells of whose return the file is: another return stands in its place, or the owner is not sure, or no form is. */
  file?: 'gaveWay' | 'doubtful' | 'unknownForm';
  /** Of one column told once, and not at all beside what may have caused it. */
  isEcho?: true;
}>;

/** A check says nothing new of a cell that could not be read. */
const unread: Hides = { in: 'at', what: 'checks' };
/** Where rows or columns are not all there, sums and warnings of the sheet follow, and formulas anywhere lose what they stood on. */
const misshapen: readonly Hides[] = [
  { in: 'file', what: ['cell.formulaError'] },
  { in: 'sheet', what: ['sum'] },
  { in: 'sheet', what: 'doubtful checks' },
];

const ofFile = (ending: string, more: Partial<KindRule> = {}): KindRule => ({
  ending,
  urgency: 0,
  group: 'file',
  hides: [unread],
  ...more,
});
const ofShape = (ending: string, more: readonly Hides[] = []): KindRule => ({
  ending,
  urgency: 1,
  group: 'kind',
  hides: [...misshapen, ...more],
});
const ofCell = (ending: string, more: readonly Hides[] = []): KindRule => ({
  ending,
  urgency: 3,
  group: 'kind',
  hides: [unread, ...more],
});
const ofCover = (ending: string): KindRule => ({ ending, urgency: 2, group: 'kind', hides: [] });
const ofSight = (ending: string): KindRule => ({ ending, urgency: 2, group: 'kind', hides: [] });
const ofCheck = (ending: string): KindRule => ({ ending, urgency: 4, group: 'kind', hides: [] });
const ofRule: KindRule = { ending: 'rule', urgency: 4, group: 'rule', hides: [] };

export const kinds = {
  'file.empty': ofFile('empty'),
  'file.notRead': ofFile('notRead'),
  'file.text': ofFile('text'),
  'file.html': ofFile('html'),
  'file.xls': ofFile('xls'),
  'file.encrypted': ofFile('encrypted'),
  'file.zip': ofFile('zip'),
  'file.word': ofFile('word'),
  'file.pdf': ofFile('pdf'),
  'file.picture': ofFile('picture'),
  'file.xlsb': ofFile('xlsb'),
  'file.ods': ofFile('ods'),
  'file.xml2003': ofFile('xml2003'),
  'file.damaged': ofFile('damaged'),
  'file.tooLarge': ofFile('tooLarge'),
  'file.noSheets': ofFile('noSheets'),
  'file.blank': ofFile('blank'),
  'file.unreadable': ofFile('unreadable'),
  'file.unfilled': ofFile('unfilled'),
  'file.form': ofFile('form', { file: 'unknownForm' }),
  'file.catalogue': ofFile('catalogue'),
  'file.unit': ofFile('unit'),
  'file.identity': ofFile('identity', { file: 'doubtful' }),
  'file.period': ofFile('period'),
  'file.noPeriod': ofFile('noPeriod'),
  'file.version': ofFile('version'),
  'file.notFiled': ofFile('notFiled'),
  'file.ended': ofFile('ended'),
  'file.scale': ofFile('scale', { hides: [unread, { in: 'file', what: ['implausible.scale'] }] }),
  'file.duplicate': ofFile('duplicate'),
  'file.superseded': ofFile('superseded', { file: 'gaveWay' }),
  'file.copy': ofFile('copy', { file: 'gaveWay' }),

  'sheet.missing': ofShape('sheet.missing'),
  'heads.missing': ofShape('column.missing'),
  'column.missing': ofShape('column.missing'),
  'row.missing': ofShape('row.missing'),
  'row.unknown': ofShape('row.unknown'),
  'row.label': ofShape('row.label'),
  'column.label': ofShape('column.label'),
  // What is said of the cells it went over would be put right by what went with it.
  'block.shifted': ofShape('shifted', [{ in: 'sheet', what: ['formula', 'rate', 'link'] }]),
  'row.section': { ...ofShape('row.section'), hides: [] },
  'row.total': ofShape('row.total'),
  // A cell that a merge covers is blank for that reason only.
  'cell.merged': ofShape('merged', [{ in: 'involved', what: ['cell.blank', 'cell.nameless', 'cell.formulaBlank'] }]),

  'cover.noDate': ofCover('date'),
  'cover.outside': ofCover('date.outside'),
  'cover.backwards': ofCover('date.backwards'),
  'cover.round': ofCover('round'),
  'cover.wanting': ofCover('cover'),
  'cover.name': ofCover('unitName'),
  'cover.code': ofCover('unitCode'),
  'cover.nothing': ofCover('nothing'),

  // Formulas are filled down a column.
  'typed.circular': { ...ofCell('circular'), isEcho: true },
  'typed.linked': { ...ofCell('linked'), isEcho: true },
  'typed.stale': ofCell('stale'),
  'typed.overHidden': { ...ofCell('overHidden'), isEcho: true },

  'conservation.lost': { ...ofSight('conservation'), urgency: 1 },
  'conservation.whole': { ...ofSight('conservation'), urgency: 1 },
  'outside.items': ofSight('outside'),
  'outside.cells': ofSight('outside'),
  'outside.sheet': { ...ofSight('outside'), urgency: 1 },
  'hidden.lines': ofSight('hidden'),
  'hidden.sheet': ofSight('hidden'),
  'hidden.look': ofSight('look'),
  'explanations.lost': ofSight('explanations'),

  'cell.type': ofCell('type'),
  'cell.text': ofCell('text'),
  'cell.unit': ofCell('unit'),
  'cell.ambiguous': ofCell('ambiguous'),
  'cell.whole': ofCell('whole'),
  'cell.negative': ofCell('negative'),
  'cell.above': ofCell('above'),
  // A whole column is pasted or formatted at once.
  'cell.dated': { ...ofCell('dated'), isEcho: true },
  'cell.shown': { ...ofCell('shown'), isEcho: true },
  'cell.blank': ofCell('blank'),
  'cell.nameless': ofCell('blank'),
  'cell.formulaBlank': ofCell('formula.blank'),
  'cell.formulaError': { ...ofCell('formula.error'), isEcho: true },
  'cell.error': ofCell('error', [{ in: 'file', what: ['cell.formulaError'] }]),
  'cell.uncalculated': ofCell('uncalculated'),
  'cell.choice': ofCell('choice'),
  'cell.date': ofCell('date'),
  'cell.encoding': ofCell('encoding'),
  'cell.closed': ofCell('closed'),

  // What follows from it is left out.
  slip: { ...ofCheck('slip'), urgency: 3 },
  sum: ofCheck('sum'),
  rate: ofCheck('rate'),
  formula: ofCheck('formula'),
  within: ofCheck('within'),
  link: ofCheck('link'),
  rule: ofRule,
  repeated: ofRule,
  filled: ofRule,
  anonymous: ofRule,
  wanting: ofRule,
  crashed: ofRule,

  'blank.results': ofCheck('blank.results'),
  'blank.plan': ofCheck('blank.plan'),
  'blank.column': ofCheck('blank.column'),
  'blank.sheet': ofCheck('blank.sheet'),
  'blank.side': ofCheck('blank.side'),
  'sheet.exchanged': { ...ofCheck('sheet.exchanged'), urgency: 1 },
  'row.hole': ofCheck('row.hole'),
  'row.gone': ofCheck('row.gone'),
  'row.absent': ofCheck('row.absent'),
  'copied.figures': { ...ofCheck('copied'), urgency: 2 },
  'copied.names': { ...ofCheck('copied'), urgency: 2 },
  'copied.period': { ...ofCheck('copied'), urgency: 2 },
  'scale.other': { ...ofCheck('scale'), urgency: 2 },
  'implausible.scale': { ...ofCheck('scale'), urgency: 2 },
  'name.odd': { ...ofCheck('name'), urgency: 3 },
  'implausible.day': { ...ofCheck('day'), urgency: 3, isEcho: true },
  'implausible.ratio': { ...ofCheck('ratio'), urgency: 3 },

  sources: ofCheck('sources'),
  dates: ofCheck('dates'),
  transfer: ofCheck('transfer'),
  open: ofCheck('open'),
  opening: ofCheck('opening'),
} as const satisfies Readonly<Record<Kind, KindRule>>;

export const ruleOf = ({ kind }: Readonly<{ kind: Kind }>): KindRule => kinds[kind];

type Keyed = Readonly<{ form: string; sheet: string; key?: string }>;

/** `NS.thu.tongThu.sum`: how a code is put together, for findings and for the checks that a form's shape implies. */
export const codeText = ({ form, sheet, key }: Keyed, ending: string): string =>
  [form, sheet, ...(key === undefined ? [] : [key]), ending].join('.');

const codeAt = (place: Place | undefined, ending: string): string =>
  place === undefined ? `FILE.${ending}` : 'rule' in place ? place.rule : codeText(place, ending);

/** As it is printed, and as units name it on their sheet of explanations: `FILE.scale`, `NS.thu.tongThu.sum`, `NS-03`. */
export const codeOf = (finding: Pick<Finding, 'kind' | 'place'>): string => codeAt(finding.place, ruleOf(finding).ending);

/** Whether it is about the file as a whole, before any figure of it is looked at. */
export const isOfFile = (finding: Pick<Finding, 'kind'>): boolean => ruleOf(finding).group === 'file';

/** What is told together: `file`, `unchecked`, the kind by the end of its code, or the rule by its code. */
export function groupOf(finding: Pick<Finding, 'kind' | 'place' | 'severity'>): string {
  const { group, ending } = ruleOf(finding);
  if (finding.severity === 'unchecked') return 'unchecked';
  return group === 'file' ? 'file' : group === 'rule' ? codeOf(finding) : ending;
}
